import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { TextDocument } from '../../src/ingest/ingest.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { readFixtures } from './read-fixtures.ts';
import { seedReader } from './reader.ts';

const ingest = await seedReader();

async function documents(): Promise<TextDocument[]> {
  const fixtures = [...(await readFixtures('fixtures')), ...(await readFixtures('held-out'))].map(({ document }) => document);
  const folder = await sharedFolder('seeds');
  const names = folder === null ? [] : await readdir(folder);
  const releases = await Promise.all(
    names.map(async (name) => ({ source: name, text: await readFile(new URL(name, folder as URL), 'utf8') })),
  );
  return [...fixtures, ...releases];
}

const all = await documents();

test.each(all)('$source: each statement, each word passed over and each message quotes the text at its place', (document) => {
  const { text, statements, ignored, messages, inspections } = ingest(document);
  for (const { start, end, quote } of [...statements, ...ignored, ...messages]) expect(text.slice(start, end)).toBe(quote);
  for (const { quote, paragraph } of statements) {
    expect(quote).not.toBe('');
    expect(paragraph).toBeGreaterThan(0);
  }
  for (const { findings } of inspections) for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
});

/** Rating words, figures and fractions, found without the reader's own patterns. */
const COUNTED = /\d+|\b(?:outstanding|inadequate|requires\s+improvement|per\s+cent)\b|\b(?:quarter|half)\b/giu;

test.each(all)('$source: no rating word and no number is left without a statement, a reason or a message', (document) => {
  const { text, statements, ignored, messages } = ingest(document);
  const places = [...statements.filter(({ property }) => property !== 'findings'), ...ignored, ...messages];
  const marks = [...text.matchAll(/^\s*(?:\d{1,3}[.)]|•)\s/gm)].map(({ index, 0: mark }) => [index, index + mark.length] as const);
  const left = [...text.matchAll(COUNTED)].filter(({ index, 0: word }) => {
    const isMark = marks.some(([start, end]) => start <= index && index + word.length <= end);
    return (
      !isMark &&
      word.toLowerCase().replace(/\s+/g, ' ') !== 'per cent' &&
      !places.some(({ start, end }) => start < index + word.length && index < end)
    );
  });
  expect(left.map(({ 0: word, index }) => `${word} in ${JSON.stringify(text.slice(Math.max(0, index - 30), index + 30))}`)).toEqual([]);
});

test('A document gives the same reading each time', () => {
  for (const document of all) expect(ingest(document)).toEqual(ingest(document));
});
