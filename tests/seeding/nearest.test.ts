import { expect, test } from 'vitest';
import { nearest } from '../../src/seeding/nearest.ts';

test('finds the word that was meant', () => {
  expect(nearest('STAFING', ['WORKLOAD', 'STAFFING'])).toBe('STAFFING');
  expect(nearest('yaer', ['yearBasis', 'year'])).toBe('year');
});

test('finds nothing where no word is near', () => {
  expect(nearest('WEATHER', ['WORKLOAD', 'STAFFING'])).toBeNull();
  expect(nearest('x', [])).toBeNull();
});
