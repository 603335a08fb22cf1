import { fileURLToPath } from 'node:url';
import type { Graph } from '../graph/run.ts';
import { GRAPH_MODEL_VERSION, GraphModelVersionError } from '../graph/writes/graph-model.ts';
import type { Dataset } from '../model/dataset.ts';
import { type LoadOptions, type LoadOutcome, loadRelease } from './load.ts';
import { readSeed } from './read-seed.ts';
import { formatSeedMessage } from './seed-message.ts';

/** The folder of the seed files in the repository. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));

/** A seed that cannot be loaded. The message has one line for each fault: file, line, path, what was expected, what came. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Reads a seed folder whole. Throws `SeedError` with all that is wrong with it, or with why the folder cannot be read. */
export async function readSeedFolder(folder: string): Promise<Dataset> {
  const reading = await readSeed(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.syscall === undefined) throw error;
    throw new SeedError(`The seed folder ${folder} cannot be read (${error.code}): expected a folder of YAML files such as seed/.`);
  });
  if ('messages' in reading) throw new SeedError(reading.messages.map(formatSeedMessage).join('\n'));
  return reading.dataset;
}

/** Loads a data set into a store that may be one of another graph model: that is cleared and loaded anew. Else as `loadRelease`. */
export async function loadOrRebuild(graph: Graph, dataset: Dataset, options: LoadOptions): Promise<LoadOutcome> {
  try {
    return await loadRelease(graph, dataset, options);
  } catch (error) {
    if (!(error instanceof GraphModelVersionError)) throw error;
    const { found } = error;
    options.report?.(`The store holds graph model ${found} and this program needs ${GRAPH_MODEL_VERSION}: it is rebuilt from the seed.`);
    return loadRelease(graph, dataset, { ...options, startOver: true });
  }
}
