import { createIngest, type Ingest } from '../../src/ingest/ingest.ts';
import { makeVocabulary } from '../../src/ingest/vocabulary.ts';
import { wholeSeed } from '../support/seed.ts';

/** The reader with the vocabulary of the project's own seed. */
export async function seedReader(): Promise<Ingest> {
  return createIngest(makeVocabulary(await wholeSeed()));
}
