import type { RecommendationTallyResolvers } from './generated.ts';
import { serviceOf } from './load-node.ts';
import { part } from './part.ts';

/** What `RecommendationTally` takes from elsewhere; its other fields are properties of the object. */
export const RecommendationTally: RecommendationTallyResolvers = {
  ...part,
  addressees: ({ addresseeIds }, _arguments, { operation }) => addresseeIds.map((id) => serviceOf(operation, id)),
};
