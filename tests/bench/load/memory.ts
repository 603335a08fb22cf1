import type { Serving } from './serving.ts';
import { LONG_MILLISECONDS } from './serving.ts';

/** What the API holds after a collection, in bytes: objects, and the bytes of answers beside them. */
export interface Held {
  readonly requests: number;
  readonly heap: number;
  readonly external: number;
  readonly resident: number;
}

/** What it held before and after many requests. */
export interface MemoryResult {
  readonly keptBytes: number;
  readonly boundBytes: number;
  /** How many of the requests were accepted. */
  readonly accepted: number;
  readonly held: readonly Held[];
  /** Why it is not flat, in a sentence; null when it is. */
  readonly fault: string | null;
}

/** Less than what the mix gives to keep, so that what is kept is at its bound before the first measurement and answers go as others come. */
export const MEMORY_BOUND_BYTES = 4_000_000;
/** A cache is full when its next entry would not fit. */
const FULL = 0.9;
const CONNECTIONS = 8;
const PARTS = 5;
/** Of the requests: what was turned away took no memory. */
const LEAST_ACCEPTED = 0.99;
const LARGEST_GROWTH = 0.1;
const SLACK_BYTES = 10_000_000;

/** Fills what is kept, then tells what is held after a collection before so many requests, on the way and after them. */
export async function measureMemory(serving: Serving, requests: number, report: (line: string) => void): Promise<MemoryResult> {
  report('\nMemory: warming up.');
  await serving.begin('kept', 'served');
  const held = [await collect(serving, 0)];
  let accepted = 0;
  for (let part = 1; part <= PARTS; part += 1) {
    const result = await serving.load({
      form: 'served',
      connections: CONNECTIONS,
      requests: requests / PARTS,
      milliseconds: LONG_MILLISECONDS,
      isPolite: true,
    });
    const now = await collect(serving, (part * requests) / PARTS);
    held.push(now);
    accepted += result.counts['200'];
    report(`Memory: ${now.requests} requests, heap ${(now.heap / 1e6).toFixed(1)} MB. ${result.oddity ?? ''}`.trim());
  }
  const keptBytes = (await serving.api.ask('keptBytes')) as number;
  const fault = accepted < LEAST_ACCEPTED * requests ? `only ${accepted} of ${requests} requests were accepted` : faultOf(held, keptBytes);
  return { keptBytes, boundBytes: MEMORY_BOUND_BYTES, accepted, held, fault };
}

/** Whether memory is flat, and the measurement says something; exported for its test. */
export function faultOf(held: readonly Held[], keptBytes: number): string | null {
  const [before, after] = [held[0] as Held, held.at(-1) as Held];
  if (keptBytes < FULL * MEMORY_BOUND_BYTES) return `what is kept is not at its bound: ${keptBytes} of ${MEMORY_BOUND_BYTES} bytes`;
  const [first, last] = [before.heap + before.external, after.heap + after.external];
  const most = first * (1 + LARGEST_GROWTH) + SLACK_BYTES;
  return last <= most ? null : `it grew from ${first} to ${last} bytes, and ${Math.round(most)} is the most allowed`;
}

async function collect({ api }: Serving, requests: number): Promise<Held> {
  const { heapUsed, external } = (await api.ask('memory')) as NodeJS.MemoryUsage;
  return { requests, heap: heapUsed, external, resident: api.residentBytes() };
}
