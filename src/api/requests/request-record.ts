import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Allowance } from '../rate/rate-limiter.ts';

/** What is known of one request to the GraphQL endpoint, filled while it is answered: the source of its log line, metrics and headers. */
export interface RequestRecord {
  /** Told to the client too, as `x-request-id` and as the reference of an unknown error. */
  readonly id: string;
  /** Aborts when the client goes away before its answer is sent. */
  readonly signal: AbortSignal;
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
  readonly spend: ((points: number) => Promise<void>) | null;
  /** Points that are taken before the answer is sent, whatever is left. */
  owed: number;
  /** What its address has left, as far as this request knows; null where rates are not limited. */
  allowance: Allowance | null;
}

const records = new WeakMap<FastifyRequest, RequestRecord>();

/** Begins the record of a request. */
export function beginRecord(request: FastifyRequest, reply: FastifyReply, spend: RequestRecord['spend']): RequestRecord {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const record = makeRecord(request.id, gone.signal, spend);
  records.set(request, record);
  return record;
}

/** A record of what no client asked for. */
export function makeRecord(id: string, signal: AbortSignal, spend: RequestRecord['spend'] = null): RequestRecord {
  return {
    id,
    signal,
    spend,
    operationName: null,
    cost: null,
    cypherQueries: 0,
    rows: 0,
    errorCode: null,
    isMade: false,
    owed: 0,
    allowance: null,
  };
}

/** The record of a request; null for one to another address. */
export function recordOf(request: FastifyRequest): RequestRecord | null {
  return records.get(request) ?? null;
}
