import { describe, expect, test } from 'vitest';
import type { Mode } from './kept-modes.ts';
import type { Measured, OperationResult } from './measure.ts';
import { jsonRows, ratiosOf, reached, summarise } from './ratios.ts';

const measured = (p50s: readonly number[], together: number): Measured => ({
  work: { cypherQueries: 1, rows: 2, dbHits: 3 },
  rounds: p50s.map((p50) => ({ p50, alone: 1000 / p50, together, nodeMilliseconds: 1, neo4jMilliseconds: 1 })),
});
const result: OperationResult = {
  operation: 'newest 20',
  bounded: true,
  equal: true,
  difference: null,
  of: new Map<'peer' | Mode, Measured>([
    ['peer', measured([10, 20, 40], 100)],
    ['cold', measured([10, 10, 10], 50)],
    ['objects', measured([5, 5, 5], 200)],
    ['warm', measured([1, 1, 1], 1000)],
  ]),
};

describe('ratios to the peer', () => {
  test('are taken round by round: above 1 is faster than the peer, in time and in throughput', () => {
    const [cold, objects, warm] = ratiosOf(result);
    expect(cold).toMatchObject({ mode: 'cold', p50: { median: 2, lower: 1.5, upper: 3 }, together: { median: 0.5 } });
    expect(objects).toMatchObject({ p50: { median: 4 }, together: { median: 2 } });
    expect(warm).toMatchObject({ p50: { median: 20 }, together: { median: 10 } });
  });
  test('are none where answers differ, which the rows for machines say', () => {
    const different = { ...result, equal: false, of: new Map() };
    expect(ratiosOf(different)).toEqual([]);
    expect(jsonRows(different, 50)[0]).toEqual({
      operation: 'newest 20',
      scale: 50,
      mode: 'cold',
      p50Ratio: null,
      throughputRatio: null,
      equal: false,
      cypherQueries: null,
      dbHits: null,
    });
  });
  test('a floor holds where mean and least do', () => {
    const spreads = [4, 36].map((median) => ({ median, lower: median, upper: median }));
    expect(summarise(spreads).mean).toBeCloseTo(12);
    expect(summarise(spreads).least).toBe(4);
    expect(reached('warm', { mean: 12, least: 4 })).toBe('floor');
    expect(reached('warm', { mean: 40, least: 3.9 })).toBe('below');
    expect(reached('warm', { mean: 20, least: 6 })).toBe('goal');
    expect(reached('kept', { mean: 50, least: 20 })).toBe('floor');
    expect(reached('kept', { mean: 49, least: 48 })).toBe('below');
  });
});
