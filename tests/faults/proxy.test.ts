import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, GraphTimeoutError, GraphUnavailableError, openGraph } from '../../src/graph/run.ts';
import { AWAY_SECONDS, type FaultApis, READ_SECONDS, READS, startFaultApis } from './fault-apis.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import { recordFault } from './record.ts';
import { createTally, type Tally } from './tally.ts';
import { type ProxyMode, startTcpProxy, type TcpProxy } from './tcp-proxy.ts';
import { underFault } from './under-fault.ts';
import { waitFor } from './wait-for.ts';

const MARK = 'edition-one';
const neo4j = useFaultNeo4j(MARK);
let proxy: TcpProxy;
let apis: FaultApis;

beforeAll(async () => {
  proxy = await startTcpProxy(neo4j.port);
  apis = await startFaultApis({ ...neo4j.address, uri: `bolt://127.0.0.1:${proxy.port}` }, MARK);
});
afterAll(async () => {
  await apis?.stop();
  await proxy?.close();
});

interface ProxyFault {
  readonly name: string;
  readonly mode: ProxyMode;
  /** Within how many seconds clients hear, apart from the slack of the machine. */
  readonly latestSeconds: number;
  /** What must be seen; a fault that changes nothing tests nothing. */
  readonly isSeen: (tally: Tally) => boolean;
}

const isTold = (tally: Tally) => tally.of('UPSTREAM_UNAVAILABLE') >= 5;

const FAULTS: readonly ProxyFault[] = [
  {
    name: 'Each byte to and from Neo4j 200 ms late',
    mode: { kind: 'latency', milliseconds: 200 },
    latestSeconds: READS * READ_SECONDS,
    isSeen: (tally) => tally.slowest('right') > 400,
  },
  { name: 'Connections reset (RST)', mode: { kind: 'reset' }, latestSeconds: AWAY_SECONDS, isSeen: isTold },
  {
    name: 'Silence: accepted and never answered, open connections too',
    mode: { kind: 'black hole' },
    latestSeconds: AWAY_SECONDS,
    isSeen: isTold,
  },
  {
    name: '20 bytes every 100 ms',
    mode: { kind: 'trickle', bytes: 20, everyMilliseconds: 100 },
    latestSeconds: READS * READ_SECONDS,
    isSeen: (tally) => tally.of('UPSTREAM_UNAVAILABLE') + tally.of('DEADLINE_EXCEEDED') >= 5,
  },
  { name: 'Cut in mid-answer, after 700 bytes', mode: { kind: 'cut', afterBytes: 700 }, latestSeconds: AWAY_SECONDS, isSeen: isTold },
  {
    name: 'Cut while a connection opens, after 30 bytes',
    mode: { kind: 'cut', afterBytes: 30 },
    latestSeconds: AWAY_SECONDS,
    isSeen: isTold,
  },
  {
    name: '3 bytes every 100 ms',
    mode: { kind: 'trickle', bytes: 3, everyMilliseconds: 100 },
    latestSeconds: READS * READ_SECONDS,
    isSeen: isTold,
  },
  { name: 'Connections refused', mode: { kind: 'refuse' }, latestSeconds: AWAY_SECONDS, isSeen: isTold },
];

test.for(FAULTS)('$name: every answer is right or says what is wrong, and all is well afterwards', async (fault, { task }) => {
  const { name, mode, latestSeconds, isSeen } = fault;
  const tally = await underFault(task, {
    name,
    urls: apis.urls,
    right: () => [apis.answers],
    ...apis.limits(latestSeconds),
    begin: () => proxy.set(mode),
    lastsMilliseconds: 4_000,
    isSeen,
    end: () => proxy.set({ kind: 'pass' }),
  });
  expect(tally.of('right')).toBeGreaterThan(0);
});

/** More than the driver keeps open. */
const READS_AT_ONCE = 210;

test('Connections that have fallen silent with a read under way do not use up those that the driver may open', async ({ task }) => {
  const address = { ...neo4j.address, uri: `bolt://127.0.0.1:${proxy.port}` };
  const graph = openGraph(address, { database: 'neo4j', silentMilliseconds: AWAY_SECONDS * 900, readMilliseconds: READ_SECONDS * 1000 });
  const tally = createTally();
  const { silenced } = proxy.counts;
  await graph.ping();
  await proxy.set({ kind: 'latency', milliseconds: 500 });
  const reads = Array.from({ length: READS_AT_ONCE }, () => readOnce(graph, tally));
  await waitFor('reads to be under way', () => proxy.counts.open >= 150);
  await proxy.set({ kind: 'black hole' });
  await Promise.all(reads);
  await proxy.set({ kind: 'pass' });
  const milliseconds = await waitFor('a read to succeed', () => readOnce(graph, tally));
  await graph.close();
  recordFault(task, `Silence with ${READS_AT_ONCE} reads of one API under way`, tally, milliseconds / 1000);
  expect(proxy.counts.silenced - silenced).toBeGreaterThan(150);
});

/** Reads once, counts how that went, and tells whether it succeeded. */
async function readOnce(graph: Graph, tally: Tally): Promise<boolean> {
  const began = performance.now();
  try {
    await graph.ping();
    tally.count('right', performance.now() - began);
    return true;
  } catch (error) {
    if (error instanceof GraphUnavailableError) tally.count('UPSTREAM_UNAVAILABLE', performance.now() - began);
    else if (error instanceof GraphTimeoutError) tally.count('DEADLINE_EXCEEDED', performance.now() - began);
    else tally.lose(String(error));
    return false;
  }
}
