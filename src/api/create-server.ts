import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import {
  HEADERS_MILLISECONDS,
  LARGEST_BODY_BYTES,
  LARGEST_HEADER_BYTES,
  REQUEST_MILLISECONDS,
  SILENT_CONNECTION_MILLISECONDS,
} from '../model/limits.ts';
import { answerBadAddress, answerClientError } from './transport-errors.ts';

/** What of the environment an HTTP server needs. */
export interface ServerOptions {
  readonly logLevel: string;
  /** Which proxies may say from which address a request comes, as addresses and networks; empty: none. */
  readonly trustProxy: readonly string[];
}

/** How often connections that take too long are looked for; Node's own 30 s would make the bounds half a minute longer. */
const LOOKED_FOR_MILLISECONDS = 1_000;

/** Creates the HTTP server, which listens nowhere yet: bounded in what it takes and how long it waits, each request with an id of its own. */
export function createServer({ logLevel, trustProxy }: ServerOptions): FastifyInstance {
  return fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY_BYTES,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerClientError,
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    genReqId: () => randomUUID(),
    requestTimeout: REQUEST_MILLISECONDS,
    connectionTimeout: SILENT_CONNECTION_MILLISECONDS,
    http: {
      headersTimeout: HEADERS_MILLISECONDS,
      connectionsCheckingInterval: LOOKED_FOR_MILLISECONDS,
      maxHeaderSize: LARGEST_HEADER_BYTES,
    },
  });
}
