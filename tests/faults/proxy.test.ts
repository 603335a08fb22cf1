import { afterAll, beforeAll, expect, test } from 'vitest';
import { AWAY_SECONDS, type FaultApis, READ_SECONDS, READS, startFaultApis } from './fault-apis.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import type { Tally } from './tally.ts';
import { type ProxyMode, startTcpProxy, type TcpProxy } from './tcp-proxy.ts';
import { timeToRecover, underFault } from './under-fault.ts';
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

const FLAPS = 6;
const REQUESTS_AT_ONCE = 48;

test('Silence that comes and goes under many requests does not use up the connections', async ({ task }) => {
  const before = proxy.counts.silenced;
  await underFault(task, {
    name: `Silence that comes and goes ${FLAPS} times under ${REQUESTS_AT_ONCE} requests at once`,
    urls: apis.urls,
    right: () => [apis.answers],
    ...apis.limits(READS * AWAY_SECONDS),
    clients: REQUESTS_AT_ONCE,
    begin: async () => {
      for (let flap = 1; flap <= FLAPS; flap += 1) {
        const silenced = proxy.counts.silenced;
        await proxy.set({ kind: 'black hole' });
        await waitFor('connections to fall silent', () => proxy.counts.silenced > silenced);
        await proxy.set({ kind: 'pass' });
        await timeToRecover({ urls: apis.urls, right: () => [apis.answers], ...apis.limits(READS * AWAY_SECONDS) });
      }
    },
    lastsMilliseconds: 0,
    isSeen: (tally) => tally.of('DEADLINE_EXCEEDED') + tally.of('UPSTREAM_UNAVAILABLE') > 0,
    end: () => {},
  });
  expect(proxy.counts.silenced - before).toBeGreaterThan(200);
});
