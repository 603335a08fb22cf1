import { describe, expect, test } from 'vitest';
import { lift, wilson } from '../../src/model/shares.ts';

describe('wilson', () => {
  test('gives the values that the closed formula has by hand', () => {
    const z = 1.959963984540054;
    // 0 of n: the upper end is z² / (n + z²); n of n: the lower end is n / (n + z²); half of n: the ends lie z / (2 √(n + z²)) from 0.5.
    expect(wilson(0, 20)).toEqual({ value: 0, low: 0, high: expect.closeTo((z * z) / (20 + z * z), 12) });
    expect(wilson(20, 20)).toEqual({ value: 1, low: expect.closeTo(20 / (20 + z * z), 12), high: 1 });
    expect(wilson(5, 10)).toEqual({
      value: 0.5,
      low: expect.closeTo(0.5 - z / (2 * Math.sqrt(10 + z * z)), 12),
      high: expect.closeTo(0.5 + z / (2 * Math.sqrt(10 + z * z)), 12),
    });
  });

  test('gives the published values of Newcombe (1998), method 3', () => {
    expect(wilson(81, 263)).toEqual({ value: 81 / 263, low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
    expect(wilson(15, 148)).toEqual({ value: 15 / 148, low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
    expect(wilson(0, 20)).toEqual({ value: 0, low: 0, high: expect.closeTo(0.1611, 4) });
    expect(wilson(1, 29)).toEqual({ value: 1 / 29, low: expect.closeTo(0.0061, 4), high: expect.closeTo(0.1718, 4) });
  });

  test('has ends that solve (p - value)² = z² p (1 - p) / n, within 0 and 1, for every count', () => {
    const square = 1.959963984540054 ** 2;
    for (const n of [5, 6, 31, 91]) {
      for (let count = 0; count <= n; count += 1) {
        const share = wilson(count, n);
        if (!share) throw new Error('Expected a share.');
        for (const end of [share.low, share.high]) {
          expect((end - share.value) ** 2).toBeCloseTo((square * end * (1 - end)) / n, 12);
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
        }
        expect(share.low).toBeLessThanOrEqual(share.value);
        expect(share.high).toBeGreaterThanOrEqual(share.value);
      }
    }
  });

  test('gives none under 5', () => {
    for (const n of [0, 1, 4]) expect(wilson(0, n)).toBeNull();
    expect(wilson(4, 5)).not.toBeNull();
  });
});

describe('lift', () => {
  test('is how often two things come together, against chance', () => {
    expect(lift({ count: 10, themeCount: 20, otherCount: 50, n: 100 })).toBe(1);
    expect(lift({ count: 20, themeCount: 20, otherCount: 50, n: 100 })).toBe(2);
    expect(lift({ count: 0, themeCount: 20, otherCount: 50, n: 100 })).toBe(0);
  });

  test('gives none where fewer than 5 would be expected by chance', () => {
    expect(lift({ count: 9, themeCount: 10, otherCount: 50, n: 100 })).toBe(1.8);
    expect(lift({ count: 9, themeCount: 10, otherCount: 49, n: 100 })).toBeNull();
    expect(lift({ count: 0, themeCount: 0, otherCount: 0, n: 0 })).toBeNull();
    expect(lift({ count: 0, themeCount: 0, otherCount: 50, n: 100 })).toBeNull();
  });
});
