import type { PhraseTerm, SearchTerm } from './parse-search.ts';
import { matches, prefixPattern, wordPattern } from './pattern.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A part of a text, in UTF-16 units, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The ranges of each of a field's texts that a search asked for; ascending, not overlapping, empty where nothing was. */
export type Highlighter = (texts: readonly string[]) => TextRange[][];

interface Place extends Token {
  /** Which of the texts it stands in. */
  readonly of: number;
}

/** Finds, for the tokens of a field, which of them are marked, as index of the first and the last of a run. */
type Marker = (tokens: readonly Place[]) => [first: number, last: number][];

/** Makes the highlighter of a search: it marks what the full-text index finds, by the same words, stems and places. */
export function makeHighlighter(terms: readonly SearchTerm[], typos: boolean): Highlighter {
  let markers: readonly Marker[] | null = null;
  return (texts) => {
    markers ??= terms.map((term) => makeMarker(term, typos));
    // The index sees a list of texts as one: a phrase can begin at the end of one and end in the next.
    const tokens = texts.flatMap((text, of) => tokensOf(text).map((token) => ({ ...token, of })));
    const ranges: TextRange[][] = texts.map(() => []);
    for (const [first, last] of markers.flatMap((marker) => marker(tokens))) addRanges(ranges, tokens.slice(first, last + 1));
    return ranges.map(joined);
  };
}

function makeMarker(term: SearchTerm, typos: boolean): Marker {
  if (term.kind === 'phrase') return (tokens) => phraseRuns(term, tokens);
  const pattern = term.kind === 'word' ? wordPattern(term, typos) : prefixPattern(term);
  const known = new Map<string, boolean>();
  const isMeant = (stem: string) => {
    const answer = known.get(stem) ?? matches(pattern, stem);
    known.set(stem, answer);
    return answer;
  };
  return (tokens) => tokens.flatMap(({ stem, isStopWord }, index) => (!isStopWord && isMeant(stem) ? [[index, index]] : []));
}

function phraseRuns({ words }: PhraseTerm, tokens: readonly Place[]): [number, number][] {
  const length = Math.max(...words.map(({ place }) => place));
  return tokens.flatMap((_, first): [number, number][] => {
    const isHere = words.every(({ stem, place }) => {
      const token = tokens[first + place];
      return token !== undefined && !token.isStopWord && token.stem === stem;
    });
    return isHere ? [[first, first + length]] : [];
  });
}

function addRanges(ranges: TextRange[][], run: readonly Place[]): void {
  for (const [of, tokens] of Map.groupBy(run, (token) => token.of)) {
    ranges[of]?.push({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  }
}

function joined(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && range.start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
