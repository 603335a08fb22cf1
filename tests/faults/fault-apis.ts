import type { GraphAddress } from '../../src/graph/driver.ts';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { type Answers, learnAnswers } from './operations.ts';
import { waitFor } from './wait-for.ts';

/** Within how many seconds the APIs of these tests say that a silent Neo4j is away, as by default. */
export const AWAY_SECONDS = 3;
/** How long one read may take, as by default. */
export const READ_SECONDS = 5;
/** Faults are about Neo4j: the requests of one address are not counted. */
export const API_ENVIRONMENT = { READ_SECONDS: String(READ_SECONDS), AWAY_SECONDS: String(AWAY_SECONDS), RATE_POINTS: '0' };

/** Two APIs on one Neo4j, one that keeps what it has loaded and one that keeps nothing, and what is right to answer. */
export interface FaultApis {
  readonly urls: readonly string[];
  readonly answers: Answers;
  /** What the slowest answer took while nothing was wrong, times ten, and two seconds at least: how much later than promised an answer may come here. */
  readonly slackMilliseconds: number;
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
  return {
    urls,
    answers,
    slackMilliseconds: Math.max(2_000, 10 * perAnswer),
    stop: async () => void (await Promise.all(servers.map((server) => server.stop()))),
  };
}
