import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Where the facts lie from which the seed was made; they are not part of the repository. */
export const FACTS = fileURLToPath(new URL('../../../../shared/facts', import.meta.url));

/** Whether the facts are there to compare with. */
export const factsAreThere = existsSync(FACTS);

/** A value of the facts as YAML gives it. */
export type Fact = null | string | number | boolean | Fact[] | { [key: string]: Fact };

export type FactRecord = { [key: string]: Fact };

/** The files of the facts: `inspections` is a list, the others are records. */
export interface Facts {
  inspections: FactRecord[];
  'regions-and-pdus': FactRecord;
  standards: FactRecord;
  inspectorate: FactRecord;
  /** Lines of the inspections that hold a comment, other than the one that says that the framework is derived. */
  comments: number;
}

/** Reads all facts. */
export function readFacts(): Facts {
  const names = readdirSync(`${FACTS}/inspections`).sort();
  const texts = names.map((name) => readFileSync(`${FACTS}/inspections/${name}`, 'utf8'));
  const record = (name: string): FactRecord => parse(readFileSync(`${FACTS}/${name}.yaml`, 'utf8')) as FactRecord;
  return {
    inspections: texts.map((text) => parse(text) as FactRecord),
    'regions-and-pdus': record('regions-and-pdus'),
    standards: record('standards'),
    inspectorate: record('inspectorate'),
    comments: texts.flatMap((text) => text.split('\n')).filter(hasComment).length,
  };
}

/** How many values each key path of the facts holds: `inspections[].statistics[].value` 160. Empty values (null) are not counted. */
export function countKeys(facts: Facts): Map<string, number> {
  const counts = new Map<string, number>();
  const walk = (path: string, value: Fact): void => {
    if (value === null) return;
    if (Array.isArray(value)) for (const part of value) walk(`${path}[]`, part);
    else if (typeof value === 'object') for (const [key, part] of Object.entries(value)) walk(`${path}.${key}`, part);
    else counts.set(path, (counts.get(path) ?? 0) + 1);
  };
  for (const [name, value] of Object.entries(facts)) walk(name, value as Fact);
  counts.set('comments in inspections[]', facts.comments);
  counts.delete('comments');
  return counts;
}

/** The records under a key, none where it is missing. */
export function recordsOf(record: FactRecord, ...keys: string[]): FactRecord[] {
  let value: Fact = record;
  for (const key of keys) value = value !== null && typeof value === 'object' && !Array.isArray(value) ? (value[key] ?? null) : null;
  return Array.isArray(value) ? (value as FactRecord[]) : [];
}

/** The record under a key, null where it is missing. */
export function recordOf(record: FactRecord, key: string): FactRecord | null {
  const value = record[key] ?? null;
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

function hasComment(line: string): boolean {
  return /^#|\s#\s/.test(line) && !line.includes('# derived from kind of service');
}
