import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Allowance } from '../rate/rate-limiter.ts';
import type { OperationTrace, Tracing } from '../tracing/tracing.ts';

/** What is known of one request to the GraphQL endpoint, filled while it is answered: the source of its log line, metrics, trace and headers. */
export class RequestRecord {
  /** Told to the client too, as `x-request-id` and as the reference of an unknown error. */
  readonly id: string;
  /** Null where nothing is traced. */
  readonly trace: OperationTrace | null;
  /** Null where the operation has none, or was not read. */
  operationName: string | null = null;
  /** The price in points; null where nothing was priced, `Infinity` where there was too much to count. */
  cost: number | null = null;
  cypherQueries = 0;
  /** Rows of these Cypher queries. */
  rows = 0;
  /** The code of the first error of the answer; null when it has none. */
  errorCode: string | null = null;
  /** Whether Apollo Server made the answer; else it was kept, or the request was turned away before. */
  isMade = false;
  /** Takes points before the operation runs, or throws; null where rates are not limited. */
  spend: ((points: number) => Promise<void>) | null = null;
  /** Points that are taken before the answer is sent, whatever is left. */
  owed = 0;
  /** What its address has left, as far as this request knows; null where rates are not limited. */
  allowance: Allowance | null = null;
  readonly #response: ServerResponse | null;
  #signal: AbortSignal | null = null;

  /** The response is null where nobody can go away. */
  constructor(id: string, response: ServerResponse | null, trace: OperationTrace | null = null) {
    this.id = id;
    this.#response = response;
    this.trace = trace;
  }

  /** Aborts when the client goes away before its answer is sent. Made when it is first asked for: kept answers need none. */
  get signal(): AbortSignal {
    this.#signal ??= this.#response === null ? new AbortController().signal : signalOf(this.#response);
    return this.#signal;
  }
}

function signalOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  const end = () => {
    if (!response.writableFinished) gone.abort();
  };
  if (response.closed) end();
  else response.once('close', end);
  return gone.signal;
}

/** Where a request has its record. */
const RECORD = Symbol('record');

interface Recorded extends FastifyRequest {
  [RECORD]?: RequestRecord | null;
}

/** Begins a record for each request to the routes that are added to the server after this. */
export function keepRecords(server: FastifyInstance, tracing: Tracing | null): void {
  server.decorateRequest(RECORD, null);
  server.addHook('onRequest', (request: Recorded, reply, done) => {
    request[RECORD] = new RequestRecord(request.id, reply.raw, tracing?.begin(request.headers.traceparent as string | undefined));
    done();
  });
}

/** The record of a request; null for one to another address. */
export function recordOf(request: Recorded): RequestRecord | null {
  return request[RECORD] ?? null;
}
