import type { RatingTallyResolvers } from './generated.ts';
import { part } from './part.ts';

/** What `RatingTally` takes from elsewhere; its other fields are properties of the object. */
export const RatingTally: RatingTallyResolvers = part;
