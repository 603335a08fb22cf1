import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/ingest/text/paragraphs.ts';
import { findSpeeches } from '../../../src/ingest/text/speeches.ts';

/** The speeches of a document: paragraph, speaker, words. */
function speechesOf(...paragraphs: string[]): [number, string, string][] {
  const split = splitParagraphs(paragraphs.join('\n\n'));
  return findSpeeches(split).map(({ paragraph, speaker, start, end }) => [
    paragraph,
    speaker,
    split[paragraph - 1]?.text.slice(start, end) ?? '',
  ]);
}

const CHIEF = 'Aileen Storr, Chief Inspector of Probation, said: “Staff are few. Plans are good.”';

test('the Chief Inspector speaks under the title, the surname and a pronoun', () => {
  expect(speechesOf(CHIEF, 'Ms Storr added: “More is needed.”', 'She said: “And soon.”', 'Aileen Storr continued: “Very soon.”')).toEqual([
    [1, 'CHIEF_INSPECTOR', '“Staff are few. Plans are good.”'],
    [2, 'CHIEF_INSPECTOR', '“More is needed.”'],
    [3, 'CHIEF_INSPECTOR', '“And soon.”'],
    [4, 'CHIEF_INSPECTOR', '“Very soon.”'],
  ]);
});

test('others speak for themselves, before and after the Chief Inspector', () => {
  expect(
    speechesOf('Regional Probation Director John Brown said: “We agree.”', CHIEF, 'Mr Brown said: “We do.”', 'He added: “Truly.”'),
  ).toEqual([
    [1, 'OTHER', '“We agree.”'],
    [2, 'CHIEF_INSPECTOR', '“Staff are few. Plans are good.”'],
    [3, 'OTHER', '“We do.”'],
    [4, 'OTHER', '“Truly.”'],
  ]);
});

test('the speaker may come after the speech', () => {
  expect(speechesOf('“Staff are few,” said Aileen Storr, Chief Inspector of Probation.', '“We agree,” John Brown said.')).toEqual([
    [1, 'CHIEF_INSPECTOR', '“Staff are few,”'],
    [2, 'OTHER', '“We agree,”'],
  ]);
});

test('inspectors and their report speak for the Inspectorate, those who told them do not', () => {
  expect(
    speechesOf('Inspectors said: “We found gaps.”', 'The report warned: “Plans were weak.”', 'One officer told us: “I am tired.”'),
  ).toEqual([
    [1, 'CHIEF_INSPECTOR', '“We found gaps.”'],
    [2, 'CHIEF_INSPECTOR', '“Plans were weak.”'],
    [3, 'OTHER', '“I am tired.”'],
  ]);
});

test('a speech of several paragraphs has a stretch in each', () => {
  expect(speechesOf('John Brown said: “First.', '“Second. And more.', '“Third.” Then he left.', 'Not he.')).toEqual([
    [1, 'OTHER', '“First.'],
    [2, 'OTHER', '“Second. And more.'],
    [3, 'OTHER', '“Third.”'],
  ]);
});

test('a speech that nobody closed ends where a paragraph opens none', () => {
  expect(speechesOf('John Brown said: “First.', 'The plans were good.', '“Second” is a word.')).toEqual([[1, 'OTHER', '“First.']]);
});

test('two speakers in a paragraph', () => {
  expect(speechesOf('One officer said: “I am tired.” John Brown said: “So am I.”')).toEqual([
    [1, 'OTHER', '“I am tired.”'],
    [1, 'OTHER', '“So am I.”'],
  ]);
});

test('straight quotes speak as curly ones do', () => {
  expect(speechesOf(`John Brown said: "We agree. It's the 'hub'."`)).toEqual([[1, 'OTHER', '“We agree. It’s the ‘hub’.”']]);
});

test.each([
  'A so-called “hub” was opened.',
  'The word “good” stands in the report.',
  'The rating ‘Good’ was said to be earned.',
  'He said that the plans were good.',
  '“Second chances” is the name of a programme.',
])('no speech: %s', (text) => {
  expect(speechesOf(text)).toEqual([]);
});
