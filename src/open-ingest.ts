import { createIngest, type Ingest, type TextDocument } from './ingest/ingest.ts';
import type { Reading } from './ingest/reading.ts';
import { makeVocabulary } from './ingest/vocabulary.ts';
import type { Dataset } from './model/dataset.ts';
import { readSeedFolder, SEED_FOLDER } from './seeding/load-seed.ts';

/** The reader with the vocabulary of a seed folder, the project's own unless another is named. Throws `SeedError` when that is broken. */
export async function openIngest(folder: string = SEED_FOLDER): Promise<Ingest> {
  return ingestFor(await readSeedFolder(folder));
}

/** The reader for a data set that is read already. */
export function ingestFor(dataset: Dataset): Ingest {
  return createIngest(makeVocabulary(dataset));
}

let opened: Promise<Ingest> | null = null;

/**
 * Reads one document with the project's own vocabulary, which is read once. What the command `npm run ingest` does for a text, from code.
 *
 * @example (await ingest({ source: 'essex-south.txt', text })).inspections[0]?.service.id // 'pdu/essex-south'
 */
export async function ingest(document: TextDocument): Promise<Reading> {
  opened ??= openIngest();
  return (await opened)(document);
}
