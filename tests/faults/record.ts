import { expect, type RunnerTestCase } from 'vitest';
import type { Tally } from './tally.ts';

/** One line of the table of faults. */
export interface FaultRecord {
  readonly fault: string;
  /** What clients saw meanwhile. */
  readonly seen: string;
  /** Seconds until all was right again; null where nothing had to recover. */
  readonly recovery: number | null;
  /** How many requests got neither a right answer nor a documented error, or got it too late. */
  readonly lost: number;
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: FaultRecord;
  }
}

/** How long an API may take until it answers as before, once the fault is over. */
export const RECOVERY_SECONDS = 10;

/** What else a line says, and another limit of the recovery than the promised one. */
export interface RecordOptions {
  readonly told?: string | undefined;
  readonly recoverySeconds?: number | undefined;
}

/** Notes the line of a test for the table, then fails if an answer was lost or the recovery took too long. */
export function recordFault(
  task: Readonly<RunnerTestCase>,
  fault: string,
  tally: Tally,
  recovery: number | null,
  more: RecordOptions = {},
): void {
  const { told, recoverySeconds = RECOVERY_SECONDS } = more;
  const seen = told === undefined ? tally.describe() : `${tally.describe()}; ${told}`;
  task.meta.fault = { fault, seen, recovery, lost: tally.lost.length };
  expect(tally.lost.slice(0, 5), `${fault}: ${tally.lost.length} answers lost of ${tally.of()}`).toEqual([]);
  if (recovery !== null) expect(recovery, `${fault}: seconds until all was right again`).toBeLessThan(recoverySeconds);
}
