import { nameKey } from '../../model/names.ts';
import type { Alias, Identifier } from '../../model/services.ts';

/** One object that bears a name, and how. */
export interface NamedNode {
  readonly nodeId: string;
  /** The name by which it was found, as written in the data. */
  readonly name: string;
  readonly by: 'NAME' | 'ALIAS' | 'CODE' | 'SUGGESTION';
}

/** Which objects a name means. */
export interface NameIndex {
  /** Those whose name, alias or code has the same key, names first, each object once. Nothing is matched by likeness. */
  find(name: string): readonly NamedNode[];
  /** Up to `most` names that share a word of three letters or more with it, those that share the rarest words first. They are no matches. */
  suggest(name: string, most: number): readonly NamedNode[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly deliusCode?: string | null;
  readonly identifiers?: readonly Identifier[];
}

/** Words that tell no name from another. */
const EMPTY_WORDS = new Set(['and', 'the', 'of', 'pdu', 'probation', 'delivery', 'unit', 'region', 'service', 'services']);

/** The words that may follow a name, by kind of id. */
const KIND_WORDS: Readonly<Record<string, readonly string[]>> = { pdu: ['PDU', 'Probation Delivery Unit'], region: ['region'] };

/** Makes the index of all names, aliases and codes. */
export function makeNameIndex({ named, aliases }: { readonly named: readonly Named[]; readonly aliases: readonly Alias[] }): NameIndex {
  const entries: NamedNode[] = [
    ...named.map(({ id, name }) => ({ nodeId: id, name, by: 'NAME' as const })),
    ...aliases.map(({ namesId, text }) => ({ nodeId: namesId, name: text, by: 'ALIAS' as const })),
    ...named.flatMap(codesOf),
  ];
  const byKey = Map.groupBy(entries.flatMap(keysOf), ({ key }) => key);
  const suggestible = entries.filter(({ by }) => by !== 'CODE').map((entry) => ({ entry, words: wordsOf(entry.name) }));
  const namesWithWord = new Map<string, number>();
  for (const word of suggestible.flatMap(({ words }) => words)) namesWithWord.set(word, (namesWithWord.get(word) ?? 0) + 1);
  return {
    find: (name) => onceEach((byKey.get(nameKey(name)) ?? []).map(({ entry }) => entry)),
    suggest: (name, most) => {
      const asked = new Set(wordsOf(name));
      const ranked = suggestible
        .map(({ entry, words }) => ({ entry, weight: weigh(words.filter((word) => asked.has(word))), of: words.length }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight || one.of - other.of || (one.entry.name < other.entry.name ? -1 : 1));
      return onceEach(ranked.map(({ entry }) => ({ ...entry, by: 'SUGGESTION' as const }))).slice(0, most);
    },
  };

  function weigh(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + 1 / (namesWithWord.get(word) ?? 1), 0);
  }
}

/** The key of a name, and of the name with the word for what it names: releases write `Essex North PDU` and `East of England region`. */
function keysOf(entry: NamedNode): { key: string; entry: NamedNode }[] {
  const words = entry.by === 'CODE' ? [] : (KIND_WORDS[entry.nodeId.split('/')[0] as string] ?? []);
  return ['', ...words].map((word) => ({ key: nameKey(`${entry.name} ${word}`), entry }));
}

function codesOf({ id, deliusCode, identifiers = [] }: Named): NamedNode[] {
  const others = identifiers.filter(({ scheme }) => scheme.startsWith('delius')).map(({ value }) => value);
  return [...new Set(deliusCode ? [deliusCode, ...others] : others)].map((name) => ({ nodeId: id, name, by: 'CODE' as const }));
}

function wordsOf(name: string): string[] {
  return [...new Set(nameKey(name).match(/[\p{L}\p{N}]{3,}/gu) ?? [])].filter((word) => !EMPTY_WORDS.has(word));
}

function onceEach(entries: readonly NamedNode[]): NamedNode[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.nodeId, entry])).values()].reverse();
}
