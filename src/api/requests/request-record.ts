import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Allowance } from '../rate/rate-limiter.ts';
import type { OperationTrace, Tracing } from '../tracing/tracing.ts';

/** What is known of one request to the GraphQL endpoint, filled while it is answered: the source of its log line, metrics, trace and headers. */
export interface RequestRecord {
  /** Told to the client too, as `x-request-id` and as the reference of an unknown error. */
  readonly id: string;
  /** Aborts when the client goes away before its answer is sent. */
  readonly signal: AbortSignal;
  /** Null where nothing is traced. */
  readonly trace: OperationTrace | null;
  /** Null where the operation has none, or was not read. */
  operationName: string | null;
  /** The price in points; null where nothing was priced, `Infinity` where there was too much to count. */
  cost: number | null;
  cypherQueries: number;
  /** Rows of these Cypher queries. */
  rows: number;
  /** The code of the first error of the answer; null when it has none. */
  errorCode: string | null;
  /** Whether Apollo Server made the answer; else it was kept, or the request was turned away before. */
  isMade: boolean;
  /** Takes points before the operation runs, or throws; null where rates are not limited. */
  spend: ((points: number) => Promise<void>) | null;
  /** Points that are taken before the answer is sent, whatever is left. */
  owed: number;
  /** What its address has left, as far as this request knows; null where rates are not limited. */
  allowance: Allowance | null;
}

const records = new WeakMap<FastifyRequest, RequestRecord>();

/** Begins a record for each request to the routes that are added to the server after this. */
export function keepRecords(server: FastifyInstance, tracing: Tracing | null): void {
  server.addHook('onRequest', (request, reply, done) => {
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    records.set(request, makeRecord(request.id, gone.signal, tracing?.begin(request.headers.traceparent as string | undefined)));
    done();
  });
}

/** An empty record. */
export function makeRecord(id: string, signal: AbortSignal, trace: OperationTrace | null = null): RequestRecord {
  return {
    id,
    signal,
    trace,
    operationName: null,
    cost: null,
    cypherQueries: 0,
    rows: 0,
    errorCode: null,
    isMade: false,
    spend: null,
    owed: 0,
    allowance: null,
  };
}

/** The record of a request; null for one to another address. */
export function recordOf(request: FastifyRequest): RequestRecord | null {
  return records.get(request) ?? null;
}
