import { expect, test } from 'vitest';
import { NUMBER, parseNumber, parseOrdinal } from '../../../src/ingest/text/numbers.ts';

const pattern = new RegExp(`^(?:${NUMBER})$`, 'i');

test.each([
  ['0', 0],
  ['7', 7],
  ['7.5', 7.5],
  ['1,250', 1250],
  ['1,250.5', 1250.5],
  ['12,345,678', 12345678],
  ['none', 0],
  ['zero', 0],
  ['Twelve', 12],
  ['twenty', 20],
  ['Fifty-six', 56],
  ['fifty six', 56],
  ['a hundred', 100],
  ['one hundred and twenty', 120],
  ['two hundred and five', 205],
])('%s is %d', (text, value) => {
  expect(text).toMatch(pattern);
  expect(parseNumber(text)).toBe(value);
});

test('every number up to 999 is read in words', () => {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const wordsOf = (value: number): string => {
    if (value < 20) return small[value] ?? '';
    if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${small[value % 10]}`}`;
    return `${small[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${wordsOf(value % 100)}`}`;
  };
  for (let value = 0; value < 1000; value += 1) {
    expect(wordsOf(value)).toMatch(pattern);
    expect(parseNumber(wordsOf(value)), wordsOf(value)).toBe(value);
  }
});

test.each(['', 'x', 'hundred', 'someone', 'eleventy', '1.2.3', '-5', '5%', 'two-five', 'one and a half'])('%j is no number', (text) => {
  expect(text).not.toMatch(pattern);
  expect(parseNumber(text)).toBeNull();
});

test.each(['1,25', '1,2,3', 'fifty-twelve', 'fifty-zero', 'two hundred and none', 'ten hundred'])('%j is not taken for one', (text) => {
  expect(text).not.toMatch(pattern);
});

test.each([
  ['first', 1],
  ['Second', 2],
  ['FIFTH', 5],
  ['sixth', null],
  ['', null],
])('the ordinal %j is %j', (text, value) => {
  expect(parseOrdinal(text)).toBe(value);
});
