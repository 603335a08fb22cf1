/** One thing that is wrong in the seed: where it stands, what was expected, what came, and what to do. */
export interface SeedMessage {
  /** The file as a reader knows it: `seed/inspections/essex-north-2022.yaml`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The keys that lead to the value, as in `findings[3].theme`; empty for the file as a whole. */
  path: string;
  expected: string;
  got: string;
  /** What to do, or what was probably meant; null where nothing is to add. */
  hint: string | null;
}

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

const LONGEST_SHOWN = 80;

/** The message as one line: `seed/themes.yaml:3: [0].code: expected …, got … (…)`. */
export function formatSeedMessage(message: SeedMessage): string {
  const path = message.path === '' ? '' : `${message.path}: `;
  const hint = message.hint === null ? '' : ` (${message.hint})`;
  return `${message.file}:${message.line}: ${path}expected ${message.expected}, got ${message.got}${hint}`;
}

/** Orders messages by file, then line, then path. */
export function compareSeedMessages(a: SeedMessage, b: SeedMessage): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path);
}

/** The path as people write it: `['findings', 3, 'theme']` gives `findings[3].theme`. */
export function formatPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The value as it appears in a message: JSON, cut where long; `nothing` for a missing one. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
