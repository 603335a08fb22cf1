import { hostname } from 'node:os';
import { awaitIndexes, writeConstraints, writeLockConstraint } from '../graph/constraints.ts';
import type { Graph } from '../graph/run.ts';
import { clearStore } from '../graph/writes/clear-store.ts';
import { checkGraphModelVersion, GRAPH_MODEL_VERSION, writeGraphModelVersion } from '../graph/writes/graph-model.ts';
import type { GraphRecords } from '../graph/writes/graph-records.ts';
import { acquireLoadLock, type LoadLock } from '../graph/writes/load-lock.ts';
import { movePointer, readReleasePointer, readStoreInUse, writeRelease } from '../graph/writes/releases.ts';
import { findCountFaults, type Report, writeRecords } from '../graph/writes/write-records.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Release } from '../model/provenance.ts';
import { pruneReleases } from './prune-releases.ts';
import { EMPTY_STORE, readStore, type Store } from './read-store.ts';
import { makeReleaseContent } from './release-content.ts';

/** How a load goes about its work; every field may be left out. */
export interface LoadOptions {
  /** Called with each line of progress. */
  readonly report?: Report;
  /** How many releases stay in the store after the load, the one in use among them; at least 1, and 2 unless told. */
  readonly keep?: number;
  /** How long to wait for another load to end before `LoadLockedError`; 30 s unless told. */
  readonly waitMilliseconds?: number;
  /** How long a release stays after the pointer has left it, as it may still be read; 6 s unless told. */
  readonly graceMilliseconds?: number;
  /** Whether everything that this project wrote to the store, of any graph model, is removed first. Readers then have nothing for a while. */
  readonly startOver?: boolean;
}

/** What a load came to. `written`: a new release; `moved`: a kept one of equal content is in use again; `unchanged`: it was in use already. */
export interface LoadOutcome {
  readonly kind: 'written' | 'moved' | 'unchanged';
  readonly version: string;
}

/** A load whose release does not hold what was written: it was not put into use. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

const DEFAULT_WAIT_MILLISECONDS = 30_000;
/** One read takes 5 s at most, and a reader sees a new release half a second after the pointer has moved. */
const DEFAULT_GRACE_MILLISECONDS = 6_000;

/**
 * Writes a data set as a release beside the one in use and moves the pointer to it last, so readers see the former
 * release whole until they see the new one whole. Content equal to a release in the store is not written again.
 * What a load that died has left is removed first, releases older than the last `keep` are removed after.
 * Throws `GraphContentError` before anything is written, `GraphModelVersionError`, `LoadLockedError`, `LoadLostError`,
 * `LoadError`, and the errors of `Graph`; the release in use is then the one before.
 */
export async function loadRelease(graph: Graph, dataset: Dataset, options: LoadOptions = {}): Promise<LoadOutcome> {
  const { report = () => {}, keep = 2, graceMilliseconds = DEFAULT_GRACE_MILLISECONDS } = options;
  const { release, records } = makeReleaseContent(dataset);
  const unchanged = options.startOver ? null : await findUnchanged(graph, release, keep);
  if (unchanged !== null) {
    report(describeUnchanged(unchanged.version));
    return unchanged;
  }
  return withLock(graph, options, async (lock) => {
    if (options.startOver) {
      report('Removing what this project wrote to the store.');
      await clearStore(graph, lock);
    }
    const isNew = (await checkGraphModelVersion(graph)) === null;
    await writeGraphModelVersion(graph);
    await writeConstraints(graph);
    const store = isNew ? EMPTY_STORE : await readStore(graph, lock, report);
    const { outcome, formerVersions } = await putIntoUse(graph, lock, { release, records, store, report });
    await pruneReleases(graph, lock, { inUse: outcome.version, formerVersions, store, keep, graceMilliseconds, report });
    return outcome;
  });
}

/** The quick answer of most starts: the content is in use already and the store is in order. One read, no lock. */
async function findUnchanged(graph: Graph, { checksum }: Release, keep: number): Promise<LoadOutcome | null> {
  const store = await readStoreInUse(graph);
  const isTidy = store.unfinished === 0 && store.releases <= Math.max(1, keep) && store.graphModelVersion === GRAPH_MODEL_VERSION;
  return isTidy && store.version !== null && store.checksum === checksum ? { kind: 'unchanged', version: store.version } : null;
}

function describeUnchanged(version: string): string {
  return `The content equals release ${version}, which is in use: nothing was written.`;
}

/**
 * Moves the pointer to the release that was in use before and returns its version; null when there is none in the store.
 * Nothing is removed, and the step lasts until the next load (`npm run seed`, `npm start` on the local store): a load of the
 * content that was left moves the pointer forward again.
 */
export async function stepBack(graph: Graph, options: LoadOptions = {}): Promise<string | null> {
  return withLock(graph, options, async (lock) => {
    await checkGraphModelVersion(graph);
    const { formerVersions } = await readReleasePointer(graph);
    const before = formerVersions.at(-1);
    if (before === undefined) return null;
    await movePointer(lock, before, formerVersions.slice(0, -1));
    return before;
  });
}

async function withLock<Value>(graph: Graph, options: LoadOptions, work: (lock: LoadLock) => Promise<Value>): Promise<Value> {
  await writeLockConstraint(graph);
  const lock = await acquireLoadLock(graph, {
    holder: `process ${process.pid} on ${hostname()}`,
    waitMilliseconds: options.waitMilliseconds ?? DEFAULT_WAIT_MILLISECONDS,
    report: options.report ?? (() => {}),
  });
  try {
    return await work(lock);
  } finally {
    // A lock that cannot be given back expires by itself; the first error matters more.
    await lock.release().catch(() => {});
  }
}

interface Candidate {
  readonly release: Release;
  readonly records: GraphRecords;
  readonly store: Store;
  readonly report: Report;
}

interface InUse {
  readonly outcome: LoadOutcome;
  readonly formerVersions: readonly string[];
}

async function putIntoUse(graph: Graph, lock: LoadLock, { release, records, store, report }: Candidate): Promise<InUse> {
  const { pointer, releases } = store;
  const equal = releases.filter(({ checksum }) => checksum === release.checksum).map(({ version }) => version);
  const kept = equal.find((version) => version === pointer.version) ?? equal.at(-1);
  if (kept !== undefined && kept === pointer.version) {
    report(describeUnchanged(kept));
    return { outcome: { kind: 'unchanged', version: kept }, formerVersions: pointer.formerVersions };
  }
  const version = kept ?? release.version;
  if (kept === undefined) {
    report(`Writing release ${version}: ${records.nodes.length.toLocaleString('en-GB')} nodes.`);
    await writeRelease(lock, release);
    await writeRecords(lock, version, records, report);
    await checkStored(graph, version, records);
  }
  await awaitIndexes(graph);
  const former = pointer.version === null ? [] : [pointer.version];
  const formerVersions = [...pointer.formerVersions, ...former].filter((before) => before !== version);
  await movePointer(lock, version, formerVersions);
  report(kept === undefined ? `Release ${version} is in use.` : `The content equals the kept release ${version}, which is in use again.`);
  return { outcome: { kind: kept === undefined ? 'written' : 'moved', version }, formerVersions };
}

async function checkStored(graph: Graph, version: string, records: GraphRecords): Promise<void> {
  const [fault] = await findCountFaults(graph, version, records);
  if (fault !== undefined) throw new LoadError(`Release ${version}: ${fault}: it is not put into use.`);
}
