import type { StandardRatingResolvers } from './generated.ts';
import { part } from './part.ts';
import { present } from './present.ts';

/** What `StandardRating` takes from elsewhere; its other fields are properties of the object. */
export const StandardRating: StandardRatingResolvers = {
  ...part,
  standard: ({ standardId }, _arguments, { operation }) => present(operation.reference.standards, standardId),
};
