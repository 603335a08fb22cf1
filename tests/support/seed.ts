import type { Dataset } from '../../src/model/dataset.ts';
import { readSeedFolder, SEED_FOLDER } from '../../src/seeding/load-seed.ts';

let reading: Promise<Dataset> | null = null;

/** The project's seed as checked records, read once a file: what tests compare answers with, without Cypher in between. */
export function wholeSeed(): Promise<Dataset> {
  reading ??= readSeedFolder(SEED_FOLDER);
  return reading;
}
