import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Claim, isRunning, readClaim, takeClaim } from './claim.ts';
import { USER } from './password.ts';
import { LOOPBACK } from './ports.ts';
import { storeInUse } from './readiness.ts';
import { SetupError } from './setup-error.ts';

/** The files of one data folder. `password` and the claim lie beside Neo4j's own home. */
export interface StoreFolder {
  readonly folder: string;
  readonly home: string;
  readonly claim: string;
  readonly log: string;
}

/** Where to reach a Neo4j, and as whom. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** How long a server whose owner has just died may take to end, in milliseconds; its guardian stops it within five seconds. */
const LINGER = 8_000;

/** The files of the data folder, by name; touches nothing. */
export function locateStore(folder: string): StoreFolder {
  const path = resolve(folder);
  return {
    folder: path,
    home: join(path, 'home'),
    claim: join(path, 'instance.json'),
    log: join(path, 'console.log'),
  };
}

/**
 * Makes the data folder where needed and takes it for this process. What a dead run left behind does not count; a
 * server that is just ending with its owner is waited for.
 *
 * @throws SetupError where a living process has the folder (its number is in the sentence), and where it cannot be written.
 */
export async function openStore(folder: string, report: (line: string) => void): Promise<StoreFolder> {
  const store = locateStore(folder);
  makeFolder(store.folder);
  const until = performance.now() + LINGER;
  let holder = takeClaim(store.claim);
  if (holder !== null && !isRunning(holder.owner)) report('Waiting for the Neo4j of an earlier run to end.');
  while (holder !== null && !isRunning(holder.owner) && performance.now() < until) {
    await sleep(100);
    holder = takeClaim(store.claim);
  }
  if (holder !== null) throw storeInUse(store.folder, nameHolder(holder));
  return store;
}

/**
 * The connection to the Neo4j that another process of this project runs on the data folder, so that a second command
 * can work beside it; null where none runs. Says nothing about readiness: ping it.
 */
export function findRunningNeo4j(folder: string): Neo4jConnection | null {
  const store = locateStore(folder);
  const claim = readClaim(store.claim);
  if (claim?.port == null || claim.server === null || !isRunning(claim.server)) return null;
  try {
    const password = readFileSync(join(store.folder, 'password'), 'utf8').trim();
    return { uri: makeUri(claim.port), user: USER, password };
  } catch {
    return null;
  }
}

/** The address of a local Neo4j on the port. */
export function makeUri(port: number): string {
  return `bolt://${LOOPBACK}:${port}`;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new SetupError(`The data folder ${folder} cannot be made: make its parent writable or choose another folder.`, String(error));
  }
}

function nameHolder(claim: Claim): string {
  const server = claim.server !== null && isRunning(claim.server) ? claim.server : null;
  if (server === null) return `process ${claim.owner.pid}`;
  return isRunning(claim.owner)
    ? `process ${claim.owner.pid} (its Neo4j is process ${server.pid})`
    : `process ${server.pid}, a Neo4j whose owner has ended`;
}
