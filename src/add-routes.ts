import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { answeringRelease } from './answering-release.ts';
import { allowAllOrigins } from './api/allow-all-origins.ts';
import { compressAnswers, keepCompressed } from './api/compress-answers.ts';
import { registerContract } from './api/contract.ts';
import { type GraphqlOptions, type OwnOperation, registerGraphql, sendPeopleToExplorer } from './api/graphql.ts';
import { registerHealth } from './api/health.ts';
import { registerPreview } from './api/ingest-preview.ts';
import { registerLimits } from './api/limits-page.ts';
import { registerMetrics } from './api/metrics.ts';
import type { Manifest } from './api/operations/manifest.ts';
import { createOperationStore } from './api/operations/operation-store.ts';
import { createTurn } from './api/overload/turn.ts';
import { limitRate } from './api/rate/limit-rate.ts';
import { observeRequests } from './api/requests/observe-requests.ts';
import { keepRecords } from './api/requests/request-record.ts';
import { secureHeaders } from './api/secure-headers.ts';
import { answerTransportErrors } from './api/transport-errors.ts';
import type { Config } from './config.ts';
import type { CurrentRelease } from './graph/current-release.ts';
import type { KeptReleases } from './graph/kept.ts';
import { createPlaces } from './graph/places.ts';
import type { ReleaseViews } from './graph/release-view.ts';
import type { Graph } from './graph/run.ts';
import {
  ALWAYS_TAKEN_IN_TURN,
  LONGEST_TURN_MILLISECONDS,
  LONGEST_WAIT_MILLISECONDS,
  MOST_ACTIVE,
  MOST_WAITING,
  STRICT_TURN_MILLISECONDS,
} from './model/limits.ts';
import { openPreview } from './open-preview.ts';
import { openRateLimiter } from './open-rate-limiter.ts';
import { openTracing } from './open-tracing.ts';
import { OperationContext } from './operation-context.ts';
import type { Quotes } from './resolvers/context.ts';
import { makeFormatError } from './resolvers/errors.ts';
import { readTypeDefinitions } from './resolvers/type-definitions.ts';
import { registerPages } from './web/pages.ts';

/** The version of the contract `schema/*.graphql`: the first number changes when an operation that was valid may fail. Limits are no part of it. */
export const SCHEMA_VERSION = '1.1';

/** What the routes tell of. */
export interface Routed {
  readonly schema: GraphqlOptions<OperationContext>['schema'];
  readonly manifest: Manifest;
  readonly quotes: Quotes;
  readonly graph: Graph;
  readonly currentRelease: CurrentRelease;
  readonly views: ReleaseViews;
  readonly keptReleases: KeptReleases;
  readonly releaseVersion: () => string | null;
  readonly reasonNotReady: () => string | null;
}

/** Adds all routes to the server; the function returned answers the server's own operations. */
export async function addRoutes(
  server: FastifyInstance,
  config: Config,
  routed: Routed,
): Promise<(operation: OwnOperation) => Promise<void>> {
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
  const rateLimiter = openRateLimiter(server, config);
  const answer = await addGraphql(server, config, { ...routed, build, places, rateLimiter });
  if (config.enablePreview) await registerPreview(server, { read: await openPreview(), rateLimiter });
  await server.register(async (scope) => {
    keepRecords(scope, null);
    limitRate(scope, rateLimiter);
    keepCompressed(scope);
    registerLimits(scope, config);
    registerContract(scope, { schemaText: await readTypeDefinitions(), manifest });
    await registerPages(scope, { publicOrigin: config.publicOrigin, hasPreview: config.enablePreview });
  });
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
  server.addHook('onClose', async () => {
    await tracing?.stop().catch((error: unknown) => server.log.warn({ err: error }, 'the last traces could not be sent'));
  });
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
    isAway: () => currentRelease.state.isAway,
  });
}

/** Gives the reference under which the log has the whole error: the id of its request. */
function logUnknown({ log }: FastifyInstance, error: unknown, requestId: string | null): string {
  const reference = requestId ?? randomUUID();
  // Errors of Node about an address carry it, with the variables in it.
  if (error instanceof TypeError && 'input' in error) delete error.input;
  log.error({ err: error, requestId: reference }, 'unknown error');
  return reference;
}

async function readPackage(): Promise<{ name: string; version: string }> {
  const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return { name, version };
}
