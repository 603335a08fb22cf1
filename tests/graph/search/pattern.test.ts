import { expect, test } from 'vitest';
import { editDistance } from '../../../src/graph/search/edit-distance.ts';
import { matches, prefixPattern, wordPattern } from '../../../src/graph/search/pattern.ts';
import { tokensOf } from '../../../src/graph/search/tokens.ts';
import fc from '../../support/fast-check.ts';
import { wholeSeed } from '../../support/seed.ts';

const dataset = await wholeSeed();
const notes = dataset.inspections.flatMap(({ findings, notes: own }) => [...own, ...findings.map(({ note }) => note)]);
const tokens = [...new Map(notes.flatMap(tokensOf).map((token) => [token.word, token])).values()].filter(({ isStopWord }) => !isStopWord);
const words = tokens.filter(({ word }) => /^[a-z]+$/.test(word));
const ofWord = ({ word, stem }: { word: string; stem: string }) => ({ kind: 'word', word, stem }) as const;

/** One slip of the pen at a place of a word. */
function misspell(word: string, { kind, place, letter }: { kind: number; place: number; letter: string }): string {
  const at = place % word.length;
  const [before, after] = [word.slice(0, at), word.slice(at)];
  if (kind === 0) return before + letter + after;
  if (kind === 1) return before + letter + after.slice(1);
  if (kind === 2) return before + after.slice(1);
  return `${before}${after[1] ?? ''}${after[0]}${after.slice(2)}`;
}
const slip = fc.record({ kind: fc.nat(3), place: fc.nat(40), letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') });

test('the distance is that of letters put in, left out, changed and swapped', () => {
  expect(editDistance('', 'abc', 3)).toBe(3);
  expect(editDistance('\u{10300}staff', 'staff', 2)).toBe(1);
  expect(editDistance('vacancy', 'vacancy', 2)).toBe(0);
  expect(editDistance('proabtion', 'probation', 2)).toBe(1);
  expect(editDistance('probaton', 'probation', 2)).toBe(1);
  expect(editDistance('planning', 'plan', 2)).toBe(3);
  fc.assert(
    fc.property(fc.constantFrom(...words), slip, ({ word }, change) => {
      expect(editDistance(word, misspell(word, change), 2)).toBeLessThanOrEqual(1);
      expect(editDistance(misspell(word, change), word, 2)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a word of four letters or more is found by any text one letter off', () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), slip, ({ word, stem }, change) => {
      const [typed, ...more] = tokensOf(misspell(word, change));
      fc.pre(typed !== undefined && more.length === 0 && typed.word.length >= 4);
      expect(matches(wordPattern(ofWord(typed as never), true), stem), `${typed?.word} for ${word}`).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('without typos a word means its stem alone, and with them also the word itself', () => {
  for (const token of words) expect(wordPattern(ofWord(token), false)).toEqual({ stems: new Set([token.stem]), start: null, near: [] });
  for (const token of words.slice(0, 100)) {
    expect(matches(wordPattern(ofWord(token), true), token.stem)).toBe(true);
  }
  expect(matches(wordPattern({ kind: 'word', word: 'leadrship', stem: 'leadrship' }, false), 'leadership')).toBe(false);
  expect(matches(wordPattern({ kind: 'word', word: 'kss', stem: 'kss' }, true), 'kts')).toBe(false);
});

test('a word is found by each beginning of it of two letters or more', () => {
  for (const { word, stem } of words) {
    for (let length = 2; length <= word.length; length += 1) {
      const start = word.slice(0, length);
      expect(matches(prefixPattern({ kind: 'prefix', start }), stem), `${start}* for ${word}, ${stem}`).toBe(true);
    }
  }
});
