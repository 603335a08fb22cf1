import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CypherQuery, type Graph, type QueryParameters, wholeNumber } from '../run.ts';

/** Another load is at work; the message says who, since when, and what to do. */
export class LoadLockedError extends Error {
  override readonly name = 'LoadLockedError';
}

/** This load was silent for so long that another took its place: it must write no more. */
export class LoadLostError extends Error {
  override readonly name = 'LoadLostError';
}

/** The right to write: one load at a time. */
export interface LoadLock {
  /**
   * Runs a query of `fenced` in one transaction with the check that this load still holds the lock, and renews it.
   * Throws `LoadLostError`, having written nothing, when it does not. The query must give at least one row.
   */
  write<Row extends unknown[]>(query: CypherQuery, parameters?: QueryParameters): Promise<Row[]>;
  /** Gives the lock back; a lock lost meanwhile is left alone. */
  release(): Promise<void>;
}

/** Who takes the lock, and how patiently. */
interface LoadLockOptions {
  /** Who asks, as a refused load will read it. */
  readonly holder: string;
  /** How long to wait for another load before `LoadLockedError`. */
  readonly waitMilliseconds: number;
  /** Called once, when there is another load to wait for. */
  readonly report: (line: string) => void;
}

/** A lock without a sign of life for so long is free: its holder is dead. */
const EXPIRY_MILLISECONDS = 10_000;
const HEARTBEAT_MILLISECONDS = 2_000;
const TRY_AGAIN_MILLISECONDS = 500;

const FENCE = `MATCH (lock:LoadLock {id: 'load', token: $token})
SET lock.heartbeatAt = timestamp()
WITH lock`;

const ACQUIRE_LOCK: CypherQuery = {
  name: 'acquireLoadLock',
  text: `MERGE (lock:LoadLock {id: 'load'})
SET lock.triedAt = timestamp()
WITH lock
WHERE lock.token IS NULL OR lock.heartbeatAt < timestamp() - $expiry
SET lock.token = $token, lock.holder = $holder, lock.since = toString(datetime()), lock.heartbeatAt = timestamp()
RETURN lock.token`,
};

const READ_LOCK: CypherQuery = {
  name: 'readLoadLock',
  text: `MATCH (lock:LoadLock {id: 'load'})
WHERE lock.token IS NOT NULL
RETURN lock.holder, lock.since`,
};

const RENEW_LOCK: CypherQuery = { name: 'renewLoadLock', text: `${FENCE}\nRETURN lock.token` };

const RELEASE_LOCK: CypherQuery = {
  name: 'releaseLoadLock',
  text: `MATCH (lock:LoadLock {id: 'load', token: $token})
SET lock.token = null`,
};

/**
 * Makes a query that begins with the check of the lock; `text` goes on with `lock` at hand and ends with RETURN. Where it
 * counts, it returns `lock.id` too: a bare count gives a row even when the lock is lost.
 */
export function fenced(name: string, text: string): CypherQuery {
  return { name, text: `${FENCE}\n${text}` };
}

/** Takes the lock or waits for it; throws `LoadLockedError` when the time is up. */
export async function acquireLoadLock(graph: Graph, { holder, waitMilliseconds, report }: LoadLockOptions): Promise<LoadLock> {
  const token = randomUUID();
  const parameters = { token, holder, expiry: wholeNumber(EXPIRY_MILLISECONDS) };
  const until = performance.now() + waitMilliseconds;
  let hasReported = false;
  while ((await graph.write(ACQUIRE_LOCK, parameters)).length === 0) {
    const other = await describeHolder(graph);
    if (performance.now() >= until) throw new LoadLockedError(`${other}: wait until it has ended, then try again.`);
    if (!hasReported) report(`${other}: waiting for it.`);
    hasReported = true;
    await sleep(Math.min(TRY_AGAIN_MILLISECONDS, Math.max(1, until - performance.now())));
  }
  return holdLock(graph, token);
}

function holdLock(graph: Graph, token: string): LoadLock {
  let renewed = performance.now();
  const heartbeat = setInterval(() => {
    if (performance.now() - renewed > HEARTBEAT_MILLISECONDS) graph.write(RENEW_LOCK, { token }).catch(() => {});
  }, HEARTBEAT_MILLISECONDS).unref();
  return {
    write: async <Row extends unknown[]>(query: CypherQuery, parameters: QueryParameters = {}) => {
      const rows = await graph.write<Row>(query, { ...parameters, token });
      if (rows.length === 0) throw new LoadLostError(`Another load took over before ${query.name}: this one stops.`);
      renewed = performance.now();
      return rows;
    },
    release: async () => {
      clearInterval(heartbeat);
      await graph.write(RELEASE_LOCK, { token });
    },
  };
}

async function describeHolder(graph: Graph): Promise<string> {
  const [row] = await graph.read<[string, string]>(READ_LOCK);
  return row ? `Another load (${row[0]}) has been at work since ${row[1]}` : 'Another load is at work';
}
