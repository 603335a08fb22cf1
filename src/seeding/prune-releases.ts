import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../graph/run.ts';
import type { LoadLock } from '../graph/writes/load-lock.ts';
import { removeRelease } from '../graph/writes/releases.ts';
import type { Report } from '../graph/writes/write-records.ts';
import type { Store } from './read-store.ts';

/** What a load knows when it comes to removing old releases. */
interface Pruning {
  /** The version that the load put into use, or found in use. */
  readonly inUse: string;
  /** The versions in use before it, latest last. */
  readonly formerVersions: readonly string[];
  /** The store as it was when the load began. */
  readonly store: Store;
  /** How many releases stay; less than 1 counts as 1. */
  readonly keep: number;
  /** How long the release that was in use when the load began can still be read after the pointer left it. */
  readonly graceMilliseconds: number;
  readonly report: Report;
}

/**
 * Keeps the release in use, then those in use before it, latest first, then the latest loaded; removes the others once
 * nobody can be reading them: the grace begins when the pointer leaves a release, which for the one in use when the load
 * began is now, and for older ones was at the latest when that one came into use. Throws `LoadLostError` and the errors
 * of `Graph`.
 */
export async function pruneReleases(graph: Graph, lock: LoadLock, pruning: Pruning): Promise<void> {
  const { inUse, formerVersions, store, graceMilliseconds, report } = pruning;
  const keep = Math.max(1, pruning.keep);
  const loaded = store.releases.map(({ version }) => version);
  const old = [...new Set([inUse, ...formerVersions.toReversed(), ...loaded.toReversed()])].slice(keep).reverse();
  const formerInUse = store.releases.find(({ version }) => version === store.pointer.version);
  const now = Date.now();
  for (const version of old) {
    const leftAt = version === formerInUse?.version || formerInUse === undefined ? now : Date.parse(formerInUse.loadedAt);
    const milliseconds = leftAt + graceMilliseconds - Date.now();
    if (milliseconds > 0) {
      report(`Release ${version} may still be read: it is removed in ${(milliseconds / 1_000).toFixed(1)} s.`);
      await sleep(milliseconds);
    }
    report(`Removing release ${version}: the last ${keep} ${keep === 1 ? 'is' : 'are'} kept.`);
    await removeRelease(graph, lock, version);
  }
}
