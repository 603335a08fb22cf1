import { expect, test } from 'vitest';
import { labelWord, makeSearchKey, releaseWord } from '../../../src/graph/search/search-key.ts';

test('A release and a label are one word each, which no analyzer splits or stems', () => {
  expect(releaseWord('2026-11-22-C8021eb2')).toBe('20261122c8021eb2x');
  expect(labelWord('Finding')).toBe('findingx');
  expect(makeSearchKey('Finding', '2026-11-22-c8021eb2')).toBe('findingx 20261122c8021eb2x');
});

test('Releases of one day differ in their words', () => {
  expect(releaseWord('2026-11-22-c8021eb2')).not.toBe(releaseWord('2026-11-22-c8021eb3'));
});
