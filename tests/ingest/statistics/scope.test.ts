import { expect, test } from 'vitest';
import { scopeOf } from '../../../src/ingest/statistics/scope.ts';

function scope(text: string, figure: string, isRegional = false): { kind: string; words: string | null } {
  const start = text.indexOf(figure);
  return scopeOf(text, [start, start + figure.length], isRegional);
}

test.each([
  ['Nationally, 45 per cent of cases were good.', 'NATIONAL', 'England and Wales'],
  ['45 per cent of cases nationally.', 'NATIONAL', 'England and Wales'],
  ['45 per cent of cases in England and Wales.', 'NATIONAL', 'England and Wales'],
  ['The national average was 45 per cent.', 'NATIONAL', 'England and Wales'],
  ['45 per cent of cases across the region.', 'REGION', 'the region'],
  ['The regional average is 45 per cent.', 'REGION', 'the region'],
  ['45 per cent of cases across the two PDUs.', 'GROUP', 'units of the release together'],
  ['45 per cent of cases in all areas.', 'GROUP', 'units of the release together'],
  ['45 per cent of cases.', 'UNIT', null],
  ['45 per cent, higher than the national average.', 'UNIT', null],
])('%s', (text, kind, words) => {
  expect(scope(text, '45 per cent')).toEqual({ kind, words });
});

test('of two figures each has its own', () => {
  for (const text of ['20 per cent, compared with the national average of 12 per cent.', '20 per cent against 12 per cent nationally.']) {
    expect(scope(text, '20 per cent').kind).toBe('UNIT');
    expect(scope(text, '12 per cent').kind).toBe('NATIONAL');
  }
});

test('in an inspection of a region its figures are those of the unit', () => {
  expect(scope('45 per cent of cases across the region.', '45 per cent', true)).toEqual({ kind: 'UNIT', words: null });
  expect(scope('45 per cent of cases nationally.', '45 per cent', true).kind).toBe('NATIONAL');
});
