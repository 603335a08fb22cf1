import { LRUCache } from 'lru-cache';
import { GraphCancelledError } from './errors.ts';

/** Loads values by id; an id that the release lacks has no entry. */
export type LoadMissing<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** What was loaded of one release and may be used again: nothing in a release changes. */
export interface Kept {
  get(kind: string, id: string): object | undefined;
  set(kind: string, id: string, value: object): void;
  /**
   * Gives values in the order of their ids, null where the release has none. Those that are neither kept nor under way are loaded with one
   * call and kept; whoever asks for them meanwhile waits for that call, and fails with it, but loads anew where who began it went away.
   * What failed is forgotten.
   */
  load<Value extends object>(kind: string, ids: readonly string[], loadMissing: LoadMissing<Value>): Promise<(Value | null)[]>;
}

/** What is kept of all releases together, bounded by bytes; the least recently used goes first. */
export interface KeptReleases {
  /** What is kept of one release; an unknown one starts empty. */
  of(version: string): Kept;
  /** Roughly how many bytes are held now; never more than the bound. */
  readonly bytes: number;
  readonly statistics: KeptStatistics;
}

/** How what is kept was used since the process began. */
export interface KeptStatistics {
  readonly maxBytes: number;
  readonly bytes: number;
  readonly entries: number;
  /** How many entries had to go because others needed their room. */
  readonly evictions: number;
  readonly kinds: ReadonlyMap<string, KeptUse>;
}

/** How often values of one kind were there already, and how often they had to be made. */
export interface KeptUse {
  hits: number;
  misses: number;
}

/** Creates the store; a bound of 0 keeps nothing, but whoever asks for the same at the same time still shares one load. */
export function createKeptReleases(maxBytes: number): KeptReleases {
  let evictions = 0;
  const kinds = new Map<string, KeptUse>();
  const cache =
    maxBytes === 0
      ? null
      : new LRUCache<string, object>({
          maxSize: maxBytes,
          sizeCalculation: (value, key) => sizeOf(value, new Set()) + 2 * key.length,
          dispose: (_value, _key, reason) => {
            if (reason === 'evict') evictions += 1;
          },
        });
  const use = (kind: string): KeptUse => {
    const known = kinds.get(kind);
    if (known) return known;
    const begun = { hits: 0, misses: 0 };
    kinds.set(kind, begun);
    return begun;
  };
  return {
    of: (version) => {
      const keyOf = (kind: string, id: string) => `${version} ${kind} ${id}`;
      const get = (kind: string, id: string) => {
        const value = cache?.get(keyOf(kind, id));
        if (value !== undefined) use(kind).hits += 1;
        return value;
      };
      const set = (kind: string, id: string, value: object) => {
        use(kind).misses += 1;
        cache?.set(keyOf(kind, id), value);
      };
      return { get, set, load: shareLoads({ get, set }) };
    },
    get bytes() {
      return cache?.calculatedSize ?? 0;
    },
    get statistics() {
      return { maxBytes, bytes: cache?.calculatedSize ?? 0, entries: cache?.size ?? 0, evictions, kinds };
    },
  };
}

/** Makes the load of one release on what is kept of it. */
function shareLoads({ get, set }: Pick<Kept, 'get' | 'set'>): Kept['load'] {
  const underWay = new Map<string, Promise<ReadonlyMap<string, object>>>();

  function begin<Value extends object>(kind: string, ids: readonly string[], loadMissing: LoadMissing<Value>) {
    const keys = ids.map((id) => `${kind} ${id}`);
    const loading = loadMissing(ids)
      .then((found) => {
        for (const [id, value] of found) set(kind, id, value);
        return found;
      })
      .finally(() => {
        for (const key of keys) underWay.delete(key);
      });
    for (const key of keys) underWay.set(key, loading);
    return loading;
  }

  return async function load<Value extends object>(
    kind: string,
    ids: readonly string[],
    loadMissing: LoadMissing<Value>,
  ): Promise<(Value | null)[]> {
    const found = ids.map((id) => (get(kind, id) as Value | undefined) ?? underWay.get(`${kind} ${id}`) ?? null);
    const missing = ids.filter((_id, index) => found[index] === null);
    const own = missing.length === 0 ? null : begin(kind, missing, loadMissing);
    try {
      return await Promise.all(
        ids.map(async (id, index) => {
          const value = found[index] ?? own;
          return value instanceof Promise ? (((await value).get(id) as Value | undefined) ?? null) : (value as Value);
        }),
      );
    } catch (error) {
      await own;
      if (error instanceof GraphCancelledError) return load(kind, ids, loadMissing);
      throw error;
    }
  };
}

/** A careful estimate of the bytes that a value of plain objects, lists, texts, numbers and buffers holds in V8; an object that is there twice counts once. */
function sizeOf(value: unknown, seen: Set<object>): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (ArrayBuffer.isView(value)) return 100 + value.byteLength;
  if (seen.has(value)) return 0;
  seen.add(value);
  let size = 32;
  for (const part of Object.values(value)) size += 8 + sizeOf(part, seen);
  return size;
}
