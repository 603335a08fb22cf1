/** A place in a text where a known name stands; several objects may share the name. */
export interface Mention<Named> {
  readonly start: number;
  readonly end: number;
  readonly named: readonly Named[];
  /** Whether a capitalised word touches the name, so that it may be part of a longer, unknown one: `Upper Norfolk`. */
  readonly isPartOfLongerName: boolean;
}

/** Names, looked up in running text. */
export interface NameTable<Named> {
  /** The names in a text, in order, the longest at each place; `Leicester, Leicestershire and Rutland` is one. */
  find(text: string): Mention<Named>[];
  /** What bears exactly this name; an empty list when nothing does. */
  get(name: string): readonly Named[];
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Entry<Named> {
  readonly words: readonly string[];
  readonly named: Named[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?|&/gu;
/** What may stand between two words of a name. */
const WITHIN_NAME = /^(?:[’']s)?(?:,? | ?[-/] ?|\. )?$/;
/** Capitalised words that stand before or after a name without being part of one. */
const BESIDE_NAME =
  /^(?:the|in|at|for|of|across|and|probation|service|services|pdu|pdus|region|regional|delivery|unit|units|inspection|inspections|inspectors|mr|ms|mrs|when|while|whilst|although|however|both|since|as|if|unlike|like|within|overall|an|a|from|to|with|on|our|this|good|inadequate|outstanding|requires|is|has|january|february|march|april|may|june|july|august|september|october|november|december|ends)$/;

/** Makes the table. Names are the same when their words are, whatever their case, commas, `&` for `and`, and `the`. */
export function makeNameTable<Named>(names: readonly { readonly text: string; readonly named: Named }[]): NameTable<Named> {
  const byKey = new Map<string, Entry<Named>>();
  for (const { text, named } of names) {
    const words = splitWords(text).map(({ key }) => key);
    const entry = byKey.get(words.join(' ')) ?? { words, named: [] };
    if (!entry.named.includes(named)) entry.named.push(named);
    byKey.set(words.join(' '), entry);
  }
  const byFirstWord = Map.groupBy(
    [...byKey.values()].sort((one, other) => other.words.length - one.words.length),
    ({ words }) => words[0] as string,
  );
  return {
    get: (name) =>
      byKey.get(
        splitWords(name)
          .map(({ key }) => key)
          .join(' '),
      )?.named ?? [],
    find: (text) => {
      const words = splitWords(text);
      const mentions: Mention<Named>[] = [];
      for (let at = 0; at < words.length; ) {
        const entry = isCapital(text, words[at])
          ? byFirstWord.get((words[at] as Word).key)?.find((each) => standsAt(text, words, at, each))
          : undefined;
        if (entry === undefined) at += 1;
        else {
          const last = at + entry.words.length - 1;
          mentions.push({
            start: (words[at] as Word).start,
            end: (words[last] as Word).end,
            named: entry.named,
            isPartOfLongerName: touches(text, words[at - 1], words[at]) || touches(text, words[last], words[last + 1]),
          });
          at = last + 1;
        }
      }
      return mentions;
    },
  };
}

/** The words of a text without `the`; `&` is `and`. */
function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/[’']s$/i, '');
    const key = word === '&' ? 'and' : word.toLowerCase().replace('’', "'");
    if (key !== 'the') words.push({ key, start: match.index, end: match.index + word.length });
  }
  return words;
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end));
}

function standsAt<Named>(text: string, words: readonly Word[], at: number, { words: wanted }: Entry<Named>): boolean {
  return wanted.every((key, index) => {
    const word = words[at + index];
    if (word?.key !== key) return false;
    if (index === 0) return true;
    const between = text.slice((words[at + index - 1] as Word).end, word.start);
    return WITHIN_NAME.test(between.replace(/ the $/i, ' '));
  });
}

/** Whether two words that follow each other, one of a known name, look like one longer name. */
function touches(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined || text.slice(before.end, after.start) !== ' ') return false;
  return (
    isCapital(text, before) &&
    isCapital(text, after) &&
    !BESIDE_NAME.test(before.key) &&
    !BESIDE_NAME.test(after.key) &&
    /\p{L}/u.test(before.key + after.key)
  );
}
