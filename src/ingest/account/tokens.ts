import { RATING_WORDS } from '../ratings/rating-words.ts';
import { DATE } from '../text/dates.ts';
import { NUMBER } from '../text/numbers.ts';

/** A rating word, date or number of a text. */
export interface Token {
  readonly kind: 'rating' | 'date' | 'number';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FRACTIONS = '(?:a|one|two|three|four)[- ](?:quarters?|thirds?|fifths?|tenths?)|half|halves|quarters?';
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['rating', new RegExp(`\\b(?:${RATING_WORDS})\\b`, 'gi')],
  ['date', new RegExp(`\\b${DATE}|\\b(?:19|20)\\d\\d\\b`, 'g')],
  ['number', new RegExp(`\\b(?:${FRACTIONS}|${NUMBER})\\b`, 'gi')],
  ['number', /\d+/g],
];

/** Every rating word, date and number of a text, in order; a number inside a date is part of it. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const token: Token = { kind, start: match.index, end: match.index + match[0].length, text: match[0] };
      if (!tokens.some(({ start, end }) => start < token.end && token.start < end)) tokens.push(token);
    }
  }
  return tokens.sort((one, other) => one.start - other.start);
}
