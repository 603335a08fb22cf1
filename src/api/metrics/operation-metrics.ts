import { Counter, Histogram, type Registry } from 'prom-client';
import type { ObservedRequest } from '../requests/observe-requests.ts';

/** In seconds, from a kept answer to the deadline. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The label of operations that are not registered, so that clients cannot make labels. */
const OTHER = 'other';
const MADE = 'made';

/** Adds requests to the GraphQL endpoint by how they ended, and what answers that were made cost, by operation; returns what takes them. */
export function addOperationMetrics(registry: Registry, names: ReadonlySet<string>): (request: ObservedRequest) => void {
  const registers = [registry];
  const labelNames = ['operation'] as const;
  const requests = new Counter({
    name: 'graph_requests_total',
    help: 'Requests to /graphql by how they ended: made, kept, unchanged, gone, or the code of their first error.',
    registers,
    labelNames: ['outcome'],
  });
  const seconds = new Histogram({
    name: 'graph_operation_seconds',
    help: 'How long answers that were made took, by registered operation.',
    registers,
    labelNames,
    buckets: BUCKETS,
  });
  const counter = (name: string, help: string) => new Counter({ name, help, registers, labelNames });
  const points = counter('graph_operation_points_total', 'What they cost.');
  const cypherQueries = counter('graph_operation_cypher_queries_total', 'How many Cypher queries they took.');
  const rows = counter('graph_operation_rows_total', 'How many rows these gave.');
  return (request) => {
    const outcome = outcomeOf(request);
    requests.inc({ outcome });
    const { record, milliseconds } = request;
    if (outcome !== MADE || record.operationName === null) return;
    const operation = names.has(record.operationName) ? record.operationName : OTHER;
    seconds.observe({ operation }, milliseconds / 1_000);
    if (record.cost !== null && Number.isFinite(record.cost)) points.inc({ operation }, record.cost);
    cypherQueries.inc({ operation }, record.cypherQueries);
    rows.inc({ operation }, record.rows);
  };
}

function outcomeOf({ record, status, isGone }: ObservedRequest): string {
  if (isGone) return 'gone';
  if (record.errorCode !== null) return record.errorCode;
  if (record.isMade) return MADE;
  if (status === 304) return 'unchanged';
  return status === 200 ? 'kept' : String(status);
}
