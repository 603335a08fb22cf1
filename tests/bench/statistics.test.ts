import { describe, expect, test } from 'vitest';
import { geometricMean, median, quantile, spread } from './statistics.ts';

describe('figures of measurements', () => {
  test('a median is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
  test('a quantile lies between two values in proportion', () => {
    expect(quantile([10, 20, 30, 40, 50], 0.1)).toBe(14);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
  test('a spread is the median with the middle half around it', () => {
    expect(spread([1, 2, 3, 4, 5])).toEqual({ median: 3, lower: 2, upper: 4 });
  });
  test('a geometric mean takes twice as fast and half as fast for even', () => {
    expect(geometricMean([2, 0.5])).toBeCloseTo(1);
    expect(geometricMean([1, 10, 100])).toBeCloseTo(10);
    expect(geometricMean([])).toBeNaN();
  });
});
