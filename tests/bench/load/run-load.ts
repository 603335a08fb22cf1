import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from '../connection.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { createTally, type LoadResult, retryAfter, type Tally } from './tally.ts';

/** Clients that each send the next request when the last one is answered. */
export interface LoadPlan {
  readonly url: string;
  readonly connections: number;
  /** They stop after so long, or after so many requests together, whatever comes first. */
  readonly milliseconds: number;
  readonly requests: number;
  /** Whether a client that is refused waits as long as `Retry-After` says, or asks again at once. */
  readonly isPolite: boolean;
}

/** An answer that is not there so long after the end counts as lost. */
const PATIENCE_MILLISECONDS = 10_000;
/** Where a connection was lost, so that a server which is gone is not asked in a tight loop. */
const AFTER_A_LOSS_MILLISECONDS = 10;
/** Apart by a number that no length of a mix divides, so that connections walk through it each at another place. */
const STRIDE = 7919;

/** Opens the connections, has each of them walk through the mix of requests, and tells what they met. */
export async function runLoad(plan: LoadPlan, mix: readonly Request[]): Promise<LoadResult> {
  const exchanges = Array.from({ length: plan.connections }, () => createExchange(plan.url));
  await Promise.all(exchanges.map((exchange) => exchange.open()));
  const tally = createTally();
  const ending = new AbortController();
  const timers = [
    setTimeout(() => ending.abort(), plan.milliseconds),
    setTimeout(() => closeAll(exchanges), plan.milliseconds + PATIENCE_MILLISECONDS),
  ];
  const began = performance.now();
  const client = (exchange: Exchange, index: number) =>
    runClient(exchange, { plan, tally, mix, first: index * STRIDE, ending: ending.signal });
  await Promise.all(exchanges.map(client));
  const elapsed = performance.now() - began;
  for (const timer of timers) clearTimeout(timer);
  closeAll(exchanges);
  return tally.result(elapsed);
}

interface ClientRun {
  readonly plan: LoadPlan;
  readonly tally: Tally;
  readonly mix: readonly Request[];
  readonly first: number;
  readonly ending: AbortSignal;
}

async function runClient(exchange: Exchange, { plan, tally, mix, first, ending }: ClientRun): Promise<void> {
  for (let index = first; !ending.aborted && tally.sent < plan.requests; index += 1) {
    const began = performance.now();
    tally.began();
    try {
      const answer = await exchange.send(mix[index % mix.length] as Request);
      const kind = tally.answered(answer, performance.now() - began);
      if (kind !== '200' && plan.isPolite) await rest(retryAfter(answer), ending);
    } catch (error) {
      tally.lost(error as Error);
      await rest(AFTER_A_LOSS_MILLISECONDS, ending);
    }
  }
}

/** Waits, but not beyond the end. */
async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => {});
}

function closeAll(exchanges: readonly Exchange[]): void {
  for (const exchange of exchanges) exchange.close();
}
