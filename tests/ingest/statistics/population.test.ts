import { expect, test } from 'vitest';
import { populationAfter } from '../../../src/ingest/statistics/population.ts';

/** The population after a figure that is no ratio, and the words that it took from the text. */
function populationOf(after: string, isRatio = false): [string, string] | string | null {
  const found = populationAfter(after, isRatio);
  return found === null || found === 'TIME' ? found : [found.words, after.slice(0, found.length)];
}

test.each([
  [' of cases', 'cases'],
  [' of the cases', 'cases'],
  [' of people on probation', 'people on probation'],
  [' of the women in the region', 'women in the region'],
  [' of our practitioners', 'practitioners'],
  [' the cases', 'cases'],
])('after a figure%s', (after, words) => {
  for (const rest of ['', ' were good', ', which is few', ' had a plan', '.'])
    expect(populationOf(`${after}${rest}`)).toEqual([words, after]);
});

test.each([
  ' of the cases we inspected',
  ' of cases inspected',
  ' of all the cases inspected',
  ' of cases that we looked at',
  ' of the inspected cases',
  ' of 60 cases inspected in this PDU',
])('after a figure%s are the cases inspected', (after) => {
  expect(populationOf(`${after} had a plan`)).toEqual(['cases inspected', after]);
});

test('relevant cases stay apart', () => {
  expect(populationOf(' of the relevant cases inspected')).toEqual(['relevant cases', ' of the relevant cases inspected']);
  expect(populationOf(' of relevant cases were good')).toEqual(['relevant cases', ' of relevant cases']);
});

test('a ratio needs no `of`', () => {
  expect(populationOf(' cases inspected were good', true)).toEqual(['cases inspected', ' cases inspected']);
  expect(populationOf(' plans were good', true)).toEqual(['plans', ' plans']);
  expect(populationOf(' plans were good')).toBeNull();
});

test.each([' vacancy rate', ' overall vacancy rate', ' of posts vacant', ' of probation officer posts were vacant'])(
  'after a figure%s are posts, without words of the text',
  (after) => {
    expect(populationOf(after)).toEqual(['posts', '']);
  },
);

test.each([' of the year', ' of the time', ' of a month', ' of our day'])('after a figure%s is a time', (after) => {
  expect(populationOf(after)).toBe('TIME');
});

test.each(['', ' were good', ' of these', ' of those', ' of which', ' of', ' of one two three four five six seven eight nine ten'])(
  'after a figure%j is none',
  (after) => {
    expect(populationOf(after)).toBeNull();
  },
);
