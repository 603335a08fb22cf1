import DataLoader from 'dataloader';
import type { Aggregate } from './aggregates/aggregate.ts';
import type { Kept } from './kept.ts';
import { allKnown, type MaybePromise } from './maybe-promise.ts';
import type { Graph } from './run.ts';

/** Loads objects of one kind by id, in key order, null where the release has none; one Cypher query for all ids of a tick that are not kept. */
export interface Load<Value> {
  /** At once where it is kept. */
  (id: string): MaybePromise<Value | null>;
  many(ids: readonly string[]): MaybePromise<(Value | null)[]>;
}

/** What a load reads from: one release of the graph, and what is kept of it. */
export interface ReleaseReads {
  readonly graph: Pick<Graph, 'read'>;
  readonly version: string;
  readonly kept: Kept;
}

/** Makes the load of one aggregate for the length of one operation. */
export function makeLoad<Value extends object>(reads: ReleaseReads, { query, toEntry }: Aggregate<Value>): Load<Value> {
  const { graph, version, kept } = reads;
  const loadMissing = async (ids: readonly string[]) => new Map((await graph.read(query, { release: version, ids })).map(toEntry));
  const loader = new DataLoader<string, Value | null>((ids) => kept.load(query.name, ids, loadMissing));
  const load = (id: string) => (kept.get(query.name, id) as Value | undefined) ?? loader.load(id);
  return Object.assign(load, { many: (ids: readonly string[]) => allKnown(ids.map(load)) });
}
