import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findArchive, locateArchive, scheduleArchive } from './archive.ts';
import { dropClaim } from './claim.ts';
import { DEFAULT_HEAP, type Profile } from './configuration.ts';
import type { Environment } from './executables.ts';
import { cacheFolder, ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { connectionOf, type LaunchPlan, launch, type Ping } from './launch.ts';
import { NEO4J_VERSION } from './maven.ts';
import { keepPassword } from './password.ts';
import { chooseFreePort, isFree, portTaken } from './ports.ts';
import { type Neo4jConnection, openStore } from './store-folder.ts';
import { type Neo4jExit, type Supervised, supervise } from './supervise.ts';

/** What a local Neo4j is to be. */
export interface LocalNeo4jOptions {
  /** The data folder; made where it is missing. One Neo4j at a time runs on it. */
  readonly folder: string;
  readonly profile: Profile;
  readonly ping: Ping;
  /** Gets one sentence at each step that takes time, and one when Neo4j answers. */
  readonly report: (line: string) => void;
  /** Where `PATH`, `JAVA_HOME`, `XDG_CACHE_HOME` and `HOME` are looked up; Neo4j and Maven get all of it but `NEO4J_*`. */
  readonly environment: Environment;
  /** A port of 127.0.0.1; a free one is chosen where it is left out. */
  readonly port?: number;
  /** The largest heap as Java writes it, such as `2g`; 512m for `small` and 1g for `serving` where it is left out. */
  readonly heap?: string;
  /** Whether Neo4j is started again when it ends unasked; true where it is left out. */
  readonly restart?: boolean;
  /**
   * Where it is given, a class-data archive is made once in the background, 45 s after the first start, and each
   * later start is a second or two quicker. The function asks the Neo4j it gets, whose store is empty, what the program asks
   * at its own start. An archive that is there is used in any case.
   */
  readonly practise?: Ping;
  /** The folder of Neo4j's jars, where it is not to be the user's cache. */
  readonly cache?: string;
}

/** A Neo4j that this process runs, ready to be asked. It ends with this process, in whatever way this process ends. */
export interface LocalNeo4j extends Neo4jConnection {
  /** The data folder, by its whole path. */
  readonly folder: string;
  /** The process that runs now; another one after a restart. */
  readonly pid: number;
  /** Stops Neo4j and gives the data folder free; may be called again. */
  stop(): Promise<void>;
  /** Calls the listener each time Neo4j ends without `stop`; the function returned takes it off again. */
  onExit(listener: (exit: Neo4jExit) => void): () => void;
}

/** A first start belongs to the program: to the seed and the first queries, which take both cores of a small machine. In milliseconds. */
const ARCHIVE_DELAY = 45_000;

/**
 * Runs Neo4j Community on the data folder and settles when it answers; fetches it before where it is not in the cache.
 * Address and password stay the same for the life of the handle, also over restarts, so a driver made once recovers by itself.
 *
 * @throws SetupError for whatever is missing or in the way; its message says what to do. Nothing is left running then.
 */
export function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  return start(options, null);
}

/** The same on a new folder among the system's temporary ones, which is removed at the stop or when this process ends. */
export async function startTemporaryNeo4j(options: Omit<LocalNeo4jOptions, 'folder'>): Promise<LocalNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), 'neo4j-'));
  try {
    return await start({ ...options, folder }, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
}

async function start(options: LocalNeo4jOptions, leftover: string | null): Promise<LocalNeo4j> {
  const began = performance.now();
  const { environment, report } = options;
  const cache = options.cache ?? cacheFolder(environment);
  const java = await findJava(environment);
  const jars = await ensureJars({ cache, environment, report });
  const archive = locateArchive(cache, java);
  const store = await openStore(options.folder, report);
  const release = (): void => {
    dropClaim(store.claim);
    if (leftover !== null) rmSync(leftover, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    report(`Starting Neo4j ${NEO4J_VERSION} on ${store.folder}.`);
    const password = keepPassword(store.folder);
    const settled = { store, jars, java: java.path, archive: findArchive(archive), leftover, password };
    const { plan, supervised } = await startOnPort(options, settled);
    report(`Neo4j answers at ${connectionOf(plan).uri} after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    const callOff = improveNextStart(options.practise, plan, cache, archive);
    return makeHandle(plan, supervised, async () => {
      await callOff();
      release();
    });
  } catch (error) {
    release();
    throw error;
  }
}

/** Has the archive made where it is wanted and missing; the function returned calls that off. */
function improveNextStart(practise: Ping | undefined, plan: LaunchPlan, cache: string, path: string): () => Promise<void> {
  if (practise === undefined || plan.archive !== null) return async () => undefined;
  return scheduleArchive({ plan, cache, path, practise, delay: ARCHIVE_DELAY });
}

type Settled = Pick<LaunchPlan, 'store' | 'jars' | 'java' | 'archive' | 'leftover' | 'password'>;

/** A wanted port must be free; a chosen one may have been taken meanwhile, and then another is chosen. */
async function startOnPort(options: LocalNeo4jOptions, settled: Settled): Promise<{ plan: LaunchPlan; supervised: Supervised }> {
  const { profile, environment, ping, report, restart = true } = options;
  const heap = options.heap ?? DEFAULT_HEAP[profile];
  if (options.port !== undefined && !(await isFree(options.port))) throw portTaken(options.port);
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await chooseFreePort());
    const plan = { ...settled, profile, environment, ping, heap, port };
    try {
      const first = await launch(plan, () => undefined);
      return { plan, supervised: supervise({ first, restart, report, launch: (taken) => launch(plan, taken) }) };
    } catch (error) {
      if (options.port !== undefined || attempt === 3 || (await isFree(port))) throw error;
    }
  }
}

function makeHandle(plan: LaunchPlan, supervised: Supervised, release: () => Promise<void>): LocalNeo4j {
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await supervised.stop();
    await release();
  };
  return {
    ...connectionOf(plan),
    folder: plan.store.folder,
    get pid() {
      return supervised.current().pid;
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    onExit: supervised.onExit,
  };
}
