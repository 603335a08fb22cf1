import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { addKeptMetrics, type KeptMetrics } from './metrics/kept-metrics.ts';
import { addLoadMetrics, type LoadMetrics } from './metrics/load-metrics.ts';
import { addOperationMetrics } from './metrics/operation-metrics.ts';
import type { ObservedRequest } from './requests/observe-requests.ts';

/** What the metrics are read from. */
export interface MetricsOptions extends LoadMetrics {
  readonly readKept: () => KeptMetrics;
  /** The names under which operations are told apart; all others are one. */
  readonly operationNames: ReadonlySet<string>;
}

/**
 * Adds `/metrics` in the text format of Prometheus: requests and operations, Cypher queries, what is kept in memory, load, and the process.
 * The function returned is to be called for each request that is over.
 */
export function registerMetrics(server: FastifyInstance, options: MetricsOptions): (request: ObservedRequest) => void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addKeptMetrics(registry, options.readKept);
  addLoadMetrics(registry, options);
  server.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics()),
  );
  return addOperationMetrics(registry, options.operationNames);
}
