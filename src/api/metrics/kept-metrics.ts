import { Counter, Gauge, type Registry } from 'prom-client';

/** How what is kept in memory was used. */
export interface KeptMetrics {
  readonly maxBytes: number;
  readonly bytes: number;
  readonly entries: number;
  readonly evictions: number;
  readonly kinds: ReadonlyMap<string, { readonly hits: number; readonly misses: number }>;
}

/** Adds what is kept in memory, and how often it was of use. */
export function addKeptMetrics(registry: Registry, readKept: () => KeptMetrics): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: (kept: KeptMetrics) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read(readKept()));
      },
    });
  const counter = (name: string, help: string, read: (kept: KeptMetrics) => Iterable<readonly [labels: Record<string, string>, number]>) =>
    new Counter({
      name,
      help,
      registers,
      labelNames: ['kind'],
      collect() {
        this.reset();
        for (const [labels, count] of read(readKept())) this.inc(labels, count);
      },
    });
  const byKind = (read: (use: { readonly hits: number; readonly misses: number }) => number) => (kept: KeptMetrics) =>
    [...kept.kinds].map(([kind, use]) => [{ kind }, read(use)] as const);
  gauge('graph_kept_bytes', 'Roughly the bytes of what is kept in memory.', ({ bytes }) => bytes);
  gauge('graph_kept_max_bytes', 'The bound of it (KEPT_BYTES).', ({ maxBytes }) => maxBytes);
  gauge('graph_kept_entries', 'How many objects, results and answers are kept.', ({ entries }) => entries);
  counter('graph_kept_evictions_total', 'How many of them had to go because others needed their room.', ({ evictions }) => [
    [{}, evictions],
  ]);
  counter(
    'graph_kept_hits_total',
    'How often one was there when it was needed, by kind.',
    byKind(({ hits }) => hits),
  );
  counter(
    'graph_kept_misses_total',
    'How often one had to be made, by kind.',
    byKind(({ misses }) => misses),
  );
}
