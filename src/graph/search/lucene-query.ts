import { SEARCHED_PROPERTIES } from '../constraints.ts';
import type { PhraseTerm, SearchTerm } from './parse-search.ts';
import { type Pattern, prefixPattern, wordPattern } from './pattern.ts';
import { labelWord, releaseWord, SEARCH_KEY } from './search-key.ts';

/** What a Lucene query is made of. */
export interface LuceneQuestion {
  readonly terms: readonly SearchTerm[];
  readonly typos: boolean;
  /** The version of the release: the index holds all of them. */
  readonly release: string;
  /** The labels of the nodes that may be found; any where it is left out. */
  readonly labels?: readonly string[];
  /** The properties to look in; all that are searched where it is left out. */
  readonly properties?: readonly string[];
}

/** Stands for any word in a phrase: the analyzer leaves it out and keeps its place. */
const ANY_WORD = 'the';
/** Never found, never left out: a group whose words the analyzer all drops finds nothing, not everything. */
const NOTHING = `${SEARCH_KEY}:nothing`;

/** Makes the query that finds the objects with all terms, of one release and of some labels; these two add nothing to a score. */
export function makeLuceneQuery({ terms, typos, release, labels, properties = SEARCHED_PROPERTIES }: LuceneQuestion): string {
  const groups = terms.map((term) => `+(${[...clausesOf(term, typos, properties), NOTHING].join(' ')})`);
  return [keyed([releaseWord(release)]), ...(labels ? [keyed(labels.map(labelWord))] : []), ...groups].join(' ');
}

/** Requires one of some words of the search key. */
function keyed(words: readonly string[]): string {
  return `+(${words.map((word) => `${SEARCH_KEY}:${quoted(word)}`).join(' ')})^0`;
}

function clausesOf(term: SearchTerm, typos: boolean, properties: readonly string[]): string[] {
  const alternatives = alternativesOf(term, typos);
  return properties.flatMap((property) => alternatives.map((alternative) => `${property}:${alternative}`));
}

function alternativesOf(term: SearchTerm, typos: boolean): string[] {
  if (term.kind === 'phrase') return [quoted(phraseText(term))];
  if (term.kind === 'prefix') return patternAlternatives(prefixPattern(term));
  const { stems, ...pattern } = wordPattern(term, typos);
  return [quoted(term.word), ...patternAlternatives({ ...pattern, stems: new Set([...stems].slice(1)) })];
}

function patternAlternatives({ stems, start, near }: Pattern): string[] {
  return [
    ...(start === null ? [] : [`${escaped(start)}*`]),
    ...near.map(({ stem, distance }) => `${stem}~${distance}`),
    ...(stems.size === 0 ? [] : [`/${[...stems].join('|')}/`]),
  ];
}

function phraseText({ words }: PhraseTerm): string {
  const places = new Map(words.map(({ word, place }) => [place, word]));
  const length = 1 + Math.max(...places.keys());
  return Array.from({ length }, (_, place) => places.get(place) ?? ANY_WORD).join(' ');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');
}
