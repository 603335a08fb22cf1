import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Reading } from '../ingest/reading.ts';
import type { Dataset } from '../model/dataset.ts';
import { readSeed } from '../seeding/read-seed.ts';
import { formatSeedMessage } from '../seeding/seed-message.ts';
import type { AcceptedFact } from './decisions.ts';
import { type DocumentSource, ReviewError, WRITE } from './document-source.ts';
import { extendRecord, type Outcome } from './extend-record.ts';
import { findRecord, newId, newRecord } from './inspection-record.ts';
import { addPeople, ensureSource } from './sources-and-people.ts';

/** What was written: the files that changed, with what became of each fact of an inspection. */
export interface Extension {
  readonly files: readonly string[];
  readonly inspections: readonly { readonly id: string; readonly isNew: boolean; readonly outcomes: readonly Outcome[] }[];
}

/**
 * Writes accepted facts into a seed folder: a new record or more of one that is there, with their source and new people. All is checked as the
 * loader would before anything is written; what would not pass throws `ReviewError` with the messages and leaves the folder as it was.
 */
export async function extendSeed(
  folder: string,
  dataset: Dataset,
  accepted: { readonly reading: Reading; readonly facts: readonly AcceptedFact[]; readonly source: DocumentSource },
): Promise<Extension> {
  const { reading, facts, source } = accepted;
  const changes = new Map<string, string>();
  const sourceId = await ensureSource(folder, dataset, { reading, source, changes });
  await addPeople(folder, dataset, { facts, sourceId, changes });
  const inspections = [];
  for (const [at, { service }] of reading.inspections.entries()) {
    const own = facts.filter(({ inspection }) => inspection === at);
    if (own.length === 0) continue;
    if (service.id === null)
      throw new ReviewError(`Expected a known service, got ${JSON.stringify(service.name)}: add it or its alias to seed/regions/ first.`);
    const existing = findRecord(dataset, reading, at, source.year);
    const id = existing?.id ?? newId(dataset, reading, at, source.year);
    const file = `inspections/${id.slice(id.indexOf('/') + 1)}.yaml`;
    const record =
      existing === null
        ? newRecord(dataset, reading, { at, id, year: source.year })
        : parseDocument(await readFile(join(folder, file), 'utf8'));
    const outcomes = extendRecord(record, own, { sourceId, documentSha256: reading.sha256 });
    changes.set(file, record.toString(WRITE));
    inspections.push({ id, isNew: existing === null, outcomes });
  }
  await checkWhole(folder, changes);
  for (const [file, text] of changes) {
    await writeFile(join(folder, `${file}.new`), text);
    await rename(join(folder, `${file}.new`), join(folder, file));
  }
  return { files: [...changes.keys()], inspections };
}

/** Reads the folder as it would be, and throws with what the loader would refuse. */
async function checkWhole(folder: string, changes: ReadonlyMap<string, string>): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'seed-'));
  try {
    for (const name of await readdir(folder)) await cp(join(folder, name), join(copy, name), { recursive: true });
    for (const [file, text] of changes) await writeFile(join(copy, file), text);
    const reading = await readSeed(copy);
    if ('messages' in reading) {
      throw new ReviewError(
        `The seed would not load with these facts; nothing was written. Correct the answers:\n${reading.messages.map(formatSeedMessage).join('\n')}`,
      );
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
