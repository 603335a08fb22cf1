import { date, type FilterFields, match, plain } from '../filter-field.ts';

/** What a person can be selected by. */
export const Person: FilterFields = {
  id: plain('id'),
  name: plain('name'),
  honours: plain('honours'),
  involvements: match('Involvement', 'MATCH ({from})-[{to}:INVOLVED_IN]->()'),
  posts: match('Post', 'MATCH ({from})-[{to}:HELD]->()'),
};

/** What a person's role in an inspection can be selected by. */
export const Involvement: FilterFields = {
  role: plain('role'),
  title: plain('title'),
  interim: plain('interim'),
  asOf: date('asOf'),
  person: match('Person', 'MATCH ()<-[{from}]-({to}:Person)', false),
  inspection: match('Inspection', 'MATCH ()-[{from}]->({to}:Inspection)', false),
};

/** What a post can be selected by. */
export const Post: FilterFields = {
  role: plain('role'),
  title: plain('title'),
  interim: plain('interim'),
  from: date('from'),
  to: date('to'),
  heldOn: { property: 'from', type: 'span' },
  at: match('InspectedService', 'MATCH ()-[{from}]->({to}:InspectedService)', false),
};
