import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/ingest/text/sentences.ts';
import fc from '../../support/fast-check.ts';

test.each([
  ['a dot, a question and a call', ['Staff are few.', 'Is it enough?', 'It is not!']],
  ['one without an end', ['Staff are few.', 'The plans were made']],
  ['an address', ['See www.example.org.uk/a.b for more.', 'It is there.']],
  ['an e-mail address', ['Write to press@example.gov.uk today.', 'Somebody answers.']],
  ['a time of day', ['It began at 9.30 a.m. on Monday.', 'It ended at 5.15pm.']],
  ['a figure with a point', ['Vacancies rose by 2.5 per cent.', 'They fell later.']],
  ['a figure at the end', ['It scored 12 out of 21.', 'Nine of 10 plans were met.', '8 were not.']],
  ['titles', ['Mr. Jones and Mrs. Hill came.', 'Dr. Brown spoke with Ms. Storr.']],
  ['initials', ['A. Brown came.', 'He met J. R. Hill.']],
  ['a saint and a number', ['St. Helens is one.', 'No. 5 is two.']],
  ['words that are shortened', ['Some teams, e.g. Leeds, were full.', 'Others were not.']],
  ['speech', ['“It is good.', 'It is bad.”', 'He left.']],
  ['a rating in quotes', ['The rating is ‘Good’.', 'It was ‘Inadequate’.']],
])('%s', (_, sentences) => {
  expect(splitSentences(sentences.join(' ')).map(({ text }) => text)).toEqual(sentences);
});

test('places are those of the words', () => {
  expect(splitSentences('Staff are few. Staff are few. Mr. Hill is one.')).toEqual([
    { start: 0, end: 14, text: 'Staff are few.' },
    { start: 15, end: 29, text: 'Staff are few.' },
    { start: 30, end: 46, text: 'Mr. Hill is one.' },
  ]);
});

test('sentences of any text follow each other and have its words', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'Staff ',
    'are few. ',
    'e.g. ',
    '9.30 ',
    'a.b@c.uk ',
    '“',
    '” ',
    '? ',
    'A. ',
    'St. ',
    '… ',
    '😀 ',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
      const text = pieces.join('').trim();
      let before = 0;
      for (const { start, end, text: words } of splitSentences(text)) {
        expect(text.slice(start, end)).toBe(words);
        expect(text.slice(before, start).trim()).toBe('');
        before = end;
      }
    }),
  );
});
