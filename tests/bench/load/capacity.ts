import type { LoadResult } from './tally.ts';

/** What so many clients met, and what the API held in memory at the end. */
export interface Step {
  readonly connections: number;
  readonly result: LoadResult;
  readonly residentBytes: number;
}

/** What steps past capacity show. */
export interface Verdict {
  /** The `largestRatio` of these steps over that at capacity. */
  readonly ratio: number;
  /** The part of the requests that was refused. */
  readonly refused: number;
  /** Why it does not hold, in a sentence; null when it holds. */
  readonly fault: string | null;
}

/** How many times the p99 at capacity an accepted request may take past it. */
export const LARGEST_RATIO = 3;

/** Accepted answers a second. */
export function throughput({ counts, milliseconds }: LoadResult): number {
  return (1000 * counts['200']) / milliseconds;
}

/** So near to the most accepted answers a second a step is as good as the best one: the rest is noise. */
const NEAR_BEST = 0.9;

/**
 * The step at capacity: the one with the most clients, of those in which nothing was refused and that have nearly the most accepted answers a
 * second of these.
 */
export function findCapacity(steps: readonly [Step, ...Step[]]): Step {
  const whole = steps.filter(({ result }) => result.counts['429'] + result.counts['503'] === 0);
  return findNearBest(whole).at(-1) ?? steps[0];
}

/** The step from which on more clients get nearly nothing more: the one with the fewest of those that have nearly the most accepted answers. */
export function findKnee(steps: readonly [Step, ...Step[]]): Step {
  return findNearBest(steps)[0] ?? steps[0];
}

function findNearBest(steps: readonly Step[]): Step[] {
  const most = Math.max(...steps.map(({ result }) => throughput(result)));
  return steps.filter(({ result }) => throughput(result) >= NEAR_BEST * most);
}

/** The largest p99 of steps over that of another one; `NaN` where there is none or one of them had no accepted answer. */
export function largestRatio({ result: { p99 } }: Step, past: readonly Step[]): number {
  return past.length === 0 ? Number.NaN : Math.max(...past.map(({ result }) => result.p99)) / p99;
}

/** Judges steps with more clients than at capacity: accepted requests stay quick, all others are told to come back. */
export function judge(capacity: Step, past: readonly Step[]): Verdict {
  const counted = [...past].map(({ result }) => result.counts);
  const sum = (kinds: readonly (keyof LoadResult['counts'])[]) =>
    counted.reduce((total, counts) => total + kinds.reduce((part, kind) => part + counts[kind], 0), 0);
  const [refused, odd] = [sum(['429', '503']), sum(['other', 'lost'])];
  const ratio = largestRatio(capacity, past);
  return { ratio, refused: refused / (refused + odd + sum(['200'])), fault: faultOf(past, ratio, odd) };
}

function faultOf(past: readonly Step[], ratio: number, odd: number): string | null {
  if (past.length === 0) return 'capacity was not passed: even the most clients were all served';
  if (odd > 0) return `${odd} requests were neither accepted nor refused with Retry-After`;
  if (Number.isNaN(ratio)) return 'a step past capacity accepted nothing';
  return ratio > LARGEST_RATIO ? `more than ${LARGEST_RATIO} times` : null;
}
