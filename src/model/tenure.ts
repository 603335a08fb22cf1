import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';
import type { Post } from './people.ts';

/** All days from a first to a last one, both inclusive, as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

type Tenure = Pick<Post, 'from' | 'to'>;

/** The days that a span of partial dates allows: `2024-02` to `2024-06` gives 1 February to 30 June. */
export function daysOf(from: PartialDate, to: PartialDate = from): Days {
  return { first: earliestDay(from), last: latestDay(to) };
}

/**
 * Whether a post was held on every one of the days, whatever its partial dates mean: held from `2024-03` it covers 31 March, and
 * not 30 March. A post without an end covers all days after its beginning.
 */
export function coversAll({ from, to }: Tenure, { first, last }: Days): boolean {
  return latestDay(from) <= first && (to === null || earliestDay(to) >= last);
}

/** Whether a post may have been held on at least one of the days, as its partial dates allow. */
export function mayTouch({ from, to }: Tenure, { first, last }: Days): boolean {
  return earliestDay(from) <= last && (to === null || latestDay(to) >= first);
}
