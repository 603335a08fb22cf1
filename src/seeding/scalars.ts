import type { SeedInspection } from './shapes/inspection.ts';

/** The scalars of an inspection that a source states; what is derived (ratingStatus, framework, yearBasis) is not among them. */
export const STATED_SCALARS = [
  'service',
  'programme',
  'serviceNameAsStated',
  'overallRating',
  'ordinal',
  'points',
  'pointsOutOf',
  'year',
  'publishedOn',
  'fieldworkFrom',
  'fieldworkTo',
  'casesInspected',
  'recommendationCount',
  'previousRatingStated',
  'previousYearStated',
  'pdusInRegionStated',
] as const satisfies readonly (keyof SeedInspection)[];
type StatedScalar = (typeof STATED_SCALARS)[number];

/** Whether the property is one of the stated scalars. */
export function isStatedScalar(property: string): property is StatedScalar {
  return (STATED_SCALARS as readonly string[]).includes(property);
}

/** Dates compare by the precision that both have: `2022-03` is not after `2022`. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
