import { MODES, type Mode } from './kept-modes.ts';
import type { OperationResult } from './measure.ts';
import { geometricMean, median, type Spread, spread } from './statistics.ts';

/** How many times as fast as the peer our API is, in one mode, with one operation. */
export interface Ratio {
  readonly operation: string;
  readonly mode: Mode;
  readonly p50: Spread;
  readonly together: Spread;
}

/** The ratios of many operations in one figure, and the least of them. */
export interface Summary {
  readonly mean: number;
  readonly least: number;
}

/** The ratios of an operation in each mode, over rounds that lie side by side; none where the answers differ. */
export function ratiosOf({ operation, equal, of }: OperationResult): Ratio[] {
  const peer = of.get('peer')?.rounds;
  if (!equal || !peer) return [];
  return MODES.map((mode) => {
    const rounds = of.get(mode)?.rounds ?? [];
    return {
      operation,
      mode,
      p50: spread(rounds.map((round, index) => (peer[index]?.p50 ?? Number.NaN) / round.p50)),
      together: spread(rounds.map((round, index) => round.together / (peer[index]?.together ?? Number.NaN))),
    };
  });
}

/** Geometric mean and least of medians. */
export function summarise(spreads: readonly Spread[]): Summary {
  const medians = spreads.map((each) => each.median);
  return { mean: geometricMean(medians), least: Math.min(...medians) };
}

/** What a mode is to reach; null where no least is asked for. */
interface Wanted {
  readonly mean: number;
  readonly least: number | null;
}

/** What is asked for at 50 times the data, of p50 and of throughput alike. Of kept answers only a mean: an HTTP server of Node has a least time of its own. */
export const FLOORS: Readonly<Record<Mode, { readonly floor: Wanted; readonly goal: Wanted }>> = {
  cold: { floor: { mean: 1.5, least: 0.7 }, goal: { mean: 2.5, least: 1 } },
  objects: { floor: { mean: 4, least: 1 }, goal: { mean: 5, least: 1.5 } },
  warm: { floor: { mean: 12, least: 4 }, goal: { mean: 20, least: 6 } },
  kept: { floor: { mean: 50, least: null }, goal: { mean: 80, least: null } },
};

/** Which of floor and goal a summary reaches. */
export function reached(mode: Mode, summary: Summary): 'goal' | 'floor' | 'below' {
  const { floor, goal } = FLOORS[mode];
  if (isReached(goal, summary)) return 'goal';
  return isReached(floor, summary) ? 'floor' : 'below';
}

function isReached(wanted: Wanted, { mean, least }: Summary): boolean {
  return mean >= wanted.mean && least >= (wanted.least ?? 0);
}

/** A row of `--json`. */
export interface JsonRow {
  readonly operation: string;
  readonly scale: number;
  readonly mode: Mode;
  readonly p50Ratio: number | null;
  readonly throughputRatio: number | null;
  readonly equal: boolean;
  readonly cypherQueries: number | null;
  readonly dbHits: number | null;
}

/** An operation at one scale as rows, one for each mode. */
export function jsonRows(result: OperationResult, scale: number): JsonRow[] {
  const ratios = new Map(ratiosOf(result).map((ratio) => [ratio.mode, ratio]));
  return MODES.map((mode) => ({
    operation: result.operation,
    scale,
    mode,
    p50Ratio: ratios.get(mode)?.p50.median ?? null,
    throughputRatio: ratios.get(mode)?.together.median ?? null,
    equal: result.equal,
    cypherQueries: result.of.get(mode)?.work.cypherQueries ?? null,
    dbHits: result.of.get(mode)?.work.dbHits ?? null,
  }));
}

/** The median over rounds of one measure of one contender. */
export function medianOf(
  result: OperationResult,
  name: 'peer' | Mode,
  measure: 'p50' | 'alone' | 'together' | 'nodeMilliseconds' | 'neo4jMilliseconds',
): number {
  return median((result.of.get(name)?.rounds ?? []).map((round) => round[measure]));
}
