import type { Inspection } from '../../model/inspections.ts';
import { nameKey } from '../../model/names.ts';
import { earliestDay } from '../../model/partial-date.ts';
import { RATINGS } from '../../model/vocabulary.ts';

/** Stands for null where it must come last: behind every key going up, behind every key going down. */
const NULL_ASCENDING = '~';
const NULL_DESCENDING = '';
const POINTS_DIGITS = 6;

/** A pair of keys of one nullable order. Their code-point order is the order; null comes last in both directions. */
type KeyPair<Name extends string> = Readonly<Record<`orderKey${Name}Ascending` | `orderKey${Name}Descending`, string>>;

/** Derived: the key of an order by name, without case: `Essex North` gives `essex north`. */
export function makeNameKey(name: string): { readonly orderKeyName: string } {
  return { orderKeyName: nameKey(name) };
}

/** Derived: the key of an order by label. */
export function makeLabelKey(label: string): { readonly orderKeyLabel: string } {
  return { orderKeyLabel: nameKey(label) };
}

/** Derived: the keys of an order by date. `date` is a day, a year or null. */
export function makeDateKeys(date: string | null): KeyPair<'Date'> {
  return { orderKeyDateAscending: date ?? NULL_ASCENDING, orderKeyDateDescending: date ?? NULL_DESCENDING };
}

/** What orders an inspection by date: the first day its publication allows, else its year, else null. */
export function inspectionDate({ publishedOn, year }: Pick<Inspection, 'publishedOn' | 'year'>): string | null {
  if (publishedOn !== null) return earliestDay(publishedOn);
  return year === null ? null : String(year).padStart(4, '0');
}

/** Derived: the order keys of an inspection: date, name of its service, overall rating (ascending: best first), points. */
export function makeInspectionKeys(
  inspection: Inspection,
  serviceName: string,
): { readonly orderKeyName: string } & KeyPair<'Date'> & KeyPair<'Rating'> & KeyPair<'Points'> {
  const rating = inspection.overallRating === null ? null : String(RATINGS.indexOf(inspection.overallRating) + 1);
  const points = inspection.points === null ? null : pointsKey(inspection.points);
  return {
    ...makeNameKey(serviceName),
    ...makeDateKeys(inspectionDate(inspection)),
    orderKeyRatingAscending: rating ?? NULL_ASCENDING,
    orderKeyRatingDescending: rating ?? NULL_DESCENDING,
    orderKeyPointsAscending: points ?? NULL_ASCENDING,
    orderKeyPointsDescending: points ?? NULL_DESCENDING,
  };
}

function pointsKey(points: number): string {
  return String(points).padStart(POINTS_DIGITS, '0');
}
