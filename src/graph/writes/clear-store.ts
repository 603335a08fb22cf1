import { dropConstraints } from '../constraints.ts';
import { type CypherQuery, type Graph, wholeNumber } from '../run.ts';
import { NODE_LABELS } from './graph-records.ts';
import { fenced, type LoadLock } from './load-lock.ts';

const REMOVED_AT_ONCE = 5_000;

const WITHDRAW_RELEASES = fenced(
  'withdrawReleases',
  `OPTIONAL MATCH (current:Current {id: 'current'})
DETACH DELETE current
WITH DISTINCT lock
OPTIONAL MATCH (release:Release)
WHERE release.release IS NOT NULL
SET release.status = 'REMOVED'
RETURN lock.id, count(release)`,
);

const READ_LABELS: CypherQuery = {
  name: 'readGraphModelLabels',
  text: `MATCH (model:GraphModel {id: 'graph-model'})
RETURN model.labels`,
};

const REMOVE_CONTENT = fenced(
  'removeContent',
  `OPTIONAL MATCH (node)
WHERE node.release IS NOT NULL AND any(label IN labels(node) WHERE label IN $labels)
WITH lock, node
LIMIT $count
DETACH DELETE node
RETURN lock.id, count(node)`,
);

const REMOVE_GRAPH_MODEL = fenced(
  'removeGraphModel',
  `OPTIONAL MATCH (model:GraphModel {id: 'graph-model'})
DETACH DELETE model
RETURN lock.id, count(*)`,
);

/**
 * Removes everything that this project wrote, of any graph model: the pointer first, then nodes in batches, constraints
 * and indexes, the graph model's version last. Other data in the store stay, and so does the node of the lock, which the
 * caller holds. One that is killed half way leaves nothing that is served or taken for whole; the next load clears up.
 * Throws `LoadLostError` and the errors of `Graph`.
 */
export async function clearStore(graph: Graph, lock: LoadLock): Promise<void> {
  await withdrawReleases(lock);
  await removeContent(graph, lock);
  await dropConstraints(graph);
  await lock.write(REMOVE_GRAPH_MODEL);
}

/** Deletes the pointer and marks every release as one to remove, in one transaction: from then on none is read or used again. */
export async function withdrawReleases(lock: LoadLock): Promise<void> {
  await lock.write(WITHDRAW_RELEASES);
}

async function removeContent(graph: Graph, lock: LoadLock): Promise<void> {
  const [row] = await graph.read<[string[] | null]>(READ_LABELS);
  const labels = [...new Set([...NODE_LABELS, 'Release', ...(row?.[0] ?? [])])];
  let removed = REMOVED_AT_ONCE;
  while (removed === REMOVED_AT_ONCE) {
    const [counted] = await lock.write<[string, number]>(REMOVE_CONTENT, { labels, count: wholeNumber(REMOVED_AT_ONCE) });
    removed = counted?.[1] ?? 0;
  }
}
