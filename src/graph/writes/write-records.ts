import { SEARCHED_LABELS } from '../constraints.ts';
import type { CypherQuery, Graph } from '../run.ts';
import { makeSearchKey, SEARCH_KEY } from '../search/search-key.ts';
import { FURTHER_LABELS, type GraphRecords, type NodeLabel } from './graph-records.ts';
import { fenced, type LoadLock } from './load-lock.ts';
import { storedNodeProperties, storedProperties } from './stored-values.ts';

/** Called as the work goes on with a line such as `5,000 of 12,345 nodes`. */
export type Report = (line: string) => void;

const BATCH_ROWS = 1_000;
const ROWS_BETWEEN_REPORTS = 10_000;

/** Creates nodes from `$rows` of labels and properties; the labels come from a closed list. One text, as each new one costs Neo4j a tenth of a second. */
const CREATE_NODES: CypherQuery = fenced(
  'createNodes',
  `UNWIND $rows AS row
CREATE (node:$(row[0]) {release: $release})
SET node += row[1]
RETURN node.id, elementId(node)`,
);

/** Creates relationships from `$rows` of type (from a closed list), start, end (element ids) and properties. */
const CREATE_RELATIONSHIPS: CypherQuery = fenced(
  'createRelationships',
  `UNWIND $rows AS row
MATCH (start)
WHERE elementId(start) = row[1] AND start.release = $release
MATCH (end)
WHERE elementId(end) = row[2] AND end.release = $release
CREATE (start)-[relationship:$(row[0])]->(end)
SET relationship = row[3]
RETURN lock.id, count(relationship)`,
);

/**
 * Writes nodes, then relationships, of one release in batches, each a transaction of its own. Neo4j's element ids of
 * the nodes written find the ends of the relationships: within a load nothing else needs looking up.
 */
export async function writeRecords(lock: LoadLock, release: string, { nodes, relationships }: GraphRecords, report: Report): Promise<void> {
  const elementIds = new Map<string, string>();
  const nodeReport = makeProgress('nodes', nodes.length, report);
  for (const batch of batches(nodes)) {
    const rows = batch.map(({ label, properties }) => [
      labelsOf(label),
      { ...storedNodeProperties(label, properties), ...searchKeyOf(label, release) },
    ]);
    const written = await lock.write<[string, string]>(CREATE_NODES, { release, rows });
    for (const [id, elementId] of written) elementIds.set(id, elementId);
    nodeReport(batch.length);
  }
  const relationshipReport = makeProgress('relationships', relationships.length, report);
  for (const batch of batches(relationships)) {
    const rows = batch.map(({ type, fromId, toId, properties }) => [
      type,
      elementIds.get(fromId),
      elementIds.get(toId),
      storedProperties(properties),
    ]);
    await lock.write(CREATE_RELATIONSHIPS, { release, rows });
    relationshipReport(batch.length);
  }
}

/** It holds the release, so it is made when a node is written. */
function searchKeyOf(label: NodeLabel, release: string): { [SEARCH_KEY]?: string } {
  return SEARCHED_LABELS.includes(label) ? { [SEARCH_KEY]: makeSearchKey(label, release) } : {};
}

function labelsOf(label: NodeLabel): string[] {
  const further = Object.entries(FURTHER_LABELS).filter(([, labels]) => labels.includes(label));
  return [label, ...further.map(([name]) => name)];
}

function makeProgress(what: string, total: number, report: Report): (rows: number) => void {
  let done = 0;
  let reported = 0;
  return (rows) => {
    done += rows;
    if (done < total && done - reported < ROWS_BETWEEN_REPORTS) return;
    reported = done;
    report(`${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what}`);
  };
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH_ROWS) yield items.slice(start, start + BATCH_ROWS);
}

const COUNT_NODES: CypherQuery = {
  name: 'countReleaseNodes',
  text: `MATCH (node)
WHERE node.release = $release AND NOT node:Release
RETURN [label IN labels(node) WHERE NOT label IN $furtherLabels][0] AS label, count(*)`,
};

const COUNT_RELATIONSHIPS: CypherQuery = {
  name: 'countReleaseRelationships',
  text: `MATCH (start)-[relationship]->(end)
WHERE start.release = $release AND end.release = $release
RETURN type(relationship) AS type, count(*)`,
};

/** Counts in the store what was written for a release; each label or type that differs gives `expected 12 Finding, got 11`. */
export async function findCountFaults(graph: Graph, release: string, { nodes, relationships }: GraphRecords): Promise<string[]> {
  const stored = [
    ...(await graph.write<[string, number]>(COUNT_NODES, { release, furtherLabels: Object.keys(FURTHER_LABELS) })),
    ...(await graph.write<[string, number]>(COUNT_RELATIONSHIPS, { release })),
  ];
  const counts = new Map(stored);
  const expected = Map.groupBy([...nodes.map(({ label }) => label), ...relationships.map(({ type }) => type)], (name): string => name);
  const names = new Set([...expected.keys(), ...counts.keys()]);
  return [...names]
    .filter((name) => counts.get(name) !== expected.get(name)?.length)
    .map((name) => `expected ${expected.get(name)?.length ?? 0} ${name}, got ${counts.get(name) ?? 0}`);
}
