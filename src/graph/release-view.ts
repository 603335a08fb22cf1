import { type RatingCounts, readRatingCounts } from './analysis/rating-counts.ts';
import type { CurrentRelease, LoadedRelease } from './current-release.ts';
import type { KeptReleases } from './kept.ts';
import type { ReleaseReads } from './load.ts';
import { type Reference, readReference } from './reference/reference.ts';
import { type Graph, GraphUnavailableError } from './run.ts';

/** One release, ready to be read: an operation takes one and never mixes it with another. */
export interface ReleaseView extends ReleaseReads {
  readonly release: LoadedRelease;
  readonly reference: Reference;
  /** How often each rating was given; read once, when it is first asked for: at a start each text that a cold Neo4j plans is waited for. */
  readonly ratingCounts: () => Promise<RatingCounts>;
}

/** The view of the release in use. */
export interface ReleaseViews {
  /** Null until a first release was read whole, and when the store has none. While a new release is being read, the former one goes on. */
  current(): ReleaseView | null;
  stop(): void;
}

/** What the views are made of. */
export interface ReleaseViewsOptions {
  readonly graph: Graph;
  readonly currentRelease: CurrentRelease;
  readonly keptReleases: KeptReleases;
  /** Called with each error of reading a release, which is then tried again. */
  readonly onError: (error: unknown) => void;
}

const TRY_AGAIN_MILLISECONDS = 500;

/** Follows the pointer: reads the reference objects of each new release, then puts it in use. */
export function createReleaseViews({ graph, currentRelease, keptReleases, onError }: ReleaseViewsOptions): ReleaseViews {
  let view: ReleaseView | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function follow(): Promise<void> {
    clearTimeout(timer);
    const release = currentRelease.current();
    if (stopped) return;
    if (release === null) view = null;
    if (release === null || isSame(release, view?.release)) return;
    try {
      const reference = await readReference(graph, release.version);
      if (!isSame(release, currentRelease.current())) return await follow();
      const kept = keptReleases.of(`${release.version} ${release.loadedAt}`);
      const reads = failingFast(graph, currentRelease);
      const ratingCounts = once(() => readRatingCounts(reads, release.version));
      view = { release, reference, ratingCounts, graph: reads, version: release.version, kept };
    } catch (error) {
      onError(error);
      if (!stopped) timer = setTimeout(() => void follow(), TRY_AGAIN_MILLISECONDS).unref();
    }
  }

  const stopListening = currentRelease.onChange(() => void follow());
  void follow();
  return {
    current: () => view,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      stopListening();
    },
  };
}

/** While the look at the pointer finds Neo4j away, nobody else waits to find the same: a flood of such requests would take all places. */
function failingFast(graph: Graph, currentRelease: CurrentRelease): Pick<Graph, 'read'> {
  return {
    read: async (query, parameters, reader) => {
      const { isAway, error } = currentRelease.state;
      if (isAway) throw new GraphUnavailableError(`Neo4j is away: ${query.name} was not asked.`, { cause: error });
      return graph.read(query, parameters, reader);
    },
  };
}

/** Calls `read` until it has succeeded once, and gives that answer from then on. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | null = null;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  };
}

/** A release that was removed and loaded again has the same version; what was kept of the former must not be used. */
function isSame(one: LoadedRelease, other: LoadedRelease | null | undefined): boolean {
  return one.version === other?.version && one.loadedAt === other.loadedAt;
}
