import type { RunnerTestCase } from 'vitest';
import { askOnce, type ClientsOptions, startClients } from './clients.ts';
import { OPERATIONS } from './operations.ts';
import { recordFault } from './record.ts';
import { createTally, type Tally } from './tally.ts';
import { waitFor } from './wait-for.ts';

/** A fault, from its beginning to its end, and what clients may see of it. */
export interface Fault extends ClientsOptions {
  readonly name: string;
  begin(): unknown;
  /** How long the fault lasts at least. */
  readonly lastsMilliseconds: number;
  /** What must have been seen before the fault may end: a fault that nobody meets tests nothing. */
  isSeen(tally: Tally): boolean;
  /** Settles when the fault is over: Neo4j answers whoever reaches it. */
  end(): unknown;
  /** Within how many seconds all must be right again; `RECOVERY_SECONDS` when not given. */
  readonly recoverySeconds?: () => number;
}

/** Runs a fault under clients that ask without pause, until all is right again, and records it. */
export async function underFault(task: Readonly<RunnerTestCase>, fault: Fault): Promise<Tally> {
  const clients = startClients(fault);
  try {
    await waitFor('clients to be at work', () => clients.tally.of('right') >= 2 * OPERATIONS.length);
    const before = clients.tally.of();
    await fault.begin();
    const began = performance.now();
    await waitFor(`${fault.name}: the fault to be seen by clients (${clients.tally.describe()})`, () => {
      const isMet = clients.tally.of() > before && fault.isSeen(clients.tally);
      return (isMet && performance.now() - began >= fault.lastsMilliseconds) || clients.tally.lost.length > 20;
    });
    await fault.end();
    const recovery = await timeToRecover(fault);
    recordFault(task, fault.name, await clients.stop(), recovery, { recoverySeconds: fault.recoverySeconds?.() });
    return clients.tally;
  } finally {
    await clients.stop();
  }
}

/** Seconds until each operation was answered right by each API and each said that it is ready, one after another without a miss. */
export async function timeToRecover(options: ClientsOptions): Promise<number> {
  let last = '';
  const isRight = async () => {
    for (const url of options.urls) {
      for (const operation of OPERATIONS) {
        const tally = createTally();
        if (await askOnce(url, operation, options, tally)) continue;
        last = `${operation.name}: ${tally.describe()} ${tally.lost.join()}`;
        return false;
      }
      if ((await fetch(`${url}/readyz`)).status !== 200) return false;
    }
    return true;
  };
  const why = () => `all answers to be right again; at last ${last}`;
  return Number(((await waitFor(why, () => isRight().catch(() => false))) / 1000).toFixed(2));
}
