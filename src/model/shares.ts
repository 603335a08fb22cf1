/** A share of a number of things, with the ends of its 95 per cent Wilson score interval; all three lie from 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How often one thing, another, and both were seen among `n`. */
export interface JointCounts {
  readonly count: number;
  readonly themeCount: number;
  readonly otherCount: number;
  readonly n: number;
}

/** Under this number a share or a lift says more about chance than about what was counted. */
const LEAST = 5;

/** The 0.975 quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The share that `count` has of `n` with its Wilson score interval (Wilson 1927, without continuity correction), which keeps
 * its promise on small numbers where the usual interval does not: 5 of 10 gives 0.5, from 0.24 to 0.76. Null where `n` is under 5.
 */
export function wilson(count: number, n: number): Share | null {
  if (n < LEAST) return null;
  const value = count / n;
  const square = Z * Z;
  const centre = (value + square / (2 * n)) / (1 + square / n);
  const half = (Z * Math.sqrt((value * (1 - value)) / n + square / (4 * n * n))) / (1 + square / n);
  return { value, low: count === 0 ? 0 : centre - half, high: count === n ? 1 : centre + half };
}

/**
 * How many times as often two things were seen together as if they were independent: 1 is as often, 2 twice as often. Null where
 * fewer than 5 would be expected by chance (`themeCount * otherCount / n`), and where `n` is 0.
 */
export function lift({ count, themeCount, otherCount, n }: JointCounts): number | null {
  if (n === 0 || themeCount * otherCount < LEAST * n) return null;
  return (count * n) / (themeCount * otherCount);
}
