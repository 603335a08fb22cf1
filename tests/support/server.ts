import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { GraphAddress } from '../../src/graph/driver.ts';
import { createKeptReleases, type KeptReleases } from '../../src/graph/kept.ts';
import { type Graph, openGraph } from '../../src/graph/run.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { testNeo4j } from './neo4j.ts';
import { wholeSeed } from './seed.ts';

/** What a GraphQL request came back with. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly data: any;
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string } }[];
  readonly extensions?: { readonly cost?: { readonly requested: number } };
}

/** The real API on a free port. */
export interface TestServer {
  readonly url: string;
  readonly graph: Graph;
  /** POSTs an operation; variables are optional. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks the gallery once, as a server does when it has started. */
  warmUp(): Promise<void>;
  /** Throws where a request got a 500, or an error that nobody foresaw. */
  stop(): Promise<void>;
}

export interface TestServerOptions {
  /** The Neo4j of the test run, with the whole seed in it, when not given. */
  readonly address?: GraphAddress;
  readonly kept?: KeptReleases;
  /** Within how many seconds a silent Neo4j is told; 60 when not given. */
  readonly awaySeconds?: number;
  /** More of the environment, such as `QUOTES_FILE`. Rates are not limited unless it says so. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Neo4j plans each query when it first sees it; tests make it see hundreds, on machines that do much else. */
const PATIENT_SECONDS = 60;

/** Starts the real API, on the run's Neo4j with the whole seed in it, or on another one as it is. */
export async function startTestServer({
  address,
  kept = createKeptReleases(16 * 1024 * 1024),
  awaySeconds = PATIENT_SECONDS,
  environment = {},
}: TestServerOptions = {}): Promise<TestServer> {
  if (!address) await loadWholeSeed();
  const config = readConfig({
    LOG_LEVEL: 'error',
    RATE_POINTS: '0',
    READ_SECONDS: String(PATIENT_SECONDS),
    AWAY_SECONDS: String(awaySeconds),
    ...environment,
  });
  const app = await createApp(config, address ?? testNeo4j(), kept);
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
  if (!address) await app.ready();
  return {
    url,
    graph: app.graph,
    ask: (query, variables) => ask(url, query, variables),
    warmUp: () => app.warmUp(),
    stop: async () => {
      const { body } = await app.server.inject('/metrics');
      await app.stop();
      expectNoFault(body);
    },
  };
}

/** No request of any test may meet a fault of ours: the metrics would tell. */
function expectNoFault(metrics: string): void {
  const faults = metrics.match(/^graph_requests_total\{outcome="(?:INTERNAL_SERVER_ERROR|500)"\} .*$/gm);
  if (faults) throw new Error(`A request of this file got an error that is ours: ${faults.join(', ')}`);
}

/** Files run at the same time: the first loads the seed, the others find it loaded. */
async function loadWholeSeed(): Promise<void> {
  const graph = openGraph(testNeo4j(), { database: testNeo4j().database, patient: true });
  await loadRelease(graph, await wholeSeed(), { waitMilliseconds: 60_000 });
  await graph.close();
}

/** POSTs an operation to an API at an address. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Pick<Answer, 'data' | 'errors' | 'extensions'>;
  return { status: response.status, headers: response.headers, ...body };
}
