import { setTimeout as sleep } from 'node:timers/promises';
import type { GuardedProcess, ProcessEnd } from './guarded-process.ts';

/** An end of Neo4j that nobody asked for, and whether it is started again. */
export interface Neo4jExit extends ProcessEnd {
  readonly restarting: boolean;
}

/** What keeps a program running. */
export interface Supervision {
  /** The program as first started, running. */
  readonly first: GuardedProcess;
  /** Starts it again; hands the process over at once and settles when it answers. */
  readonly launch: (began: (process: GuardedProcess) => void) => Promise<GuardedProcess>;
  readonly restart: boolean;
  readonly report: (line: string) => void;
}

/** A program under supervision. */
export interface Supervised {
  /** The process that runs now, or ran last. */
  current(): GuardedProcess;
  /** Ends the program and its supervision; settles when it has ended. */
  stop(): Promise<void>;
  /** Calls the listener at each end that nobody asked for; the function returned takes it off again. */
  onExit(listener: (exit: Neo4jExit) => void): () => void;
}

/** The waits before the first, second, ... attempt to start again, in milliseconds; the last one repeats. */
const WAITS = [100, 500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** A program that ran for this long (milliseconds) counts as well, and its next end as the first. */
const SETTLED = 60_000;

/** Watches the program and starts it again, with growing waits, as long as this process lives and nobody stops it. */
export function supervise(supervision: Supervision): Supervised {
  const listeners = new Set<(exit: Neo4jExit) => void>();
  const watch: Watch = { ...supervision, current: supervision.first, stopping: false, attempt: 0 };
  const watching = keepRunning(watch, (exit) => {
    for (const listener of listeners) listener(exit);
  });
  return {
    current: () => watch.current,
    stop: async () => {
      watch.stopping = true;
      await watch.current.stop();
      // A start that was under way when the stop came may have brought up one more process.
      if (!watch.restart) return;
      await Promise.race([watching, sleep(1_000)]);
      await watch.current.stop();
    },
    onExit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A supervision and where it stands. */
interface Watch extends Supervision {
  current: GuardedProcess;
  stopping: boolean;
  /** How often it was started again since it last ran for long. */
  attempt: number;
}

async function keepRunning(watch: Watch, tell: (exit: Neo4jExit) => void): Promise<void> {
  while (!watch.stopping) {
    const since = performance.now();
    const end = await watch.current.ended;
    if (watch.stopping) return;
    if (performance.now() - since > SETTLED) watch.attempt = 0;
    tell({ ...end, restarting: watch.restart });
    if (!watch.restart) return;
    watch.report(`Neo4j ended unexpectedly (${end.signal ?? `exit code ${end.code}`}): starting it again.`);
    await bringBack(watch);
  }
}

async function bringBack(watch: Watch): Promise<void> {
  const began = performance.now();
  while (!watch.stopping) {
    await sleep(WAITS[Math.min(watch.attempt, WAITS.length - 1)], undefined, { ref: false });
    watch.attempt += 1;
    if (watch.stopping) return;
    try {
      await watch.launch((process) => {
        watch.current = process;
      });
      watch.report(`Neo4j answers again after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
      return;
    } catch (error) {
      if (!watch.stopping) watch.report(error instanceof Error ? error.message : String(error));
    }
  }
}
