import type { FastifyInstance } from 'fastify';
import { addRoutes } from './add-routes.ts';
import { createServer } from './api/create-server.ts';
import type { Config } from './config.ts';
import { describeAbsence } from './describe-absence.ts';
import { createCurrentRelease, type LoadedRelease } from './graph/current-release.ts';
import type { GraphAddress } from './graph/driver.ts';
import { createKeptReleases, type KeptReleases } from './graph/kept.ts';
import { createReleaseViews } from './graph/release-view.ts';
import { type Graph, openGraph } from './graph/run.ts';
import { openKeptQuotes, openOperations } from './open-operations.ts';
import { makeSchema } from './resolvers/schema.ts';
import { readExamples } from './web/examples.ts';

/** The API, wired. It lives whether or not Neo4j does. */
export interface App {
  readonly server: FastifyInstance;
  readonly graph: Graph;
  /** Settles when a release can be read; never before Neo4j has one. */
  ready(): Promise<void>;
  /** Looks which release is in use now; null: none, or Neo4j does not say. Never throws. */
  releaseInUse(): Promise<LoadedRelease | null>;
  /** Why it cannot answer at this moment, in a sentence; null when it can. */
  reasonNotReady(): string | null;
  /** Asks the gallery's operations once, so that Neo4j has planned their queries before people ask them; failures are left to people's own requests. */
  warmUp(): Promise<void>;
  /** Says that it is not ready any more, and answers on for so long that those who send it requests can see it. */
  leave(pauseSeconds: number): Promise<void>;
  /** Answers requests in flight, then closes server and driver. */
  stop(): Promise<void>;
}

const READY_POLL_MILLISECONDS = 20;

/** Wires the API onto the Neo4j at an address, which need not answer yet. Throws when schema and code do not fit. */
export async function createApp(
  config: Config,
  address: GraphAddress,
  keptReleases: KeptReleases = createKeptReleases(config.keptBytes),
): Promise<App> {
  const contract = await openContract(config);
  const server = createServer(config);
  const reads = openReads(config, address, { server, keptReleases });
  const { graph, views, currentRelease } = reads;
  let isStopping = false;
  const releaseVersion = () => views.current()?.version ?? null;
  const reasonNotReady = () => (isStopping ? 'The server is stopping.' : describeAbsence(currentRelease.state, releaseVersion()));
  const answer = await addRoutes(server, config, { ...reads, ...contract, keptReleases, releaseVersion, reasonNotReady });
  return {
    server,
    graph,
    releaseInUse: () => currentRelease.refresh(),
    reasonNotReady,
    ready: async () => {
      while (views.current() === null) await sleep(READY_POLL_MILLISECONDS);
    },
    warmUp: () =>
      graph.settlePlans(async () => {
        for (const { query, variables, operationName } of readExamples()) {
          if (isStopping) return;
          await answer({ query, variables, operationName });
        }
      }),
    leave: async (pauseSeconds) => {
      isStopping = true;
      await sleep(pauseSeconds * 1_000);
    },
    stop: async () => {
      isStopping = true;
      try {
        await server.close();
      } finally {
        views.stop();
        currentRelease.stop();
        await graph.close();
      }
    },
  };
}

/** What is served, whatever the data. Throws `ConfigError` where a file of the operator's cannot be used. */
async function openContract(config: Config) {
  const schema = await makeSchema();
  return { schema, manifest: await openOperations(config, schema), quotes: await openKeptQuotes(config) };
}

/** Milliseconds of each second in which a request has to be told that Neo4j is away; the rest is for telling it. */
const OF_A_SECOND_AWAY = 900;

/** The door to Neo4j and the release in use behind it. */
function openReads(
  config: Config,
  address: GraphAddress,
  { server: { log }, keptReleases }: { readonly server: FastifyInstance; readonly keptReleases: KeptReleases },
) {
  const graph = openGraph(address, {
    database: config.neo4jDatabase,
    causal: address.uri.startsWith('neo4j'),
    readMilliseconds: config.readSeconds * 1000,
    silentMilliseconds: config.awaySeconds * OF_A_SECOND_AWAY,
  });
  const currentRelease = createCurrentRelease(graph, { onError: (error) => log.warn({ err: error }, 'the release in use is not known') });
  const onError = (error: unknown) => log.error({ err: error }, 'a release could not be read');
  return { graph, currentRelease, views: createReleaseViews({ graph, currentRelease, keptReleases, onError }) };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
