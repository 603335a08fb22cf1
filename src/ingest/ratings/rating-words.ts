import { RATINGS, type Rating } from '../../model/vocabulary.ts';

/** The source of a pattern for the Inspectorate's four ratings; match without regard to case. */
export const RATING_WORDS = RATINGS.map((rating) => rating.toLowerCase().replace('_', ' ')).join('|');

/** The rating of words that `RATING_WORDS` matches: `Requires Improvement` gives REQUIRES_IMPROVEMENT. */
export function parseRating(words: string): Rating {
  const rating = words.toUpperCase().replace(' ', '_') as Rating;
  if (!RATINGS.includes(rating)) throw new Error(`expected a rating, got ${JSON.stringify(words)}`);
  return rating;
}
