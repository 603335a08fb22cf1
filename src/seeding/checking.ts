import type { IdKind } from '../model/ids.ts';
import { didYouMean } from './nearest.ts';
import type { Located, Seed } from './seed.ts';
import type { SeedFile } from './seed-file.ts';
import type { Path, SeedMessage } from './seed-message.ts';
import { formatPath, shown } from './seed-message.ts';

/** What the checks share: the seed, the ids it defines, and the list that takes their messages. */
export interface Checking {
  seed: Seed;
  /** Where each id is defined, by id. */
  defined: Map<string, { file: SeedFile; path: Path }>;
  /** Ids in records that could not be read: never reported as unknown. */
  unread: Set<string>;
  /** Kinds of ids whose files could not be read at all: none of them is reported as unknown. */
  unreadKinds: Set<string>;
  messages: SeedMessage[];
}

const HOMES: Partial<Record<IdKind, string>> = {
  pdu: 'a PDU of seed/regions',
  region: 'a region of seed/regions',
  police: 'a police area of seed/regions',
  body: 'a body of seed/bodies.yaml',
  person: 'a person of seed/people.yaml',
  framework: 'a framework of seed/frameworks.yaml',
  standard: 'a standard of seed/frameworks.yaml',
  theme: 'a code of seed/themes.yaml',
  measure: 'a measure of seed/measures.yaml',
  source: 'a source of seed/sources.yaml',
  inspection: 'an inspection of seed/inspections',
};

/** Adds a message about a value of a record; `path` is counted from the record. */
export function report(
  checking: Checking,
  at: Located<unknown>,
  path: Path,
  expected: string,
  got: unknown,
  hint: string | null = null,
): void {
  const whole = [...at.path, ...path];
  const line = at.file.lineOf(whole);
  const words = got instanceof Words ? got.text : shown(got);
  checking.messages.push({ file: at.file.name, line, path: formatPath(whole), expected, got: words, hint });
}

/** What came, in words rather than as a value of the file. */
export class Words {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Reports an id that nothing in the seed defines, with the nearest id of its kind. */
export function expectKnown(checking: Checking, at: Located<unknown>, path: Path, id: string | undefined): void {
  if (id === undefined || isKnown(checking, id)) return;
  const kind = id.slice(0, id.indexOf('/')) as IdKind;
  const prefix = `${kind}/`;
  const bare = (text: string): string => (kind === 'theme' ? text.slice(prefix.length) : text);
  const candidates = [...checking.defined.keys()].filter((known) => known.startsWith(prefix)).map(bare);
  report(checking, at, path, HOMES[kind] ?? 'an id of the seed', bare(id), didYouMean(bare(id), candidates));
}

/** Reports each of the ids that nothing defines; `path` leads to their list. */
export function expectAllKnown(checking: Checking, at: Located<unknown>, path: Path, ids: readonly string[] | undefined): void {
  ids?.forEach((id, index) => {
    expectKnown(checking, at, [...path, index], id);
  });
  ids?.forEach((id, index) => {
    if (ids.indexOf(id) !== index) report(checking, at, [...path, index], 'each id once', id, 'remove the second one');
  });
}

const ID_IN_TEXT = /\b(?:inspection|pdu|region|body|person|framework|standard|source)\/[a-z0-9-]+(?:\/[a-z0-9-]+)?/g;

/** Reports ids in the words of notes that nothing defines. */
export function checkNotes(checking: Checking, at: Located<unknown>, path: Path, notes: readonly string[]): void {
  notes.forEach((note, index) => {
    for (const [id] of note.matchAll(ID_IN_TEXT)) expectKnown(checking, at, [...path, 'notes', index], id);
  });
}

/** Whether the id is defined, or may be in a file that could not be read. */
export function isKnown(checking: Checking, id: string): boolean {
  return checking.defined.has(id) || checking.unread.has(id) || checking.unreadKinds.has(id.slice(0, id.indexOf('/')));
}

/** The place as people write it: `seed/themes.yaml:12`. */
export function placeOf(place: { file: SeedFile; path: Path }): string {
  return `${place.file.name}:${place.file.lineOf(place.path)}`;
}
