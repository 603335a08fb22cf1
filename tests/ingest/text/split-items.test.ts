import { expect, test } from 'vitest';
import { splitItems } from '../../../src/ingest/text/split-items.ts';
import fc from '../../support/fast-check.ts';

const itemsOf = (text: string) => splitItems(text).map(([start, end]) => text.slice(start, end));

test.each([
  [
    'to ensure that risk is assessed and to improve the quality of plans.',
    ['ensure that risk is assessed', 'improve the quality of plans'],
  ],
  [
    'ensure all staff are trained, improve the quality of plans, and review the induction',
    ['ensure all staff are trained', 'improve the quality of plans', 'review the induction'],
  ],
  ['reduce the vacancies; to recruit more staff;', ['reduce the vacancies', 'recruit more staff']],
  ['to better support practitioners and to urgently review caseloads', ['better support practitioners', 'urgently review caseloads']],
  ['the need to ensure that staff are trained and to provide supervision', ['ensure that staff are trained', 'provide supervision']],
  ['should improve the court work, and also develop the team', ['improve the court work', 'develop the team']],
])('%s', (text, items) => {
  expect(itemsOf(text)).toEqual(items);
});

test.each([
  'improve the work with victims',
  'give time, support and training to staff',
  'ensure that plans and reviews are made',
  'improve planning and managing risk',
])('%s is one', (text) => {
  expect(itemsOf(text)).toEqual([text]);
});

test('where infinitives have their `to`, a verb without it begins none', () => {
  expect(itemsOf('to train new staff and improve their plans, and to fill the posts')).toEqual([
    'train new staff and improve their plans',
    'fill the posts',
  ]);
});

test('places follow each other, for every row of words', () => {
  const word = fc.constantFrom('to', 'ensure', 'improve', 'the', 'plans', 'and', 'and to', 'that', 'should', 'also', ',', ';', '.');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ').replace(/ ([,;.])/g, '$1');
      let before = 0;
      for (const [start, end] of splitItems(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
    { numRuns: 300 },
  );
});
