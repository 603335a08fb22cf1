import { setTimeout as sleep } from 'node:timers/promises';
import type { GuardedProcess } from './guarded-process.ts';
import { readTail } from './guarded-process.ts';
import { isListening, portTaken } from './ports.ts';
import { OTHER_WAYS, SetupError } from './setup-error.ts';

/** What it takes to tell whether a starting Neo4j answers. */
export interface Awaited {
  readonly process: GuardedProcess;
  readonly port: number;
  readonly folder: string;
  readonly log: string;
  /** Settles when Neo4j answers a client and rejects when it does not. */
  readonly ping: () => Promise<void>;
  readonly deadline: number;
}

/**
 * Settles when Neo4j answers a ping.
 *
 * @throws SetupError where Neo4j ends before, refuses its password, or does not answer within the deadline
 *   (milliseconds); the end of its log is the detail.
 */
export async function awaitReady(awaited: Awaited): Promise<void> {
  const until = performance.now() + awaited.deadline;
  let last: unknown = 'its port is closed';
  while (performance.now() < until) {
    if (awaited.process.end() !== null) throw explainEnd(awaited);
    if (await isListening(awaited.port)) {
      try {
        await Promise.race([awaited.ping(), failAtEnd(awaited)]);
        return;
      } catch (error) {
        if (awaited.process.end() !== null) throw explainEnd(awaited);
        if (isRefusal(error)) throw refused(awaited.folder);
        last = error;
      }
    }
    await sleep(50);
  }
  throw new SetupError(
    `Neo4j did not answer within ${awaited.deadline / 1000} s (${String(last)}): start again on a quieter machine, or ${OTHER_WAYS}.`,
    readTail(awaited.log),
  );
}

/** The sentence for a store that another Neo4j has open; `holder` names the process where it is known. */
export function storeInUse(folder: string, holder: string): SetupError {
  return new SetupError(`The Neo4j store in ${folder} is in use by ${holder}: stop that process, or set NEO4J_URI to use another Neo4j.`);
}

/** Ends the wait for a ping that hangs on a Neo4j that is no more. */
async function failAtEnd(awaited: Awaited): Promise<never> {
  await awaited.process.ended;
  throw explainEnd(awaited);
}

function explainEnd(awaited: Awaited): SetupError {
  const log = readTail(awaited.log, 400);
  if (/store_lock|FileLockException|locked by another process/i.test(log)) {
    return storeInUse(awaited.folder, 'another Neo4j');
  }
  if (/Address already in use|PortBindException/i.test(log)) return portTaken(awaited.port);
  const { code, signal } = awaited.process.end() ?? { code: null, signal: null };
  return new SetupError(
    `Neo4j ended while starting (${signal ?? `exit code ${code}`}): read the end of its log below, or remove ${awaited.folder} so that the store is built anew, or ${OTHER_WAYS}.`,
    readTail(awaited.log),
  );
}

function refused(folder: string): SetupError {
  return new SetupError(
    `Neo4j refuses the password kept in ${folder}: put the right one back into the file \`password\`, or remove the folder so that the store is built anew.`,
  );
}

/** Tells a wrong password by the code that Neo4j's own errors carry. */
function isRefusal(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'Neo.ClientError.Security.Unauthorized';
}
