import type { SourcedStatement } from '../graph/aggregates/statement.ts';
import type { Operation } from '../graph/operation.ts';
import { isAboutPost } from '../model/statement-values.ts';
import type { PostResolvers } from './generated.ts';
import { serviceOf } from './load-node.ts';
import type { PostParent } from './parents.ts';
import { sourcesOf, statementsAbout } from './provenance.ts';

/** The claims about one post: those about the person whose value names the post's role and beginning. */
async function statementsOf(operation: Operation, post: PostParent): Promise<SourcedStatement[]> {
  const statements = await statementsAbout(operation, post.personId);
  return statements.filter(({ property, value }) => property === 'posts' && isAboutPost(value, post));
}

/** What `Post` takes from elsewhere; its other fields are properties of the object. */
export const Post: PostResolvers = {
  at: ({ atId }, _arguments, { operation }) => serviceOf(operation, atId),
  terms: ({ personId, terms }) => terms.map((term) => ({ ...term, personId })),
  sources: async (parent, _arguments, { operation }) => sourcesOf(await statementsOf(operation, parent)),
  statements: (parent, _arguments, { operation }) => statementsOf(operation, parent),
};
