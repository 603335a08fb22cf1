import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Places } from '../graph/places.ts';
import { MOST_TOKENS } from '../model/limits.ts';
import { CACHEABLE, type KeptAnswersOptions, keepAnswers, VARY } from './answers/kept-answers.ts';
import { limitAnswers } from './cost/limit-answers.ts';
import { limitCost } from './cost/limit-cost.ts';
import type { OperationStore } from './operations/operation-store.ts';
import { shedLoad } from './overload/shed-load.ts';
import type { Turn } from './overload/turn.ts';
import { limitRate } from './rate/limit-rate.ts';
import type { RateLimiter } from './rate/rate-limiter.ts';
import { fillRecord } from './requests/fill-record.ts';
import { keepRecords, RequestRecord, recordOf } from './requests/request-record.ts';
import { limitShape } from './shape/limit-shape.ts';
import type { Tracing } from './tracing/tracing.ts';
import { makeErrorAnswer } from './transport-errors.ts';
import { type IsAway, warnInExtensions, warnWhenAway } from './warn-when-away.ts';

/** What every operation's context must tell this room. */
export interface AnsweringContext {
  /** The release that the answer came from; null when none was read. */
  readonly releaseVersion: string | null;
  readonly record: RequestRecord;
  /** Whether the answer is of no use to anybody else, once it is made. */
  readonly isPersonal: boolean;
}

/** What the GraphQL endpoint needs. */
export interface GraphqlOptions<Context extends AnsweringContext> {
  readonly schema: GraphQLSchema;
  readonly schemaVersion: string;
  /** Called once for each operation. */
  readonly makeContext: (record: RequestRecord) => Context;
  /** `requestId` is null where the error belongs to no request that is known. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown, requestId: string | null) => GraphQLFormattedError;
  readonly answers: KeptAnswersOptions;
  readonly operations: OperationStore;
  /** Null: rates are not limited. */
  readonly rateLimiter: RateLimiter | null;
  readonly places: Places;
  readonly turn: Turn;
  /** Null: nothing is traced. */
  readonly tracing: Tracing | null;
  readonly isAway: IsAway;
}

/** An operation that the server asks of itself. */
export interface OwnOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string;
}

/** The path of the endpoint. */
export const GRAPHQL_PATH = '/graphql';

/** The headers by which each answer names the release and the schema that it came from. */
export const RELEASE_HEADER = 'graph-release';
export const SCHEMA_HEADER = 'graph-schema-version';

/**
 * Adds `GET` and `POST /graphql`. Introspection is on, for the API is public. Apollo's protection against forged requests is
 * off: there are no cookies and no mutations, and plain GET must work. The function returned answers operations of the server's own, which
 * no limit of rates or load holds back.
 */
export async function registerGraphql<Context extends AnsweringContext>(
  server: FastifyInstance,
  options: GraphqlOptions<Context>,
): Promise<(operation: OwnOperation) => Promise<void>> {
  const { makeContext, answers, rateLimiter, places, turn, isAway, tracing } = options;
  const apollo = createApollo(options);
  await apollo.start();
  await server.register(async (scope) => {
    refuseOtherMethods(scope);
    keepRecords(scope, tracing);
    refuseBadHosts(scope);
    limitRate(scope, rateLimiter);
    warnWhenAway(scope, isAway);
    keepAnswers(scope, answers);
    shedLoad(scope, places, turn);
    const context = async (request: FastifyRequest) => makeContext(recordOf(request) ?? new RequestRecord(request.id, null));
    await scope.register(fastifyApollo(apollo), { path: GRAPHQL_PATH, method: ['GET', 'POST'], context });
  });
  return async (operation) =>
    void (await apollo.executeOperation(operation, { contextValue: makeContext(new RequestRecord('own', null)) }));
}

function createApollo<Context extends AnsweringContext>({
  schema,
  schemaVersion,
  formatError,
  operations,
  isAway,
}: GraphqlOptions<Context>): ApolloServer<Context> {
  const requestIds = new WeakMap<object, string>();
  limitAnswers(schema);
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, requestIds.get(error as object) ?? null),
    validationRules: [limitShape],
    parseOptions: { maxTokens: MOST_TOKENS },
    persistedQueries: { cache: operations },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap the resolver of every field, a tenth of the time of a long list, to find hints that the schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      nameTheData(schemaVersion),
      tellCaches(),
      refuseWrites(),
      limitCost(),
      fillRecord(requestIds),
      warnInExtensions(isAway),
    ],
  });
}

function nameTheData<Context extends AnsweringContext>(schemaVersion: string): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue }) => {
        response.http.headers.set(SCHEMA_HEADER, schemaVersion);
        if (contextValue.releaseVersion !== null) response.http.headers.set(RELEASE_HEADER, contextValue.releaseVersion);
      },
    }),
  };
}

/** Says how long an answer may be used again: one of GET without errors, until it may be of a former release; any other is not for caches. */
function tellCaches<Context extends AnsweringContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response: { http, body }, contextValue }) => {
        http.headers.set('vary', VARY);
        const hasErrors = body.kind !== 'single' || body.singleResult.errors !== undefined;
        if (hasErrors || contextValue.isPersonal || contextValue.releaseVersion === null) http.headers.set('cache-control', 'no-store');
        else if (request.http?.method === 'GET') http.headers.set('cache-control', CACHEABLE);
      },
    }),
  };
}

function refuseWrites<Context extends AnsweringContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => {
        const type = operation?.operation ?? 'query';
        if (type === 'query') return;
        throw new GraphQLError(`The API is read-only: expected a query, got a ${type}.`, {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
      },
    }),
  };
}

function refuseOtherMethods(scope: FastifyInstance): void {
  scope.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: GRAPHQL_PATH,
    handler: async (request, reply) => {
      const message = `Expected GET or POST, got ${request.method}: the API is read-only.`;
      return reply
        .code(405)
        .header('allow', 'GET, HEAD, POST, OPTIONS')
        .send(makeErrorAnswer(message, { code: 'BAD_USER_INPUT' }));
    },
  });
}

/** Apollo's integration makes an address of the host, and fails for one that cannot be in any. */
function refuseBadHosts(scope: FastifyInstance): void {
  // Nearly all requests name the same host, and to parse an address anew takes some microseconds of each.
  let good: string | null = null;
  scope.addHook('preHandler', (request, reply, done) => {
    const host = `${request.protocol}://${request.hostname}/`;
    if (host === good || URL.canParse(host)) {
      good = host;
      return done();
    }
    const message = 'Expected a host in the header Host, such as graph.example.org, got something else.';
    reply.code(400).send(makeErrorAnswer(message, { code: 'BAD_USER_INPUT' }));
  });
}

/** Sends people who open the endpoint in a browser to the explorer; clients, which do not ask for HTML, pass. */
export function sendPeopleToExplorer(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { query } = request.query as { query?: unknown };
  const wantsPage = request.method === 'GET' && query === undefined && request.headers.accept?.includes('text/html');
  if (wantsPage && request.routeOptions.url === GRAPHQL_PATH) reply.redirect('/explorer', 303);
  else done();
}
