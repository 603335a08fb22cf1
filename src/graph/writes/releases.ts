import type { Release } from '../../model/provenance.ts';
import { type CypherQuery, type Graph, wholeNumber } from '../run.ts';
import { NODE_LABELS } from './graph-records.ts';
import { fenced, type LoadLock } from './load-lock.ts';
import { makeDayBounds } from './make-properties.ts';
import { storedProperties } from './stored-values.ts';

/** A release in the store, in use or not. */
export interface StoredRelease {
  readonly version: string;
  readonly checksum: string;
  /** False while it is being written, and for ever when its load died. */
  readonly isComplete: boolean;
  /** When its load ended, else began, as ISO instant. */
  readonly loadedAt: string;
}

/** What the pointer knows. */
export interface ReleasePointer {
  /** The version in use; null before the first load. */
  readonly version: string | null;
  /** The versions in use before, latest last; those no longer in the store are left out. */
  readonly formerVersions: readonly string[];
}

const REMOVED_AT_ONCE = 2_000;

const READ_RELEASES: CypherQuery = {
  name: 'readReleases',
  text: `MATCH (release:Release)
WHERE release.release IS NOT NULL
RETURN release.version, release.checksum, release.status = 'COMPLETE', release.loadedAt
ORDER BY release.loadedAt, release.version`,
};

const READ_POINTER: CypherQuery = {
  name: 'readReleasePointer',
  text: `MATCH (current:Current {id: 'current'})
OPTIONAL MATCH (current)-[:IS]->(release:Release)
OPTIONAL MATCH (former:Release)
WHERE former.version IN current.formerVersions AND former.status = 'COMPLETE'
RETURN release.version, current.formerVersions, collect(former.version)`,
};

const CREATE_RELEASE = fenced(
  'createRelease',
  `CREATE (release:Release {release: $release, version: $release})
SET release += $properties, release.status = 'LOADING'
RETURN release.version`,
);

const MOVE_POINTER = fenced(
  'moveReleasePointer',
  `MATCH (release:Release {version: $release})
MERGE (current:Current {id: 'current'})
WITH release, current
OPTIONAL MATCH (current)-[former:IS]->(:Release)
DELETE former
WITH DISTINCT release, current
CREATE (current)-[:IS]->(release)
SET current.formerVersions = $formerVersions
SET release.loadedAt = CASE release.status WHEN 'COMPLETE' THEN release.loadedAt ELSE $now END
SET release.status = 'COMPLETE'
RETURN release.version`,
);

const MARK_REMOVED = fenced(
  'markReleaseRemoved',
  `OPTIONAL MATCH (release:Release {version: $release})
SET release.status = 'REMOVED'
RETURN $release`,
);

const READ_IN_USE: CypherQuery = {
  name: 'readReleaseInUse',
  text: `OPTIONAL MATCH (model:GraphModel {id: 'graph-model'})
OPTIONAL MATCH (:Current {id: 'current'})-[:IS]->(release:Release)
OPTIONAL MATCH (each:Release)
WHERE each.release IS NOT NULL
RETURN model.version, release.version, release.checksum, count(each), count(CASE WHEN each.status <> 'COMPLETE' THEN 1 END)`,
};

const READ_ELEMENT_IDS: CypherQuery = {
  name: 'readElementIds',
  text: `MATCH (node)
WHERE node.release = $release AND any(label IN labels(node) WHERE label IN $labels)
RETURN elementId(node)
ORDER BY node:Release`,
};

const REMOVE_NODES = fenced(
  'removeNodes',
  `UNWIND $ids AS id
OPTIONAL MATCH (node)
WHERE elementId(node) = id AND node.release = $release
DETACH DELETE node
RETURN lock.id, count(*)`,
);

const READ_STRAY_VERSIONS: CypherQuery = {
  name: 'readStrayVersions',
  text: `MATCH (node)
WHERE node.release IS NOT NULL AND NOT node:Release AND NOT node.release IN $releases AND any(label IN labels(node) WHERE label IN $labels)
RETURN DISTINCT node.release`,
};

/** All releases in the store, oldest load first. */
export async function readReleases(graph: Graph): Promise<StoredRelease[]> {
  const rows = await graph.read<[string, string, boolean, string]>(READ_RELEASES);
  return rows.map(([version, checksum, isComplete, loadedAt]) => ({ version, checksum, isComplete, loadedAt }));
}

/** What a load must know to see that nothing is to be done. */
interface StoreInUse {
  /** Null: an empty store, or one from before graph models had versions. */
  readonly graphModelVersion: number | null;
  readonly version: string | null;
  readonly checksum: string | null;
  readonly releases: number;
  /** Releases that a load or a removal left unfinished. */
  readonly unfinished: number;
}

/** Reads that in one query. */
export async function readStoreInUse(graph: Graph): Promise<StoreInUse> {
  const [row] = await graph.read<[number | null, string | null, string | null, number, number]>(READ_IN_USE);
  const [graphModelVersion, version, checksum, releases, unfinished] = row ?? [null, null, null, 0, 0];
  return { graphModelVersion, version, checksum, releases, unfinished };
}

/** The pointer `(:Current)-[:IS]->(:Release)` and what it remembers. */
export async function readReleasePointer(graph: Graph): Promise<ReleasePointer> {
  const [row] = await graph.read<[string | null, string[] | null, string[]]>(READ_POINTER);
  if (!row) return { version: null, formerVersions: [] };
  const present = new Set(row[2]);
  return { version: row[0], formerVersions: (row[1] ?? []).filter((version) => present.has(version)) };
}

/** Writes the release's own node, in status LOADING: no reader sees it before the pointer moves there. */
export async function writeRelease(lock: LoadLock, release: Release): Promise<void> {
  const { version, issuedOn, checksum, licence, attribution, counts } = release;
  const properties = {
    id: `release/${version}`,
    issuedOn,
    ...makeDayBounds({ issuedOn }),
    checksum,
    licence,
    attribution,
    countLabels: Object.keys(counts),
    loadedAt: new Date().toISOString(),
  };
  const countValues = Object.values(counts).map(wholeNumber);
  await lock.write(CREATE_RELEASE, { release: version, properties: { ...storedProperties(properties), countValues } });
}

/** Moves the pointer to a release and marks it COMPLETE, in one small transaction: from then on readers see it, whole. */
export async function movePointer(lock: LoadLock, version: string, formerVersions: readonly string[]): Promise<void> {
  await lock.write(MOVE_POINTER, { release: version, formerVersions, now: new Date().toISOString() });
}

/**
 * Removes a release in batches. It is marked first and its own node goes last: what a killed removal leaves is known as a
 * release that is not complete, which no pointer moves to and the next load clears.
 */
export async function removeRelease(graph: Graph, lock: LoadLock, version: string): Promise<void> {
  await lock.write(MARK_REMOVED, { release: version });
  const rows = await graph.write<[string]>(READ_ELEMENT_IDS, { release: version, labels: [...NODE_LABELS, 'Release'] });
  const ids = rows.map(([elementId]) => elementId);
  for (let start = 0; start < ids.length; start += REMOVED_AT_ONCE) {
    await lock.write(REMOVE_NODES, { release: version, ids: ids.slice(start, start + REMOVED_AT_ONCE) });
  }
}

/** Versions of nodes whose release is not in the store: left by a load or a clearing that died. */
export async function readStrayVersions(graph: Graph, known: readonly string[]): Promise<string[]> {
  const rows = await graph.write<[string]>(READ_STRAY_VERSIONS, { releases: known, labels: NODE_LABELS });
  return rows.map(([version]) => version);
}
