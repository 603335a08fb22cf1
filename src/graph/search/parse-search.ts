import { LONGEST_SEARCH, MOST_WORDS, MOST_WORDS_WITH_TYPOS } from '../../model/limits.ts';
import { BadInputError } from '../bad-input.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a search asks for: every term must occur in an object. */
export type SearchTerm = WordTerm | PrefixTerm | PhraseTerm;

/** A word, in any of its forms that share the stem. */
export interface WordTerm {
  readonly kind: 'word';
  readonly word: string;
  readonly stem: string;
}

/** The beginning of a word, as typed before `*`, in lower case. */
export interface PrefixTerm {
  readonly kind: 'prefix';
  readonly start: string;
}

/** Words one after another, or one alone, taken as they are; a stop word among them stands for any word. */
export interface PhraseTerm {
  readonly kind: 'phrase';
  /** `place` counts from 0 at the first word, stop words included. */
  readonly words: readonly { readonly word: string; readonly stem: string; readonly place: number }[];
}

const SHORTEST_PREFIX = 2;
const QUOTES = /[\u201c\u201d]/gu;
const PARTS = /"(?<phrase>[^"]*)"|[^"]+/gu;

/**
 * Reads what a person typed: words, phrases in double quotes, beginnings of words before `*`; all other signs are plain text.
 * Stop words alone give no term. Throws `BadInputError` for an empty, overlong or overfull text.
 */
export function parseSearch(text: string, typos: boolean): readonly SearchTerm[] {
  const typed = text.trim();
  if (typed === '' || typed.length > LONGEST_SEARCH) {
    throw new BadInputError(`text: expected 1 to ${LONGEST_SEARCH} characters, got ${typed === '' ? 'none' : typed.length}.`);
  }
  const terms = [...typed.replace(QUOTES, '"').matchAll(PARTS)].flatMap(({ 0: part, groups }) =>
    groups?.phrase === undefined ? singleTerms(part) : phraseTerms(groups.phrase),
  );
  const count = terms.reduce((sum, term) => sum + (term.kind === 'phrase' ? term.words.length : 1), 0);
  const most = typos ? MOST_WORDS_WITH_TYPOS : MOST_WORDS;
  if (count > most) throw new BadInputError(`text: expected at most ${most} words${typos ? ' with typos' : ''}, got ${count}.`);
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
}

function singleTerms(part: string): SearchTerm[] {
  return tokensOf(part).flatMap((token): SearchTerm[] => {
    if (isPrefix(token, part)) return [{ kind: 'prefix', start: part.slice(token.start, token.end).toLowerCase() }];
    return token.isStopWord ? [] : [{ kind: 'word', word: token.word, stem: token.stem }];
  });
}

function isPrefix({ start, end }: Token, part: string): boolean {
  return part[end] === '*' && end - start >= SHORTEST_PREFIX && !/^[\p{L}\p{N}]/u.test(part.slice(end + 1));
}

function phraseTerms(phrase: string): SearchTerm[] {
  const tokens = tokensOf(phrase);
  const first = tokens.findIndex(({ isStopWord }) => !isStopWord);
  const words = tokens.flatMap(({ word, stem, isStopWord }, index) => (isStopWord ? [] : [{ word, stem, place: index - first }]));
  return words.length === 0 ? [] : [{ kind: 'phrase', words }];
}
