import { expect, test } from 'vitest';
import { median } from '../../src/model/median.ts';

test.each([
  [[], null],
  [[4], 4],
  [[10, 2], 6],
  [[3, 1, 2], 2],
  [[3, 1, 2, 10], 2.5],
  [[100, 20, 3], 20],
  [[5, 5, 5, 1], 5],
])('The median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('The values stay in their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
