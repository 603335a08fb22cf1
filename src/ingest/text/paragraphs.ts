import { type Normalised, normalise } from './normalise.ts';

/** A paragraph, or an item of a list; its mark (`•`, `1.`) is no part of it. */
export interface Paragraph {
  /** Counted from 1 through the document. */
  readonly number: number;
  /** The copy made for matching; offsets of steps are offsets in its text. */
  readonly copy: Normalised;
  readonly text: string;
  /** The mark of a list's item, such as `1.` or `•`; null in running text. */
  readonly mark: string | null;
}

const BLANK = /^\s*$/;
const LINE = /[^\r\n\u2028\u2029\v\f]*(?:\r\n|[\r\n\u2028\u2029\v\f]|$)/g;
const MARK = /^\s*(?<mark>[•●▪◦‣·*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])(?:\s+|$)/u;
/** The longest line of a text that was wrapped is between these, in characters. */
const NARROWEST_WRAPPED = 50;
const WIDEST_WRAPPED = 130;
/** Blank lines from which on they are what parts paragraphs. */
const FEW_BLANK_LINES = 3;
/** A line shorter than this is a heading, a row or an address rather than one that goes on. */
const SHORT_LINE = 30;
/** UTF-16 units. */
const LONGEST_PARAGRAPH = 10_000;

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Divides a document into paragraphs: at blank lines, at the marks of lists, and at the ends of lines unless the text was wrapped
 * to a width. Empty ones are left out.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const blocks = joinLines(splitLines(text)).flatMap(([start, end]) => cutLong(text, start, end));
  const paragraphs: Paragraph[] = [];
  for (const [from, to] of blocks) {
    const block = text.slice(from, to);
    const mark = MARK.exec(block);
    const start = from + (mark?.[0].length ?? 0);
    const copy = normalise(text.slice(start, to), start);
    if (copy.text !== '') paragraphs.push({ number: paragraphs.length + 1, copy, text: copy.text, mark: mark?.groups?.mark ?? null });
  }
  return paragraphs;
}

/** A stretch that is longer than any paragraph is read in parts, cut at blanks. */
function cutLong(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST_PARAGRAPH) {
    const blank = text.lastIndexOf(' ', from + LONGEST_PARAGRAPH);
    const to = blank > from ? blank : from + LONGEST_PARAGRAPH;
    parts.push([from, to]);
    from = to;
  }
  return [...parts, [from, end]];
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) if (match[0] !== '') lines.push({ start: match.index, text: match[0] });
  return lines;
}

/** The stretches of the text that are one paragraph each. */
function joinLines(lines: readonly Line[]): [number, number][] {
  const width = Math.max(0, ...lines.slice(0, 4_000).map(({ text }) => text.trimEnd().length));
  const isWrapped = width >= NARROWEST_WRAPPED && width <= WIDEST_WRAPPED;
  const hasBlankLines = lines.filter(({ text }) => BLANK.test(text)).length >= FEW_BLANK_LINES;
  const blocks: [number, number][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const end = line.start + line.text.length;
    const last = blocks.at(-1);
    if (BLANK.test(line.text)) before = null;
    else {
      if (before !== null && last !== undefined && goesOn(before.text, line.text, { width: isWrapped ? width : null, hasBlankLines }))
        last[1] = end;
      else blocks.push([line.start, end]);
      before = line;
    }
  }
  return blocks;
}

interface Wrapping {
  /** The longest line; null where the text was not wrapped. */
  readonly width: number | null;
  /** Whether blank lines part the paragraphs, so that other ends of lines need not. */
  readonly hasBlankLines: boolean;
}

/** Whether the paragraph of a line goes on in the next one. */
function goesOn(line: string, next: string, { width, hasBlankLines }: Wrapping): boolean {
  if (MARK.test(line) && MARK.exec(line)?.[0].trim() === line.trim()) return true;
  if (MARK.test(next)) return false;
  if (/^\s*\p{Ll}/u.test(next) && !/[.:!?]["”’]?\s*$/.test(line)) return true;
  if (hasBlankLines && line.trim().length >= SHORT_LINE && !/[.!?:;”’)]\s*$/.test(line)) return true;
  if (width === null) return false;
  const firstWord = /^\s*\S+/.exec(next)?.[0].trim().length ?? 0;
  return line.trimEnd().length + 1 + firstWord > width * 0.85;
}
