import { back, date, type FilterFields, keys, one, plain } from '../filter-field.ts';

/** What a source can be selected by. */
export const Source: FilterFields = {
  id: plain('id'),
  url: plain('url'),
  publisher: plain('publisher'),
  kind: plain('kind'),
  publishedOn: date('publishedOn'),
  title: plain('title'),
  gist: plain('gist'),
  retrievedOn: date('retrievedOn'),
  licence: plain('licence'),
  statements: back('Statement', 'sourceId'),
};

/** What a statement can be selected by. */
export const Statement: FilterFields = {
  id: plain('id'),
  about: one('Node', 'aboutId'),
  source: one('Source', 'sourceId'),
  property: plain('property'),
  value: plain('value'),
  method: plain('method'),
  attribution: plain('attribution'),
  standing: plain('standing'),
  contradicts: keys('Statement', 'contradictsIds'),
};

/** An object of any type: by its id only. */
export const Node: FilterFields = { id: plain('id') };
