import type { Release } from '../model/provenance.ts';
import { type CypherQuery, type Graph, GraphTimeoutError, GraphUnavailableError } from './run.ts';
import { GRAPH_MODEL_VERSION, GraphModelVersionError } from './writes/graph-model.ts';

/** A release as it lies in the store. Loaded anew after it was removed, it has the same version and another time of loading. */
export interface LoadedRelease extends Release {
  /** When its load ended, as ISO instant. */
  readonly loadedAt: string;
}

/** What the last look at the pointer found. */
export interface CurrentReleaseState {
  /** Whether Neo4j answered. */
  readonly reachable: boolean;
  /** Whether it cannot be reached at all: not only slow, and looked for already. */
  readonly isAway: boolean;
  /** When it last answered; null: never. */
  readonly seenAt: Date | null;
  /** The error of the last look: Neo4j is away, refuses, or holds another graph model; null when it succeeded. */
  readonly error: Error | null;
}

/** The release in use, known without asking: the pointer is read every half second. */
export interface CurrentRelease {
  /**
   * The release in use; null when the store has none, has one of another graph model, or was never reached. While Neo4j is away
   * it is the last one known.
   */
  current(): LoadedRelease | null;
  /** Looks now (or awaits the look under way) and returns what `current` then gives; never throws: see `state`. */
  refresh(): Promise<LoadedRelease | null>;
  readonly state: CurrentReleaseState;
  /** Calls `listener` after each change of release, until the function returned is called. */
  onChange(listener: (release: LoadedRelease | null) => void): () => void;
  /** Ends the looking. */
  stop(): void;
}

const READ_CURRENT_RELEASE: CypherQuery = {
  name: 'readCurrentRelease',
  text: `MATCH (:Current)-[:IS]->(release:Release)
WHERE release.status = 'COMPLETE'
OPTIONAL MATCH (model:GraphModel {id: 'graph-model'})
RETURN release.version, release.issuedOn, release.checksum, release.countLabels, release.countValues, release.licence,
  release.attribution, release.loadedAt, model.version
LIMIT 1`,
};

type Row = [string, string, string, string[], number[], string, string, string, number | null];

/** Reads the pointer once; null: no release yet. Throws as `Graph.read` does, and `GraphModelVersionError`. */
export async function readCurrentRelease(graph: Graph): Promise<LoadedRelease | null> {
  const [row] = await graph.read<Row>(READ_CURRENT_RELEASE);
  if (!row) return null;
  const [version, issuedOn, checksum, labels, values, licence, attribution, loadedAt, model] = row;
  if (model !== GRAPH_MODEL_VERSION) throw new GraphModelVersionError(model ?? 0);
  const counts = Object.fromEntries(labels.map((label, index) => [label, values[index] ?? 0]));
  return { version, issuedOn, checksum, counts, licence, attribution, loadedAt };
}

export interface CurrentReleaseOptions {
  /** How long after a look ended the next one begins; half a second when not given. */
  readonly everyMilliseconds?: number;
  /** Called with the error of a look, once for each run of looks that fail alike. */
  readonly onError?: (error: unknown) => void;
}

/** Starts looking at once and then `everyMilliseconds` after each look ended; its timer keeps no process alive. */
export function createCurrentRelease(graph: Graph, options: CurrentReleaseOptions = {}): CurrentRelease {
  const { everyMilliseconds = 500, onError = () => {} } = options;
  const listeners = new Set<(release: LoadedRelease | null) => void>();
  let release: LoadedRelease | null = null;
  let state: CurrentReleaseState = { reachable: false, isAway: false, seenAt: null, error: null };
  let looking: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function use(found: LoadedRelease | null): void {
    const changed = found?.version !== release?.version || found?.loadedAt !== release?.loadedAt;
    release = found;
    if (changed) for (const listener of listeners) listener(found);
  }

  async function look(): Promise<void> {
    try {
      const found = await readCurrentRelease(graph);
      state = { reachable: true, isAway: false, seenAt: new Date(), error: null };
      use(found);
    } catch (error) {
      const isSilent = error instanceof GraphUnavailableError || error instanceof GraphTimeoutError;
      const former = state.error?.message;
      const isAway = error instanceof GraphUnavailableError;
      state = { reachable: !isSilent, isAway, seenAt: state.seenAt, error: error instanceof Error ? error : new Error(String(error)) };
      if (state.error?.message !== former) onError(error);
      if (!isSilent) use(null);
    }
  }

  function lookOnce(): Promise<void> {
    clearTimeout(timer);
    looking ??= look().finally(() => {
      looking = null;
      if (!stopped) timer = setTimeout(() => void lookOnce(), everyMilliseconds).unref();
    });
    return looking;
  }

  void lookOnce();
  return {
    current: () => release,
    refresh: async () => {
      await lookOnce();
      return release;
    },
    get state() {
      return state;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
