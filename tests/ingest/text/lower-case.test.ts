import { expect, test } from 'vitest';
import { lowerCase } from '../../../src/ingest/text/lower-case.ts';
import fc from '../../support/fast-check.ts';

test.each([
  ['Requires IMPROVEMENT', 'requires improvement'],
  ['Ynys Môn É', 'ynys môn é'],
  ['İstanbul ABC É', 'İstanbul abc É'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(lowerCase(text)).toBe(expected);
});

test('every letter keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(lowerCase(text)).toHaveLength(text.length);
    }),
  );
});
