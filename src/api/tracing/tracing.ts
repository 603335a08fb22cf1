import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';

/** The trace of one operation, from when its request came. */
export interface OperationTrace {
  /** Adds a Cypher query that has just ended. */
  addQuery(query: { readonly name: string; readonly rows: number; readonly ms: number }): void;
  end(operation: TracedOperation): void;
}

/** What is known of an operation in the end: no variables, no text. */
export interface TracedOperation {
  readonly record: {
    readonly id: string;
    readonly operationName: string | null;
    readonly cost: number | null;
    readonly errorCode: string | null;
  };
  /** The status of the answer. */
  readonly status: number;
}

/** Traces operations and their Cypher queries, not fields. */
export interface Tracing {
  /** `traceparent` is the header of the W3C's Trace Context, by which a client's own trace goes on; a malformed one is ignored. */
  begin(traceparent: string | undefined): OperationTrace;
  /** Sends what was not sent yet; rejects where the collector does not take it. */
  stop(): Promise<void>;
}

/** Makes the traces of operations with a tracer of OpenTelemetry; names follow its semantic conventions for GraphQL servers and databases. */
export function makeTracing(tracer: Tracer, stop: () => Promise<void>): Tracing {
  return {
    begin: (traceparent) => {
      const parent = traceparent === undefined ? null : parseTraceParent(traceparent);
      const context = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
      const span = tracer.startSpan('query', { kind: SpanKind.SERVER }, context);
      return { addQuery: (query) => addQuery(tracer, span, query), end: (operation) => endOperation(span, operation) };
    },
    stop,
  };
}

function addQuery(tracer: Tracer, operation: Span, { name, rows, ms }: { name: string; rows: number; ms: number }): void {
  const now = Date.now();
  const attributes = { 'db.system.name': 'neo4j', 'db.operation.name': name, 'db.response.returned_rows': rows };
  const options = { kind: SpanKind.CLIENT, startTime: now - ms, attributes };
  tracer.startSpan(name, options, trace.setSpan(ROOT_CONTEXT, operation)).end(now);
}

function endOperation(span: Span, { record, status }: TracedOperation): void {
  const { id, operationName, cost, errorCode } = record;
  if (operationName !== null) span.updateName(`query ${operationName}`);
  span.setAttributes({
    'graphql.operation.type': 'query',
    'http.response.status_code': status,
    'request.id': id,
    ...(operationName !== null && { 'graphql.operation.name': operationName }),
    ...(cost !== null && { 'graphql.operation.cost': cost }),
    ...(errorCode !== null && { 'error.type': errorCode }),
  });
  if (errorCode !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: errorCode });
  span.end();
}
