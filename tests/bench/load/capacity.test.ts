import { expect, test } from 'vitest';
import { findCapacity, findKnee, judge, largestRatio, type Step } from './capacity.ts';
import type { Kind } from './tally.ts';

function makeStep(connections: number, accepted: number, p99: number, others: Partial<Record<Kind, number>> = {}): Step {
  const counts = { '200': accepted, '429': 0, '503': 0, other: 0, lost: 0, ...others };
  return { connections, result: { milliseconds: 1000, counts, p50: p99 / 2, p99, oddity: null }, residentBytes: 0 };
}

test('Capacity is the step with the most clients of those that refuse nothing and come near the best of them', () => {
  expect(findCapacity([makeStep(1, 500, 1), makeStep(2, 1010, 2), makeStep(4, 1000, 4)]).connections).toBe(4);
  expect(findCapacity([makeStep(1, 500, 1), makeStep(2, 1010, 2), makeStep(4, 900, 4)]).connections).toBe(2);
  expect(findCapacity([makeStep(1, 500, 1), makeStep(2, 1000, 2), makeStep(4, 2000, 4, { '503': 1 })]).connections).toBe(2);
  expect(findCapacity([makeStep(1, 500, 1, { '503': 1 })]).connections).toBe(1);
  expect(findCapacity([makeStep(1, 0, Number.NaN)]).connections).toBe(1);
});

test('The knee is the step with the fewest clients that comes near the best', () => {
  expect(findKnee([makeStep(1, 500, 1), makeStep(2, 950, 2), makeStep(4, 1000, 4), makeStep(8, 990, 8, { '503': 9 })]).connections).toBe(2);
  expect(findKnee([makeStep(1, 0, Number.NaN)]).connections).toBe(1);
});

test('The largest p99 over that of another step', () => {
  expect(largestRatio(makeStep(2, 1000, 10), [makeStep(4, 1000, 20), makeStep(8, 1000, 15)])).toBe(2);
  expect(largestRatio(makeStep(2, 1000, 10), [])).toBeNaN();
});

test('It holds when accepted requests stay within three times the p99 at capacity and the others are refused', () => {
  const verdict = judge(makeStep(4, 1000, 10), [makeStep(8, 1000, 20), makeStep(16, 600, 30, { '503': 300, '429': 100 })]);
  expect(verdict).toEqual({ ratio: 3, refused: 0.2, fault: null });
});

test.for([
  ['a p99 beyond', [makeStep(8, 1000, 31), makeStep(16, 1000, 10)], 'more than 3 times'],
  ['another answer', [makeStep(8, 1000, 10, { other: 2, lost: 1 })], '3 requests were neither accepted nor refused with Retry-After'],
  ['nothing accepted', [makeStep(8, 0, Number.NaN, { '503': 9 })], 'a step past capacity accepted nothing'],
  ['no step past it', [], 'capacity was not passed: even the most clients were all served'],
] as const)('It does not hold with %s', ([, past, fault]) => {
  expect(judge(makeStep(4, 1000, 10), past).fault).toBe(fault);
});
