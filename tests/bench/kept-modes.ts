import { createKeptReleases, type Kept, type KeptReleases, type LoadMissing } from '../../src/graph/kept.ts';

/**
 * What may be used again from one request to the next. `cold`: reference objects only. `objects`: also loaded objects, while finders,
 * searches and analyses are asked anew. `warm`: their results too. `kept`: whole answers, which are asked for by GET.
 */
export const MODES = ['cold', 'objects', 'warm', 'kept'] as const;
export type Mode = (typeof MODES)[number];

/** A store of which parts can be switched off and on, as `createApp` takes one. */
export interface SwitchedReleases extends KeptReleases {
  /** Begins a mode with an empty store. */
  switchTo(mode: Mode): void;
}

/** The kinds under which results are kept that are not objects. */
const RESULT_KINDS: ReadonlySet<string> = new Set(['find', 'search', 'analysis']);

/** Creates a store of the given bound, in the mode `warm`. What is not kept in a mode is not shared between requests either. */
export function createSwitchedReleases(maxBytes: number): SwitchedReleases {
  let mode: Mode = 'warm';
  let releases = createKeptReleases(maxBytes);
  const isKept = (kind: string) => {
    if (kind === 'answer') return mode === 'kept';
    return mode === 'warm' || mode === 'kept' || (mode === 'objects' && !RESULT_KINDS.has(kind));
  };
  const keptOf = new Map<string, Kept>();
  const of = (version: string): Kept => {
    const kept = keptOf.get(version) ?? releases.of(version);
    keptOf.set(version, kept);
    return kept;
  };
  return {
    of: (version) => ({
      get: (kind, id) => (isKept(kind) ? of(version).get(kind, id) : undefined),
      set: (kind, id, value) => {
        if (isKept(kind)) of(version).set(kind, id, value);
      },
      load: (kind, ids, loadMissing) => (isKept(kind) ? of(version).load(kind, ids, loadMissing) : loadAll(ids, loadMissing)),
    }),
    get bytes() {
      return releases.bytes;
    },
    get statistics() {
      return releases.statistics;
    },
    switchTo: (wanted) => {
      mode = wanted;
      releases = createKeptReleases(maxBytes);
      keptOf.clear();
    },
  };
}

async function loadAll<Value>(ids: readonly string[], loadMissing: LoadMissing<Value>): Promise<(Value | null)[]> {
  const found = await loadMissing(ids);
  return ids.map((id) => found.get(id) ?? null);
}
