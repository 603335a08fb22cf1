import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isArchiveName } from './archive.ts';
import { dropClaim, takeClaim } from './claim.ts';
import type { Environment } from './executables.ts';
import { copyJars, findMaven, NEO4J_VERSION } from './maven.ts';
import { SetupError } from './setup-error.ts';

/** What fetching needs. `report` gets one sentence at each step, and every two seconds on the long one. */
export interface FetchOptions {
  /** The folder of this version's jars, such as `cacheFolder(environment)`. */
  readonly cache: string;
  readonly environment: Environment;
  readonly report: (line: string) => void;
}

const FILES = 213;
const LIST = 'files.json';
/** The file beside the jars with the SHA-256 that each had when it came, in the form that `sha256sum --check` reads. */
export const CHECKSUMS = 'SHA256SUMS';

/** Where this version's jars are kept between runs: outside the repository, shared by all checkouts of one user. */
export function cacheFolder(environment: Environment): string {
  const base = environment.XDG_CACHE_HOME || join(environment.HOME || homedir(), '.cache');
  return join(base, 'probation-inspection-graph', `neo4j-${NEO4J_VERSION}`);
}

/**
 * The folder with Neo4j's jars. They are fetched on the first call, and again where one is missing or has another
 * size than when it came. Processes that call at the same time fetch once: the others wait.
 *
 * @throws SetupError where Maven is missing or fails, and where the cache cannot be written.
 */
export async function ensureJars(options: FetchOptions): Promise<string> {
  const lib = join(options.cache, 'lib');
  if (isComplete(lib)) return lib;
  findMaven(options.environment);
  prepare(options.cache);
  const claim = join(options.cache, 'fetching.json');
  await waitForTurn(claim, options.report);
  try {
    if (!isComplete(lib)) await fetchInto(lib, options);
    return lib;
  } finally {
    dropClaim(claim);
  }
}

/** Whether the folder holds every jar of its own list, each with the size it had when it came. */
export function isComplete(lib: string): boolean {
  const sizes = readList(lib);
  return sizes !== null && Object.entries(sizes).every(([name, size]) => sizeOf(join(lib, name)) === size);
}

function prepare(cache: string): void {
  try {
    mkdirSync(cache, { recursive: true });
  } catch (error) {
    throw new SetupError(
      `The folder ${cache} for Neo4j's files cannot be made: make its parent writable or set XDG_CACHE_HOME to a folder that is.`,
      String(error),
    );
  }
}

async function waitForTurn(claim: string, report: (line: string) => void): Promise<void> {
  let holder = takeClaim(claim);
  if (holder !== null) report(`Waiting for process ${holder.owner.pid}, which is fetching Neo4j ${NEO4J_VERSION}.`);
  while (holder !== null) {
    await sleep(500);
    holder = takeClaim(claim);
  }
}

async function fetchInto(lib: string, options: FetchOptions): Promise<void> {
  const began = performance.now();
  for (const name of readdirSync(options.cache)) {
    if (name.startsWith('fetch-') || isArchiveName(name)) rmSync(join(options.cache, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(options.cache, 'fetch-'));
  let jars = 0;
  const tell = (): void => options.report(progressLine(jars));
  tell();
  const timer = setInterval(tell, 2_000);
  try {
    await copyJars({
      folder,
      environment: options.environment,
      counted: (count) => {
        jars = count;
      },
    });
    writeLists(join(folder, 'lib'));
    if (existsSync(lib)) renameSync(lib, join(folder, 'replaced'));
    renameSync(join(folder, 'lib'), lib);
  } finally {
    clearInterval(timer);
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  options.report(`Fetched Neo4j ${NEO4J_VERSION}: ${Object.keys(readList(lib) ?? {}).length} files in ${seconds} s.`);
}

/** The sentence of the long step; Maven also downloads a few files of its own, hence "about". */
export function progressLine(jars: number): string {
  return `Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once): ${Math.min(jars, FILES)} of about ${FILES} files.`;
}

function writeLists(lib: string): void {
  const jars = readdirSync(lib).filter((name) => name.endsWith('.jar'));
  writeFileSync(join(lib, CHECKSUMS), jars.map((name) => `${hash('sha256', readFileSync(join(lib, name)))}  ${name}\n`).join(''));
  writeFileSync(join(lib, LIST), JSON.stringify(Object.fromEntries(jars.map((name) => [name, sizeOf(join(lib, name))]))));
}

function readList(lib: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(lib, LIST), 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
