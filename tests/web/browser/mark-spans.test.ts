import { expect, test } from 'vitest';
import { markSpans } from '../../../src/web/browser/mark-spans.ts';

test('Stretches that overlap are cut where they begin and end', () => {
  const spans = [
    { start: 2, end: 6, label: 'a' },
    { start: 4, end: 8, label: 'b' },
  ];
  expect(markSpans(10, spans)).toEqual([
    { start: 0, end: 2, labels: [] },
    { start: 2, end: 4, labels: ['a'] },
    { start: 4, end: 6, labels: ['a', 'b'] },
    { start: 6, end: 8, labels: ['b'] },
    { start: 8, end: 10, labels: [] },
  ]);
});

test('A text without stretches is one piece, an empty one none', () => {
  expect(markSpans(3, [])).toEqual([{ start: 0, end: 3, labels: [] }]);
  expect(markSpans(0, [])).toEqual([]);
});
