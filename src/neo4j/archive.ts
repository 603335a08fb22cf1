import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Archive } from './configuration.ts';
import type { GuardedProcess } from './guarded-process.ts';
import type { Java } from './java.ts';
import { connectionOf, type LaunchPlan, launch, type Ping } from './launch.ts';
import { chooseFreePort } from './ports.ts';
import { locateStore } from './store-folder.ts';

/** How to make a class-data archive. */
export interface ArchiveOrder {
  /** The plan of the Neo4j that runs already; the archive is made with its Java and jars. */
  readonly plan: LaunchPlan;
  /** The folder that gets the archive, at the path of `locateArchive`. */
  readonly cache: string;
  readonly path: string;
  /** Asks a Neo4j with an empty store what the program will ask at its own start, so that those classes are in. */
  readonly practise: Ping;
  /** How long to wait first, in milliseconds. */
  readonly delay: number;
}

/** How long the JVM may take to write the archive at its end, in milliseconds; it runs at the lowest priority. */
const WRITING = 180_000;

/**
 * Where the class-data archive of one Java and these jars is kept. With it Neo4j starts a second or two sooner, as the
 * JVM maps its classes instead of reading and verifying each; a Java it does not fit ignores it.
 */
export function locateArchive(cache: string, java: Java): string {
  const key = createHash('sha256').update(`${java.version} ${java.path}`).digest('hex').slice(0, 12);
  return join(cache, `classes-${key}.jsa`);
}

/** The archive as a start uses it; null where it has not been made. */
export function findArchive(path: string): Archive | null {
  return existsSync(path) ? { use: path } : null;
}

/** Whether a file of the cache is an archive; those of replaced jars fit no more. */
export function isArchiveName(name: string): boolean {
  return /^classes-[0-9a-f]+\.jsa$/.test(name);
}

/**
 * Makes the archive in the background after the delay, by a second Neo4j at the lowest priority on a store of its own.
 * A failure is silent: the next start tries again. The function returned calls it off and settles when nothing of it runs.
 */
export function scheduleArchive(order: ArchiveOrder): () => Promise<void> {
  const running: { process: GuardedProcess | null; cancelled: boolean } = { process: null, cancelled: false };
  let building = Promise.resolve();
  const timer = setTimeout(() => {
    building = build(order, running).catch(() => undefined);
  }, order.delay);
  timer.unref();
  return async () => {
    clearTimeout(timer);
    running.cancelled = true;
    await running.process?.stop(0);
    await building;
  };
}

async function build(order: ArchiveOrder, running: { process: GuardedProcess | null; cancelled: boolean }): Promise<void> {
  const folder = mkdtempSync(join(order.cache, 'archive-'));
  const draft = join(folder, 'classes.jsa');
  const plan: LaunchPlan = {
    ...order.plan,
    store: locateStore(folder),
    port: await chooseFreePort(),
    profile: 'small',
    heap: '512m',
    archive: { make: draft },
    leftover: folder,
  };
  try {
    const process = await launch(plan, (begun) => {
      running.process = begun;
      setPriority(begun.pid, 19);
      if (running.cancelled) void begun.stop(0);
    });
    await order.practise(connectionOf(plan));
    await process.stop(WRITING);
    if (!running.cancelled && existsSync(draft)) renameSync(draft, order.path);
  } finally {
    await running.process?.stop(0);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
