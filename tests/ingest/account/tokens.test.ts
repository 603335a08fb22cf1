import { expect, test } from 'vitest';
import { findTokens } from '../../../src/ingest/account/tokens.ts';

const tokensOf = (text: string) => findTokens(text).map(({ kind, text: words }) => `${kind} ${words}`);

test('rating words, dates and numbers stand in their order, with their places', () => {
  expect(findTokens('Twelve points: ‘Requires improvement’ on 18 July 2024')).toEqual([
    { kind: 'number', start: 0, end: 6, text: 'Twelve' },
    { kind: 'rating', start: 16, end: 36, text: 'Requires improvement' },
    { kind: 'date', start: 41, end: 53, text: '18 July 2024' },
  ]);
});

test.each([
  ['Good good INADEQUATE Outstanding', ['rating Good', 'rating good', 'rating INADEQUATE', 'rating Outstanding']],
  ['goodness, Goods', []],
  ['March and April 2024, then 2025', ['date April 2024', 'date 2025']],
  ['2024-07-18 and 18/07/2024', ['date 2024-07-18', 'date 18/07/2024']],
  ['in 1999 and 1850', ['date 1999', 'number 1850']],
  ['20245', ['number 20245']],
  ['20,000 people', ['number 20,000']],
  ['twenty-one of 30.5', ['number twenty-one', 'number 30.5']],
  ['a third, two-thirds, four fifths, half', ['number a third', 'number two-thirds', 'number four fifths', 'number half']],
  ['none and zero', ['number none', 'number zero']],
  ['someone, often, tenth', []],
  ['29 per cent at 9.30am', ['number 29', 'number 9', 'number 30']],
  ['', []],
])('%s', (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
});
