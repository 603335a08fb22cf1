import type { Dataset } from '../model/dataset.ts';
import type { Checking } from './checking.ts';
import { checkConcepts } from './checks/check-concepts.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkInspection } from './checks/check-inspection.ts';
import { checkMeasures } from './checks/check-measures.ts';
import { checkParts } from './checks/check-parts.ts';
import { checkServices } from './checks/check-services.ts';
import { checkStatements } from './checks/check-statements.ts';
import { collectSeed } from './collect.ts';
import { makeDataset } from './make-dataset.ts';
import { readSeedFiles } from './read-files.ts';
import type { Seed } from './seed.ts';
import type { SeedFile } from './seed-file.ts';
import type { SeedMessage } from './seed-message.ts';
import { compareSeedMessages } from './seed-message.ts';

/** Either the whole data or everything that is wrong with it, ordered by file and line; never both, and never a part of the data. */
export type SeedReading = { dataset: Dataset } | { messages: SeedMessage[] };

/** Reads the seed folder; every fault of its content becomes a message, only a folder that cannot be read is an error thrown. */
export async function readSeed(folder: string): Promise<SeedReading> {
  const { files, broken, messages } = await readSeedFiles(folder);
  const collected = collectSeed(files, broken);
  const checking: Checking = {
    seed: collected.seed,
    defined: new Map(),
    unread: unreadIds(files, collected.seed),
    unreadKinds: unreadKinds(files, broken),
    messages: [...messages, ...collected.messages],
  };
  checkIds(checking);
  checkConcepts(checking);
  checkServices(checking);
  for (const at of checking.seed.inspections) {
    checkInspection(checking, at);
    checkParts(checking, at);
  }
  checkMeasures(checking);
  checkStatements(checking);
  if (checking.messages.length === 0) return { dataset: makeDataset(checking.seed) };
  return { messages: checking.messages.sort(compareSeedMessages) };
}

const KINDS_OF_FILE: Record<string, string[]> = {
  themes: ['theme'],
  frameworks: ['framework', 'standard'],
  bodies: ['body'],
  people: ['person'],
  measures: ['measure'],
  sources: ['source'],
};
const KINDS_OF_FOLDER: Record<string, string[]> = { regions: ['region', 'pdu', 'unit', 'police'], inspections: ['inspection'] };

/** The kinds of ids whose files are broken, missing or no list. */
function unreadKinds(files: readonly SeedFile[], broken: readonly string[]): Set<string> {
  const lists = new Set(files.filter(({ value }) => Array.isArray(value)).map(({ name }) => name));
  const lost = Object.entries(KINDS_OF_FILE).filter(([name]) => !lists.has(`seed/${name}.yaml`));
  const torn = Object.entries(KINDS_OF_FOLDER).filter(([name]) => broken.some((file) => file.startsWith(`seed/${name}/`)));
  return new Set([...lost, ...torn].flatMap(([, kinds]) => kinds));
}

/** Ids that stand in records of a wrong shape: references to them are not faults of their own. */
function unreadIds(files: readonly SeedFile[], seed: Seed): Set<string> {
  const read = new Set(
    Object.values(seed).flatMap((located: Seed[keyof Seed]) => located.map(({ file, path }) => `${file.name}#${path.join('.')}`)),
  );
  const found = new Set<string>();
  for (const file of files) {
    const parts: [string, unknown][] = Array.isArray(file.value)
      ? file.value.map((value: unknown, index) => [`${file.name}#${index}`, value])
      : [[`${file.name}#`, file.value]];
    for (const [place, value] of parts) if (!read.has(place)) gatherIds(value, found);
  }
  return found;
}

function gatherIds(value: unknown, found: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'id' && typeof part === 'string') found.add(part);
    else if (key === 'code' && typeof part === 'string') found.add(`theme/${part}`);
    else gatherIds(part, found);
  }
}
