import { type CypherQuery, type Graph, wholeNumber } from '../run.ts';
import { NODE_LABELS } from './graph-records.ts';

/** Goes up with each change of labels, properties or derived keys that reads rely on: a store of another version is loaded anew. */
export const GRAPH_MODEL_VERSION = 5;

/** A store written by another version of the graph model. The message says what to do; a managed store can be rebuilt without asking. */
export class GraphModelVersionError extends Error {
  override readonly name = 'GraphModelVersionError';
  readonly found: number;

  constructor(found: number) {
    super(
      `The store holds graph model ${found} and this program needs ${GRAPH_MODEL_VERSION}: run \`npm run seed -- --rebuild\`, which removes what this project wrote there and loads it anew.`,
    );
    this.found = found;
  }
}

const READ_VERSION: CypherQuery = {
  name: 'readGraphModelVersion',
  text: `MATCH (model:GraphModel {id: 'graph-model'})
RETURN model.version`,
};

const WRITE_VERSION: CypherQuery = {
  name: 'writeGraphModelVersion',
  text: `MERGE (model:GraphModel {id: 'graph-model'})
SET model.version = $version, model.labels = $labels`,
};

/** The graph model's version of the store; null: nothing of this project is in it. */
async function readGraphModelVersion(graph: Graph): Promise<number | null> {
  const [row] = await graph.read<[number]>(READ_VERSION);
  return row?.[0] ?? null;
}

/** The same, but throws `GraphModelVersionError` when the store holds another graph model; an empty store passes. */
export async function checkGraphModelVersion(graph: Graph): Promise<number | null> {
  const version = await readGraphModelVersion(graph);
  if (version !== null && version !== GRAPH_MODEL_VERSION) throw new GraphModelVersionError(version);
  return version;
}

/** Records the graph model that is about to be written, with its labels, by which a later version can clear it. */
export async function writeGraphModelVersion(graph: Graph): Promise<void> {
  await graph.write(WRITE_VERSION, { version: wholeNumber(GRAPH_MODEL_VERSION), labels: [...NODE_LABELS, 'Release'] });
}
