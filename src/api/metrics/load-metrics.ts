import { Gauge, Histogram, type Registry } from 'prom-client';

/** A finished Cypher query. */
interface CypherEvent {
  readonly name: string;
  readonly ms: number;
}

/** What tells how much is being done at the moment. */
export interface LoadMetrics {
  readonly graph: {
    readonly connections: { readonly inUse: number; readonly most: number };
    listen(listener: (event: CypherEvent) => void): () => void;
  };
  readonly places: { readonly active: number; readonly waiting: number };
}

/** In seconds, from a kept plan to the deadline. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Adds connections to Neo4j, operations under way and waiting, and how long Cypher queries take, by name. */
export function addLoadMetrics(registry: Registry, { graph, places }: LoadMetrics): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('graph_connections_in_use', 'Connections to Neo4j that are at work.', () => graph.connections.inUse);
  gauge('graph_connections_max', 'How many there may be.', () => graph.connections.most);
  gauge('graph_operations_active', 'Operations that are being executed.', () => places.active);
  gauge('graph_operations_waiting', 'Operations that wait for their turn.', () => places.waiting);
  const seconds = new Histogram({
    name: 'graph_cypher_query_seconds',
    help: 'How long Cypher queries take from call to last row, by name.',
    registers,
    labelNames: ['query'],
    buckets: BUCKETS,
  });
  graph.listen(({ name, ms }) => seconds.observe({ query: name }, ms / 1_000));
}
