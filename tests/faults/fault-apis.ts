import type { GraphAddress } from '../../src/graph/driver.ts';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { type Answers, learnAnswers } from './operations.ts';
import { waitFor } from './wait-for.ts';

/** Within how many seconds the APIs of these tests say that a silent Neo4j is away, as by default. */
export const AWAY_SECONDS = 3;
/** How long one read may take, as by default; a read on a connection that is dead lasts so long where others get through. */
export const READ_SECONDS = 5;
/** The levels of the deepest operation, each of which may wait for a read. */
export const READS = 3;
/** Faults are about Neo4j: the requests of one address are not counted. */
export const API_ENVIRONMENT = { READ_SECONDS: String(READ_SECONDS), AWAY_SECONDS: String(AWAY_SECONDS), RATE_POINTS: '0' };

/** Two APIs on one Neo4j, one that keeps what it has loaded and one that keeps nothing, and what is right to answer. */
export interface FaultApis {
  readonly urls: readonly string[];
  readonly answers: Answers;
  /** When an answer is late where a read takes up to so many seconds. */
  limits(seconds: number): { readonly latestMilliseconds: number; readonly deadlineMilliseconds: number };
  stop(): Promise<void>;
}

/** Starts the two and learns the answers of the edition of the mark, which must be in use. */
export async function startFaultApis(address: GraphAddress, mark: string): Promise<FaultApis> {
  const servers: TestServer[] = [];
  for (const bytes of [16 * 1024 * 1024, 0]) {
    const kept = createKeptReleases(bytes);
    servers.push(await startTestServer({ address, awaySeconds: AWAY_SECONDS, kept, environment: API_ENVIRONMENT }));
  }
  const urls = servers.map(({ url }) => url);
  for (const url of urls) await waitFor('an API to be ready', async () => (await fetch(`${url}/readyz`)).status === 200);
  const answers = await learnAnswers(urls[0] as string, mark);
  const began = performance.now();
  const again = await learnAnswers(urls[1] as string, mark);
  const perAnswer = (performance.now() - began) / again.size;
  // Machines differ: ten times what an answer took while nothing was wrong, and two seconds at least.
  const slack = Math.max(2_000, 10 * perAnswer);
  return {
    urls,
    answers,
    limits: (seconds) => ({
      latestMilliseconds: seconds * 1000 + slack,
      deadlineMilliseconds: Math.max(seconds, READS * READ_SECONDS) * 1000 + slack,
    }),
    stop: async () => void (await Promise.all(servers.map((server) => server.stop()))),
  };
}
