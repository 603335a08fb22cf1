import type { SeedInspection } from './shapes/inspection.ts';

/** The lists of an inspection's parts that have ids, and the id kind of each. */
export const PART_LISTS = {
  ratings: 'rating',
  ratingTallies: 'rating-tally',
  findings: 'finding',
  recommendations: 'recommendation',
  recommendationTallies: 'recommendation-tally',
  statistics: 'statistic',
} as const;

/** The key of one of those lists. */
export type PartList = keyof typeof PART_LISTS;
/** One part of that list, as the seed has it. */
export type SeedPart<List extends PartList> = SeedInspection[List][number];

type ContentOf = { [List in PartList]: (part: SeedPart<List>) => Record<string, unknown> };

/**
 * What tells a part apart from the others of its inspection, and so makes its id. Sources, and what is only
 * a reading of the part (the standard or measure of a statistic, its kind of scope, its shared key), are left out:
 * they may change without the part becoming another.
 */
export const PART_CONTENT: ContentOf = {
  ratings: ({ standard, rating }) => ({ standard, rating }),
  ratingTallies: ({ rating, count, outOf, group }) => ({ rating, count, outOf, group }),
  findings: ({ theme, polarity, note }) => ({ theme, polarity, note }),
  recommendations: ({ number, summary }) => ({ number, summary }),
  recommendationTallies: ({ count, addressees }) => ({ count, addressees }),
  statistics: ({ value, unit, outOf, qualifier, asStated, population, about, scope, standardNameStated }) => ({
    value,
    unit,
    outOf,
    qualifier,
    asStated,
    population,
    about,
    scope,
    standardNameStated,
  }),
};

type ValueOf = { [List in PartList]: (part: SeedPart<List>) => string };

/** A part in a few words, as the value of the statements about it: `STAFFING CONCERN`, `LESS_THAN 50 PERCENT`. */
export const PART_VALUE: ValueOf = {
  ratings: ({ standardNameStated, rating }) => `${standardNameStated}: ${rating}`,
  ratingTallies: ({ rating, count, outOf, group }) => words(rating, count, outOf && `of ${outOf}`, group),
  findings: ({ theme, polarity }) => words(theme, polarity),
  recommendations: ({ number, summary }) => words(number, summary),
  recommendationTallies: ({ count, addressees }) => words(count, addressees.length > 0 && `to ${addressees.join(' and ')}`),
  statistics: ({ value, unit, outOf, qualifier }) => words(qualifier, value, outOf && `of ${outOf}`, unit),
};

function words(...parts: (string | number | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false).join(' ');
}
