import { ALWAYS, type Condition } from '../graph/finders/condition.ts';
import { plain } from '../graph/finders/filter-field.ts';
import { connect } from './connect.ts';
import type { PersonResolvers } from './generated.ts';
import { fact } from './provenance.ts';

/** What `Person` takes from elsewhere; its other fields are properties of the object. */
export const Person: PersonResolvers = {
  ...fact,
  aliases: ({ id }, _arguments, { operation }) => operation.reference.aliases.get(id) ?? [],
  posts: ({ id, posts }) => posts.map((post) => ({ ...post, personId: id })),
  involvements: ({ id }, { role, ...pageArguments }, context, info) => {
    const condition: Condition = role ? { kind: 'compare', on: plain('role'), by: 'in', value: [role] } : ALWAYS;
    return connect({ list: 'involvements', parent: { relation: 'person', id }, condition }, pageArguments, context, info);
  },
};
