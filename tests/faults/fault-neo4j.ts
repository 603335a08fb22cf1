import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { GraphAddress } from '../../src/graph/driver.ts';
import { type Graph, openGraph } from '../../src/graph/run.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { ping } from '../support/neo4j.ts';
import { makeEdition } from './operations.ts';
import { RECOVERY_SECONDS } from './record.ts';

/** A Neo4j of a test file's own that may be ended in any way; it comes back only by `start`, on the same store and port. */
export interface FaultNeo4j {
  readonly address: GraphAddress;
  readonly port: number;
  /** The data folder. */
  readonly folder: string;
  /** The process that runs now. */
  readonly pid: number;
  /** A patient door of the test's own, past any proxy. */
  readonly graph: Graph;
  /** Where a child process finds it; `uri` for one behind a proxy. */
  environment(uri?: string): NodeJS.ProcessEnv;
  /** Loads the edition of the mark and returns its version. */
  load(mark: string): Promise<string>;
  /** SIGKILL; settles when the process has ended. */
  kill(): Promise<void>;
  /** An orderly stop. */
  stop(): Promise<void>;
  /** Starts it anew; settles when it answers. */
  start(): Promise<void>;
  /** Within how many seconds after its last start all must be right: it plans each query anew, which takes as long as its start made the machine out to be slow. */
  readonly warmSeconds: number;
  /** Why a small write fails; null where it succeeds. */
  reasonNotToWrite(): Promise<string | null>;
}

const STARTS_UNTIL_WARM = 4;

/** Starts the Neo4j with the first edition in it before the file's tests, and removes it after. */
export function useFaultNeo4j(mark: string): FaultNeo4j {
  let folder = '';
  let port: number | undefined;
  let running: LocalNeo4j | undefined;
  let door: Graph | undefined;

  const neo4j = (): LocalNeo4j => {
    if (!running) throw new Error('the Neo4j of the file does not run');
    return running;
  };
  const graph = (): Graph => {
    door ??= openGraph(neo4j(), { database: 'neo4j', patient: true });
    return door;
  };
  let startSeconds = 0;
  const start = async () => {
    const began = performance.now();
    const options = { folder, profile: 'small', ping, report: () => {}, environment: process.env, restart: false } as const;
    running = await startLocalNeo4j({ ...options, ...(port !== undefined && { port }) });
    port = Number(new URL(running.uri).port);
    startSeconds = (performance.now() - began) / 1000;
  };
  const load = async (edition: string) => (await loadRelease(graph(), makeEdition(edition))).version;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faults-'));
    await start();
    await load(mark);
  });
  afterAll(async () => {
    await door?.close();
    await running?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  });

  return {
    get address() {
      const { uri, user, password } = neo4j();
      return { uri, user, password };
    },
    get port() {
      return Number(new URL(neo4j().uri).port);
    },
    get warmSeconds() {
      return Math.max(RECOVERY_SECONDS, STARTS_UNTIL_WARM * startSeconds);
    },
    get folder() {
      return folder;
    },
    get pid() {
      return neo4j().pid;
    },
    get graph() {
      return graph();
    },
    environment: (uri) => {
      const { user, password } = neo4j();
      return { ...process.env, NEO4J_URI: uri ?? neo4j().uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' };
    },
    load,
    kill: () => killNeo4j(neo4j()),
    stop: () => neo4j().stop(),
    start,
    reasonNotToWrite: () =>
      graph()
        .write({ name: 'tryToWrite', text: 'MERGE (try:Try) SET try.at = timestamp()' })
        .then(() => null, describeFailure),
  };
}

async function killNeo4j(neo4j: LocalNeo4j): Promise<void> {
  const ended = new Promise<void>((resolve) => neo4j.onExit(() => resolve()));
  process.kill(neo4j.pid, 'SIGKILL');
  await ended;
  await neo4j.stop();
}

function describeFailure(error: Error): string {
  return `${error.message} ${error.cause ?? ''}`;
}
