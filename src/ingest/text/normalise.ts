/** A copy of a stretch of text made for matching, and the way back. */
export interface Normalised {
  /** NFKC; each run of white space is one space; curly quotes, plain hyphens; no blanks at the ends. */
  readonly text: string;
  /** Where a stretch of the copy stands in the original: UTF-16 offsets, end exclusive. An empty stretch has no place. */
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number };
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SINGLE_QUOTES = "'`\u00b4\u2032\u02bc\u201b";
const DOUBLE_QUOTES = '"\u2033\u201f\u201e';
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const OPENS_AFTER = /^$|[\s([{\-/\u2018\u201c]/;
const MARK = /\p{M}/u;
/** First parts of words that keep their hyphen when a line ends after it. */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}-])(?:one|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|multi|co|re|pre|well|long|short|self|non|post|high|low|full|part|face|inter|under|over)$/iu;

/**
 * Copies text for matching: `‘Good’` and `'Good'` become the same, so do a no-break and a typed space. Words that were split at the
 * end of a line are joined. `base` is where the text begins in its original.
 */
export function normalise(original: string, base = 0): Normalised {
  const copy = new Copy();
  for (let at = 0; at < original.length; ) at = copyNext(original, at, copy);
  copy.trimEnd();
  const { characters, starts, ends } = copy;
  return {
    text: characters.join(''),
    toOriginal: (start, end) => ({ start: base + (starts[start] as number), end: base + (ends[end - 1] as number) }),
  };
}

class Copy {
  readonly characters: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(text: string, start: number, end: number): void {
    for (let at = 0; at < text.length; at += 1) {
      this.characters.push(text[at] as string);
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  get last(): string {
    return this.characters.at(-1) ?? '';
  }

  removeLast(): void {
    this.characters.pop();
    this.starts.pop();
    this.ends.pop();
  }

  trimEnd(): void {
    while (this.last === ' ') this.removeLast();
  }
}

/** Copies what stands at `at` and gives where to go on. */
function copyNext(original: string, at: number, copy: Copy): number {
  const character = original[at] as string;
  const following = original[at + 1];
  if (following !== undefined && following >= '\u0300' && MARK.test(following)) return copyCluster(original, at, copy);
  if (/\s/.test(character)) return copySpace(original, at, copy);
  if (INVISIBLE.test(character)) return at + 1;
  if (SINGLE_QUOTES.includes(character)) copy.add(OPENS_AFTER.test(copy.last) ? '\u2018' : '\u2019', at, at + 1);
  else if (DOUBLE_QUOTES.includes(character)) copy.add(OPENS_AFTER.test(copy.last) ? '\u201c' : '\u201d', at, at + 1);
  else if (DASHES.test(character)) copy.add('-', at, at + 1);
  else if (character < '\u0080') copy.add(character, at, at + 1);
  else return copyCluster(original, at, copy);
  return at + 1;
}

function copySpace(original: string, at: number, copy: Copy): number {
  let next = at;
  let breaks = false;
  while (next < original.length && /\s/.test(original[next] as string)) {
    breaks ||= /[\n\r]/.test(original[next] as string);
    next += 1;
  }
  if (breaks && copy.last === '-' && joinsLines(copy, original[next] ?? '')) return next;
  if (copy.last !== '' && copy.last !== ' ') copy.add(' ', at, next);
  return next;
}

/** Whether the word before the hyphen that ends a line goes on in the next; takes the hyphen away where it only split the word. */
function joinsLines(copy: Copy, following: string): boolean {
  const before = copy.characters.slice(-20, -1).join('');
  if (!/\p{L}$/u.test(before) || !/\p{Ll}/u.test(following)) return false;
  if (!KEEPS_HYPHEN.test(before)) copy.removeLast();
  return true;
}

/** A character with the marks that belong to it. */
function copyCluster(original: string, at: number, copy: Copy): number {
  let end = at + String.fromCodePoint(original.codePointAt(at) as number).length;
  while (end < original.length && MARK.test(original[end] as string)) end += 1;
  copy.add(original.slice(at, end).normalize('NFKC').replace(/\s+/g, ' '), at, end);
  return end;
}
