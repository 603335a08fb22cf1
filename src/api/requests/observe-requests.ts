import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GRAPHQL_PATH } from '../graphql.ts';
import { loggedNetwork } from '../rate/client-network.ts';
import { type RequestRecord, recordOf } from './request-record.ts';

/** One request to the GraphQL endpoint that is over. */
export interface ObservedRequest {
  readonly record: RequestRecord;
  readonly status: number;
  /** From its first byte to the last of its answer, or to the moment when its client went away. */
  readonly milliseconds: number;
  /** Whether the client went away before. */
  readonly isGone: boolean;
}

/** The header by which each answer names its request. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** The levels at which lines of level `info` are written. */
const LOGGED_AT: ReadonlySet<string> = new Set(['info', 'debug', 'trace']);

/**
 * Names each request of the server in its answer, tells `onEnd` of those to the GraphQL endpoint, and logs all at level `info`: no variables,
 * no text of operations, and of addresses the network only.
 */
export function observeRequests(server: FastifyInstance, onEnd: (request: ObservedRequest) => void): void {
  const isLogged = LOGGED_AT.has(server.log.level);
  server.addHook('onRequest', (request, reply, done) => {
    const began = performance.now();
    reply.header(REQUEST_ID_HEADER, request.id);
    // Unlike Fastify's `onResponse` it comes for clients that went away too.
    reply.raw.once('close', () => {
      const milliseconds = performance.now() - began;
      const record = recordOf(request);
      if (record && request.routeOptions.url === GRAPHQL_PATH) {
        onEnd({ record, status: reply.statusCode, milliseconds, isGone: !reply.raw.writableFinished });
      }
      if (isLogged) server.log.info(describe(request, reply, { milliseconds, record }), 'request');
    });
    done();
  });
}

function describe(
  request: FastifyRequest,
  reply: FastifyReply,
  { milliseconds, record }: { readonly milliseconds: number; readonly record: RequestRecord | null },
): object {
  const operation = record && {
    operation: record.operationName,
    cost: record.cost,
    cypherQueries: record.cypherQueries,
    rows: record.rows,
    ...(record.errorCode !== null && { errorCode: record.errorCode }),
  };
  return {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.statusCode,
    ms: Number(milliseconds.toFixed(1)),
    network: loggedNetwork(request.ip),
    ...(!reply.raw.writableFinished && { isGone: true }),
    ...operation,
  };
}
