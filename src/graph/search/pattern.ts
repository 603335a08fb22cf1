import { stemmer } from 'stemmer';
import { editDistance } from './edit-distance.ts';
import type { PrefixTerm, WordTerm } from './parse-search.ts';

/** Which stems of the index a term means: what the query asks for and what is highlighted follow from it alike. */
export interface Pattern {
  /** Stems that are exactly one of these; the first is that of the word itself, if it is one. */
  readonly stems: ReadonlySet<string>;
  /** Stems that begin so; null for none. */
  readonly start: string | null;
  /** Stems at most so many letters from one of these. */
  readonly near: readonly { readonly stem: string; readonly distance: number }[];
}

const SHORTEST_MISSPELT = 4;
const LONG_WORD = 8;
const LONGEST_MISSPELT = 30;
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
/** What the stemmer cuts off: a word's beginning may end within one of these. */
const ENDINGS =
  'abilities ability ibilities ibility ational ations ation ating ated ates ators ator ities ity ments ment fulness ousness iveness ness ally ical ically izations ization izing ized izes izer ions ion ings ing ies ied ed es s eed able ible ances ance ences ence ants ant ents ent ives ive ively ous ously ful fully al alism isms ism ists ist er ers y ly e'.split(
    ' ',
  );

/** The pattern of a word; with `typos`, of all words that may have been meant. */
export function wordPattern({ word, stem }: WordTerm, typos: boolean): Pattern {
  const distance = typos ? typosAllowed(word) : 0;
  if (distance === 0) return { stems: new Set([stem]), start: null, near: [] };
  // The index holds stems, so a slip of the pen before an ending that is cut off and one within the ending are two things.
  const ofStem = { stem, distance: Math.min(distance, Math.floor(stem.length / 3)) };
  const near = [{ stem: word, distance }, ...(stem === word || ofStem.distance === 0 ? [] : [ofStem])];
  const isCovered = (other: string) => near.some((each) => editDistance(each.stem, other, each.distance) <= each.distance);
  const others = /^[a-z]+$/.test(word) ? [...stemsOfMisspellings(word)] : [];
  return { stems: new Set([stem, ...others.filter((other) => !isCovered(other))]), start: null, near };
}

/** The pattern of a beginning: also stems that are shorter than it because the rest of it belongs to an ending. */
export function prefixPattern({ start }: PrefixTerm): Pattern {
  const stems = new Set<string>();
  for (const ending of ENDINGS) {
    for (let cut = 0; cut <= ending.length; cut += 1) {
      if (start.length - cut < 2 || !start.endsWith(ending.slice(0, cut))) continue;
      const stem = stemmer(start + ending.slice(cut));
      if (!stem.startsWith(start) && /^[a-z]+$/.test(stem)) stems.add(stem);
    }
  }
  return { stems, start, near: [] };
}

/** Whether a stem of the index is meant. */
export function matches({ stems, start, near }: Pattern, stem: string): boolean {
  return (
    stems.has(stem) ||
    (start !== null && stem.startsWith(start)) ||
    near.some((each) => editDistance(each.stem, stem, each.distance) <= each.distance)
  );
}

function typosAllowed(word: string): number {
  const { length } = word;
  if (length < SHORTEST_MISSPELT || length > LONGEST_MISSPELT || !/^\p{L}+$/u.test(word)) return 0;
  return length < LONG_WORD ? 1 : 2;
}

/** The stems of all texts one letter from a word, but for texts that are their own stem: those are near the word. */
function stemsOfMisspellings(word: string): Set<string> {
  const stems = new Set<string>();
  for (const misspelling of misspellings(word)) {
    const stem = stemmer(misspelling);
    if (stem !== misspelling) stems.add(stem);
  }
  return stems;
}

function misspellings(word: string): Set<string> {
  const found = new Set<string>();
  for (let place = 0; place <= word.length; place += 1) {
    const [before, after] = [word.slice(0, place), word.slice(place)];
    for (const letter of ALPHABET) found.add(before + letter + after).add(before + letter + after.slice(1));
    found.add(before + after.slice(1));
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
  }
  return found;
}
