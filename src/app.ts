import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { answeringRelease } from './answering-release.ts';
import { allowAllOrigins } from './api/allow-all-origins.ts';
import { compressAnswers } from './api/compress-answers.ts';
import { registerContract } from './api/contract.ts';
import { createServer } from './api/create-server.ts';
import { type GraphqlOptions, type OwnOperation, registerGraphql, sendPeopleToExplorer } from './api/graphql.ts';
import { registerHealth } from './api/health.ts';
import { registerPreview } from './api/ingest-preview.ts';
import { registerLimits } from './api/limits-page.ts';
import { registerMetrics } from './api/metrics.ts';
import { createOperationStore } from './api/operations/operation-store.ts';
import { createPlaces } from './api/overload/places.ts';
import { createTurn } from './api/overload/turn.ts';
import { observeRequests } from './api/requests/observe-requests.ts';
import { secureHeaders } from './api/secure-headers.ts';
import { answerTransportErrors } from './api/transport-errors.ts';
import type { Config } from './config.ts';
import { describeAbsence } from './describe-absence.ts';
import { createCurrentRelease, type LoadedRelease } from './graph/current-release.ts';
import type { GraphAddress } from './graph/driver.ts';
import { createKeptReleases, type KeptReleases } from './graph/kept.ts';
import { createReleaseViews } from './graph/release-view.ts';
import { type Graph, openGraph } from './graph/run.ts';
import {
  ALWAYS_TAKEN_IN_TURN,
  LONGEST_TURN_MILLISECONDS,
  LONGEST_WAIT_MILLISECONDS,
  MOST_ACTIVE,
  MOST_WAITING,
  STRICT_TURN_MILLISECONDS,
} from './model/limits.ts';
import { openKeptQuotes, openOperations } from './open-operations.ts';
import { openPreview } from './open-preview.ts';
import { openRateLimiter } from './open-rate-limiter.ts';
import { openTracing } from './open-tracing.ts';
import { OperationContext } from './operation-context.ts';
import { makeFormatError } from './resolvers/errors.ts';
import { makeSchema } from './resolvers/schema.ts';
import { readTypeDefinitions } from './resolvers/type-definitions.ts';
import { readExamples } from './web/examples.ts';
import { registerPages } from './web/pages.ts';

/** The version of the contract `schema/*.graphql`: the first number changes when an operation that was valid may fail. Limits are no part of it. */
export const SCHEMA_VERSION = '1.1';

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
      await server.close();
      views.stop();
      currentRelease.stop();
      await graph.close();
    },
  };
}

/** What is served, whatever the data. Throws `ConfigError` where a file of the operator's cannot be used. */
async function openContract(config: Config) {
  const schema = await makeSchema();
  return { schema, manifest: await openOperations(config, schema), quotes: await openKeptQuotes(config) };
}

type Reads = ReturnType<typeof openReads>;

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

/** What the routes tell of. */
interface Routed extends Reads, Awaited<ReturnType<typeof openContract>> {
  readonly keptReleases: KeptReleases;
  readonly releaseVersion: () => string | null;
  readonly reasonNotReady: () => string | null;
}

/** Adds all routes; the function returned answers the server's own operations. */
async function addRoutes(server: FastifyInstance, config: Config, routed: Routed): Promise<(operation: OwnOperation) => Promise<void>> {
  const { manifest } = routed;
  const build = { ...(await readPackage()), schemaVersion: SCHEMA_VERSION };
  const places = createPlaces({ most: MOST_ACTIVE, mostWaiting: MOST_WAITING, waitMilliseconds: LONGEST_WAIT_MILLISECONDS });
  const operationNames = new Set(manifest.operations.map(({ name }) => name));
  const count = registerMetrics(server, { readKept: () => routed.keptReleases.statistics, graph: routed.graph, places, operationNames });
  observeRequests(server, (request) => {
    count(request);
    request.record.trace?.end(request);
  });
  secureHeaders(server, config.publicOrigin);
  await allowAllOrigins(server);
  await compressAnswers(server);
  answerTransportErrors(server, (error, requestId) => logUnknown(server, error, requestId));
  server.addHook('onRequest', sendPeopleToExplorer);
  registerHealth(server, { ...build, ...routed });
  registerLimits(server, config);
  const rateLimiter = openRateLimiter(server, config);
  const answer = await addGraphql(server, config, { ...routed, build, places, rateLimiter });
  registerContract(server, { schemaText: await readTypeDefinitions(), manifest });
  if (config.enablePreview) await registerPreview(server, { read: await openPreview(), rateLimiter });
  await registerPages(server, { publicOrigin: config.publicOrigin, hasPreview: config.enablePreview });
  return answer;
}

/** What the endpoint is made of, besides what it reads. */
interface Endpoint extends Routed, Pick<GraphqlOptions<OperationContext>, 'places' | 'rateLimiter'> {
  readonly build: { readonly name: string; readonly version: string };
}

async function addGraphql(
  server: FastifyInstance,
  config: Config,
  endpoint: Endpoint,
): Promise<(operation: OwnOperation) => Promise<void>> {
  const { build, schema, manifest, quotes, places, rateLimiter, views, currentRelease } = endpoint;
  const tracing = await openTracing({ ...config, ...build });
  server.addHook('onClose', async () => tracing?.stop());
  return registerGraphql(server, {
    schema,
    schemaVersion: SCHEMA_VERSION,
    makeContext: (record) => new OperationContext({ view: views.current(), quotes, record }),
    formatError: makeFormatError((error, requestId) => logUnknown(server, error, requestId)),
    answers: { build: `${build.version} ${SCHEMA_VERSION} ${quotes.version}`, releaseInUse: () => answeringRelease(views.current()) },
    operations: createOperationStore(manifest),
    rateLimiter,
    places,
    turn: createTurn({
      alwaysTaken: ALWAYS_TAKEN_IN_TURN,
      burstMilliseconds: LONGEST_TURN_MILLISECONDS,
      strictMilliseconds: STRICT_TURN_MILLISECONDS,
    }),
    tracing,
    isAway: () => !currentRelease.state.reachable,
  });
}

/** Gives the reference under which the log has the whole error: the id of its request. */
function logUnknown({ log }: FastifyInstance, error: unknown, requestId: string | null): string {
  const reference = requestId ?? randomUUID();
  log.error({ err: error, requestId: reference }, 'unknown error');
  return reference;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function readPackage(): Promise<{ name: string; version: string }> {
  const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return { name, version };
}
