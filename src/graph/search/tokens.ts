import { stemmer } from 'stemmer';

/** One word of a text as the index's analyzer `english` sees it. */
export interface Token {
  /** Lower case, without a possessive `'s`. */
  readonly word: string;
  /** What the index holds of it: its Porter stem. */
  readonly stem: string;
  /** Whether the index leaves it out; it takes a place in a phrase all the same. */
  readonly isStopWord: boolean;
  /** Offsets in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Lucene's stop words of English. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** Unicode's word boundaries (UAX 29) as Lucene's StandardTokenizer has them, but for emoji, which are no words here. */
const IDEOGRAPH = '[\\p{Script=Han}\\p{Script=Hiragana}]';
const LETTER = `[\\p{Alphabetic}--${IDEOGRAPH}]`;
const DIGIT = '\\p{Nd}';
const JOINER = '[\\p{Pc}\\u202f]';
const MARKS = '[\\p{M}\\p{Cf}]*';
const IN_WORDS = "[.:'\\u00b7\\u0387\\u2018\\u2019\\u2024\\u2027\\uff07\\uff0e\\uff1a]";
const IN_NUMBERS = "[.,;'\\u2018\\u2019\\u2024\\uff07\\uff0c\\uff0e\\uff1b]";
const PART = `(?:${LETTER}${MARKS}(?:${IN_WORDS}${MARKS}(?=${LETTER}))?|${DIGIT}${MARKS}(?:${IN_NUMBERS}${MARKS}(?=${DIGIT}))?|${JOINER}${MARKS})`;
const WORD = new RegExp(`(?<!${JOINER})(?=${JOINER}*[${LETTER}${DIGIT}])${PART}+|${IDEOGRAPH}${MARKS}`, 'gv');

const POSSESSIVE = /['\u2019\uff07]s$/u;

/** The words of a text in their order, stop words included. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(([found], index, all) => {
    const start = (all[index] as RegExpExecArray).index;
    const word = found.toLowerCase().replace(POSSESSIVE, '');
    return { word, stem: stemmer(word), isStopWord: STOP_WORDS.has(word), start, end: start + found.length };
  });
}
