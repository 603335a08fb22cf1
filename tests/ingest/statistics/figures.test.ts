import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/ingest/statistics/figures.ts';

/** The figures of a text: its words, value, unit and what it is out of. */
const figuresOf = (text: string) => findFigures(text).map(({ span, value, unit, outOf }) => [text.slice(...span), value, unit, outOf]);

test.each([
  ['29 per cent of cases', '29 per cent', 29, 'PERCENT', null],
  ['12.5% of posts', '12.5%', 12.5, 'PERCENT', null],
  ['fifty-six percent', 'fifty-six percent', 56, 'PERCENT', null],
  ['a quarter of staff', 'a quarter', 25, 'PERCENT', null],
  ['one third of staff', 'one third', 33, 'PERCENT', null],
  ['two-thirds of cases', 'two-thirds', 67, 'PERCENT', null],
  ['three quarters of cases', 'three quarters', 75, 'PERCENT', null],
  ['four-fifths of cases', 'four-fifths', 80, 'PERCENT', null],
  ['half of the cases', 'half', 50, 'PERCENT', null],
  ['nine of 11 cases', 'nine of 11', 9, 'COUNT', 11],
  ['seven of the 10 plans', 'seven of the 10', 7, 'COUNT', 10],
  ['eight out of nine standards', 'eight out of nine', 8, 'COUNT', 9],
  ['one in five posts', 'one in five', 1, 'COUNT', 5],
  ['1,250 people on probation', '1,250 people on probation', 1250, 'COUNT', null],
  ['25 vacant posts', '25 vacant posts', 25, 'COUNT', null],
  ['the average caseload was 45', 'average caseload was 45', 45, 'COUNT', null],
  ['14 days per year', '14 days per year', 14, 'DAYS_PER_YEAR', null],
  ['12.5 working days lost per person', '12.5 working days lost per person', 12.5, 'DAYS_PER_YEAR', null],
])('%s', (text, words, value, unit, outOf) => {
  expect(figuresOf(text)).toEqual([[words, value, unit, outOf]]);
});

test('figures stand in the order of the text', () => {
  expect(figuresOf('Of 60 cases, half were good, 20 per cent poor, and one in five posts empty.')).toEqual([
    ['60 cases', 60, 'COUNT', null],
    ['half', 50, 'PERCENT', null],
    ['20 per cent', 20, 'PERCENT', null],
    ['one in five', 1, 'COUNT', 5],
  ]);
});

describe('the qualifier', () => {
  test.each([
    ['less than half of cases', 'LESS_THAN'],
    ['fewer than 10 cases', 'LESS_THAN'],
    ['nearly 40 per cent', 'LESS_THAN'],
    ['Just under two-thirds', 'LESS_THAN'],
    ['more than a third', 'MORE_THAN'],
    ['at least 60 per cent', 'MORE_THAN'],
    ['over 4,000 cases', 'MORE_THAN'],
    ['only just over half', 'MORE_THAN'],
    ['around a quarter', 'ABOUT'],
    ['caseloads of about 50', 'ABOUT'],
    ['only 29 per cent', null],
    ['as few as one in three cases', null],
  ])('of %s is %s', (text, qualifier) => {
    expect(findFigures(text).map((figure) => figure.qualifier)).toEqual([qualifier]);
  });
});

describe('what is not in digits', () => {
  test('keeps its words', () => {
    expect(findFigures('More than half of cases')[0]).toMatchObject({ asStated: 'more than half', span: [0, 14] });
    expect(findFigures('fifty-six per cent')[0]).toMatchObject({ asStated: 'fifty-six' });
    expect(findFigures('56 per cent')[0]).toMatchObject({ asStated: null });
  });

  test('has the value that follows in brackets', () => {
    const text = 'Less than half of the cases (49 per cent) were good.';
    expect(findFigures(text)).toEqual([
      {
        value: 49,
        unit: 'PERCENT',
        outOf: null,
        qualifier: null,
        asStated: 'less than half (49 per cent)',
        span: [0, 14],
        repeatedAt: [29, 40],
        counted: null,
      },
    ]);
    expect(text.slice(29, 40)).toBe('49 per cent');
  });

  test('stays apart from a figure in brackets that is none of percent', () => {
    expect(figuresOf('half of practitioners (30 of 60 people)')).toEqual([
      ['half', 50, 'PERCENT', null],
      ['30 of 60', 30, 'COUNT', 60],
    ]);
  });
});

test.each([
  ['37 interviews', 'interviews'],
  ['20 members of staff', 'members of staff'],
  ['12 probation officers', 'probation officers'],
  ['30 unallocated cases', 'unallocated cases'],
  ['caseloads averaging 50', 'caseloads'],
  ['14 days a year', 'staff'],
  ['29 per cent', null],
])('%s counts %s', (text, counted) => {
  expect(findFigures(text).map((figure) => figure.counted)).toEqual([counted]);
});

test.each([
  '',
  'Staff are few.',
  'one of the cases',
  'one case',
  'half of the year',
  'a half-time post',
  'half an hour',
  'a quarter-term',
  '10 percentage points',
  '1 of 1 plans',
  'two of 5,000 things',
])('no figure: %j', (text) => {
  expect(findFigures(text)).toEqual([]);
});
