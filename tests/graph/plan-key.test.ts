import { expect, test } from 'vitest';
import { planKey } from '../../src/graph/plan-key.ts';

const of = (...values: unknown[]) => planKey('RETURN 1', Object.fromEntries(values.map((value, index) => [`v${index}`, value])));

test('Lists and strings count by their order of magnitude, other values by their type', () => {
  const list = (length: number) => of(Array(length).fill('id'));
  expect(list(2)).toBe(list(10));
  expect(list(11)).toBe(list(100));
  const keys = [of(), of(null), of(true), of(2), list(0), list(1), list(2), list(11), list(101)];
  expect(new Set(keys).size).toBe(keys.length);
  expect(of('ab', 1)).toBe(of('cd', 2));
  expect(of('ab')).not.toBe(of('a longer text'));
});

test('Another text is another plan', () => {
  expect(planKey('RETURN 1', {})).not.toBe(planKey('RETURN 2', {}));
});
