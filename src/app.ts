import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { AnsweringRelease, KeptAnswer } from './api/answers/kept-answers.ts';
import { compressAnswers } from './api/compress-answers.ts';
import { registerContract } from './api/contract.ts';
import { GRAPHQL_PATH, RELEASE_HEADER, registerGraphql, SCHEMA_HEADER, sendPeopleToExplorer } from './api/graphql.ts';
import { registerHealth } from './api/health.ts';
import { registerPreview } from './api/ingest-preview.ts';
import { registerMetrics } from './api/metrics.ts';
import { type Manifest, makeManifest, parseManifest } from './api/operations/manifest.ts';
import { createOperationStore } from './api/operations/operation-store.ts';
import { answerTransportErrors } from './api/transport-errors.ts';
import { type Config, ConfigError } from './config.ts';
import { type CurrentReleaseState, createCurrentRelease, type LoadedRelease } from './graph/current-release.ts';
import type { GraphAddress } from './graph/driver.ts';
import { createKeptReleases, type KeptReleases } from './graph/kept.ts';
import { createOperation, type Operation } from './graph/operation.ts';
import { createReleaseViews, type ReleaseView } from './graph/release-view.ts';
import { type Graph, GraphUnavailableError, openGraph } from './graph/run.ts';
import { GraphModelVersionError } from './graph/writes/graph-model.ts';
import { openPreview } from './open-preview.ts';
import type { Context, Quotes } from './resolvers/context.ts';
import { makeFormatError } from './resolvers/errors.ts';
import { makeSchema } from './resolvers/schema.ts';
import { readTypeDefinitions } from './resolvers/type-definitions.ts';
import { openQuotes } from './review/keep-quotes.ts';
import { readExamples } from './web/examples.ts';
import { registerPages } from './web/pages.ts';

/** The version of the contract `schema/*.graphql`: the first number changes when an operation that was valid may fail. */
export const SCHEMA_VERSION = '1.0';

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
  /** Answers requests in flight, then closes server and driver. */
  stop(): Promise<void>;
}

const LARGEST_BODY_BYTES = 100_000;
const READY_POLL_MILLISECONDS = 20;
/** Milliseconds of each second in which a request has to be told that Neo4j is away; the rest is for telling it. */
const OF_A_SECOND_AWAY = 900;

/** Wires the API onto the Neo4j at an address, which need not answer yet. Throws when schema and code do not fit. */
export async function createApp(
  config: Config,
  address: GraphAddress,
  keptReleases: KeptReleases = createKeptReleases(config.keptBytes),
): Promise<App> {
  const build = await readPackage();
  const schema = await makeSchema();
  const manifest = await readOperations(config, schema);
  const quotes = await readKeptQuotes(config);
  const server = fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY_BYTES,
  });
  const isCluster = address.uri.startsWith('neo4j');
  const graph = openGraph(address, {
    database: config.neo4jDatabase,
    causal: isCluster,
    readMilliseconds: config.readSeconds * 1000,
    silentMilliseconds: config.awaySeconds * OF_A_SECOND_AWAY,
  });
  const currentRelease = createCurrentRelease(graph, {
    onError: (error) => server.log.warn({ err: error }, 'the release in use is not known'),
  });
  const onError = (error: unknown) => server.log.error({ err: error }, 'a release could not be read');
  const views = createReleaseViews({ graph, currentRelease, keptReleases, onError });
  let isStopping = false;
  const releaseVersion = () => views.current()?.version ?? null;
  const reasonNotReady = () => (isStopping ? 'The server is stopping.' : describeAbsence(currentRelease.state, releaseVersion()));

  const logUnknown = (error: unknown) => {
    const reference = randomUUID();
    server.log.error({ err: error, reference }, 'unknown error');
    return reference;
  };
  await allowAllOrigins(server);
  await compressAnswers(server);
  answerTransportErrors(server, logUnknown);
  server.addHook('onRequest', sendPeopleToExplorer);
  registerHealth(server, { ...build, schemaVersion: SCHEMA_VERSION, releaseVersion, reasonNotReady });
  registerMetrics(server, () => keptReleases.statistics);
  await registerGraphql(server, {
    schema,
    schemaVersion: SCHEMA_VERSION,
    makeContext: () => new OperationContext(views.current(), quotes),
    formatError: makeFormatError(logUnknown),
    answers: { build: `${build.version} ${SCHEMA_VERSION} ${quotes.version}`, releaseInUse: () => answeringRelease(views.current()) },
    operations: createOperationStore(manifest),
  });
  registerContract(server, { schemaText: await readTypeDefinitions(), manifest });
  if (config.enablePreview) await registerPreview(server, await openPreview());
  await registerPages(server, { publicOrigin: config.publicOrigin, hasPreview: config.enablePreview });

  return {
    server,
    graph,
    releaseInUse: () => currentRelease.refresh(),
    reasonNotReady,
    ready: async () => {
      while (views.current() === null) await new Promise((resolve) => setTimeout(resolve, READY_POLL_MILLISECONDS));
    },
    warmUp: () =>
      graph.settlePlans(async () => {
        for (const { query, variables, operationName } of readExamples()) {
          if (isStopping) return;
          await server.inject({ method: 'POST', url: GRAPHQL_PATH, payload: { query, variables, operationName } });
        }
      }),
    stop: async () => {
      isStopping = true;
      await server.close();
      views.stop();
      currentRelease.stop();
      await graph.close();
    },
  };
}

/** Told to anybody, so without addresses; the log has the whole error. */
function describeAbsence({ reachable, error }: CurrentReleaseState, releaseVersion: string | null): string | null {
  const cause = error?.cause as { code?: unknown } | undefined;
  if (!reachable && String(cause?.code).startsWith('Neo.ClientError.Security')) {
    return 'Neo4j refuses the log-in: NEO4J_USER and NEO4J_PASSWORD must be right.';
  }
  if (!reachable) return 'Neo4j cannot be reached.';
  if (error !== null) return error instanceof GraphModelVersionError ? error.message : 'Neo4j cannot be asked for the release in use.';
  if (releaseVersion === null) return 'Neo4j holds no release that was read whole: run npm run seed, or wait if it is running.';
  return null;
}

/** The quotes of the operator's file. Throws `ConfigError` where that cannot be read or used. */
async function readKeptQuotes({ quotesFile }: Config): Promise<Quotes> {
  if (quotesFile === null) return { version: 'none', find: () => null };
  try {
    return await openQuotes(quotesFile);
  } catch (error) {
    throw new ConfigError(`QUOTES_FILE: ${quotesFile}: ${(error as Error).message.split('\n')[0]}`);
  }
}

const answeringReleases = new WeakMap<ReleaseView, AnsweringRelease>();

/** The one of a view, the same each time. */
function answeringRelease(view: ReleaseView | null): AnsweringRelease | null {
  if (view === null) return null;
  const { release, kept } = view;
  const known = answeringReleases.get(view) ?? {
    key: `${release.version} ${release.loadedAt}`,
    get: (request) => kept.get('answer', request) as KeptAnswer | undefined,
    keep: (request, answer) => kept.set('answer', request, answer),
  };
  answeringReleases.set(view, known);
  return known;
}

/** The gallery's operations and those of the operator's own file. Throws `ConfigError` where that cannot be read or used. */
async function readOperations({ operationsManifest: path }: Config, schema: Awaited<ReturnType<typeof makeSchema>>): Promise<Manifest> {
  const own = readExamples().map(({ operationName, query }) => ({ name: operationName, body: query }));
  if (path === null) return makeManifest(own);
  try {
    return makeManifest([...own, ...parseManifest(await readFile(path, 'utf8'), schema).operations]);
  } catch (error) {
    throw new ConfigError(`OPERATIONS_MANIFEST: ${path}: ${(error as Error).message}`);
  }
}

/** Pins the release on which the operation began; an operation that reads no data needs none. Apollo copies it, so it has no private members. */
class OperationContext implements Context {
  readonly view: ReleaseView | null;
  readonly releaseVersion: string | null;
  begun: Operation | null = null;

  readonly quotes: Quotes;

  constructor(view: ReleaseView | null, quotes: Quotes) {
    this.view = view;
    this.quotes = quotes;
    this.releaseVersion = view?.version ?? null;
  }

  get operation(): Operation {
    if (this.view === null) throw new GraphUnavailableError('No release has been read yet.');
    this.begun ??= createOperation(this.view);
    return this.begun;
  }
}

/** Any page may ask, without credentials, so that Apollo Studio's Explorer works, also against a server on this machine. */
async function allowAllOrigins(server: FastifyInstance): Promise<void> {
  server.addHook('onRequest', async (request, reply) => {
    if (request.headers['access-control-request-private-network']) reply.header('access-control-allow-private-network', 'true');
  });
  await server.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    maxAge: 86_400,
    exposedHeaders: [RELEASE_HEADER, SCHEMA_HEADER, 'etag'],
  });
}

async function readPackage(): Promise<{ name: string; version: string }> {
  const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return { name, version };
}
