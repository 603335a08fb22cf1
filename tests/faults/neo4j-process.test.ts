import { afterAll, beforeAll, test } from 'vitest';
import { AWAY_SECONDS, type FaultApis, READ_SECONDS, READS, startFaultApis } from './fault-apis.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import type { Tally } from './tally.ts';
import { underFault } from './under-fault.ts';

const MARK = 'edition-one';
const neo4j = useFaultNeo4j(MARK);
let apis: FaultApis;

beforeAll(async () => {
  apis = await startFaultApis(neo4j.address, MARK);
});
afterAll(() => apis?.stop());

interface ProcessFault {
  readonly name: string;
  readonly begin: () => unknown;
  readonly end: () => unknown;
  readonly latestSeconds: number;
}

const isTold = (tally: Tally) => tally.of('UPSTREAM_UNAVAILABLE') >= 5;

const FAULTS: readonly ProcessFault[] = [
  { name: 'Neo4j killed (SIGKILL) and started again', begin: () => neo4j.kill(), end: () => neo4j.start(), latestSeconds: AWAY_SECONDS },
  {
    name: 'Neo4j frozen (SIGSTOP) and thawed (SIGCONT)',
    begin: () => process.kill(neo4j.pid, 'SIGSTOP'),
    end: () => process.kill(neo4j.pid, 'SIGCONT'),
    latestSeconds: AWAY_SECONDS,
  },
  // While it stops it answers more and more slowly, and is not silent.
  { name: 'Neo4j stopped and started in order', begin: () => neo4j.stop(), end: () => neo4j.start(), latestSeconds: READS * READ_SECONDS },
];

test.for(FAULTS)('$name: clients hear in time that it is away, and all is well once it is back', async (fault, { task }) => {
  const { name, begin, end, latestSeconds } = fault;
  await underFault(task, {
    name,
    urls: apis.urls,
    right: () => [apis.answers],
    ...apis.limits(latestSeconds),
    begin,
    lastsMilliseconds: 4_000,
    isSeen: isTold,
    end,
    recoverySeconds: () => neo4j.warmSeconds,
  });
});
