import type { Graph } from '../graph/run.ts';
import type { LoadLock } from '../graph/writes/load-lock.ts';
import {
  type ReleasePointer,
  readReleasePointer,
  readReleases,
  readStrayVersions,
  removeRelease,
  type StoredRelease,
} from '../graph/writes/releases.ts';
import type { Report } from '../graph/writes/write-records.ts';

/** What the store held when a load began, without the remains of loads that died. */
export interface Store {
  readonly pointer: ReleasePointer;
  /** Whole releases only, oldest load first. */
  readonly releases: readonly StoredRelease[];
}

/** A store into which nothing was loaded yet. */
export const EMPTY_STORE: Store = { pointer: { version: null, formerVersions: [] }, releases: [] };

/** Removes what loads, removals and clearings that did not end have left, reporting each, and reads what stays. Throws `LoadLostError`. */
export async function readStore(graph: Graph, lock: LoadLock, report: Report): Promise<Store> {
  const releases = await readReleases(graph);
  const strays = await readStrayVersions(
    graph,
    releases.map(({ version }) => version),
  );
  const dead = releases.filter(({ isComplete }) => !isComplete).map(({ version }) => version);
  for (const version of [...dead, ...strays]) {
    report(`Removing what a load that did not end left of release ${version}.`);
    await removeRelease(graph, lock, version);
  }
  return { pointer: await readReleasePointer(graph), releases: releases.filter(({ isComplete }) => isComplete) };
}
