import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCurrentRelease } from '../../src/graph/current-release.ts';
import { countVersions } from '../seeding/load-store.ts';
import { type FaultApis, READ_SECONDS, READS, startFaultApis } from './fault-apis.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import { largestFile, limitFileSize, reasonWithoutLimits } from './file-size-limit.ts';
import { versionOf } from './operations.ts';
import { runSeed, type SeedRun } from './seed-process.ts';
import { underFault } from './under-fault.ts';

const MARK = 'edition-one';
const neo4j = useFaultNeo4j(MARK);
let apis: FaultApis;

beforeAll(async () => {
  apis = await startFaultApis(neo4j.address, MARK);
});
afterAll(() => apis?.stop());

/** Room for a part of the seed, which takes several megabytes of the transaction log. */
const ROOM_BYTES = 1_000_000;

test('A disk that is full ends the load with a sentence, the former release stays whole, and the next load succeeds', async ({
  task,
  skip,
}) => {
  const reason = reasonWithoutLimits();
  if (reason !== null) skip(reason);
  const whole = (await countVersions(neo4j.graph))[versionOf(MARK)];
  let failed: SeedRun | undefined;
  await underFault(task, {
    name: 'No room on the disk of Neo4j during a load',
    urls: apis.urls,
    right: () => [apis.answers],
    ...apis.limits(READS * READ_SECONDS),
    begin: async () => {
      limitFileSize(neo4j.pid, (await largestFile(join(neo4j.folder, 'home', 'data'))) + ROOM_BYTES);
      failed = await runSeed(neo4j);
    },
    lastsMilliseconds: 0,
    isSeen: () => failed !== undefined,
    end: async () => {
      const reason = await neo4j.reasonNotToWrite();
      console.log(`The load said: ${failed?.said.trim()}\nNeo4j then says: ${reason ?? 'nothing, it takes writes'}`);
      // It is ended before it gets room again: with room it writes on behind the half transaction, and its log is then past recovery.
      await neo4j.stop();
      await neo4j.start();
    },
    recoverySeconds: () => neo4j.warmSeconds,
  });
  expect(failed?.code, failed?.said).toBe(1);
  expect(failed?.said).toMatch(/^[A-Z].*\.\n$/s);
  expect(failed?.said).not.toMatch(/\n\s+at /);
  expect((await readCurrentRelease(neo4j.graph))?.version).toBe(versionOf(MARK));
  expect((await countVersions(neo4j.graph))[versionOf(MARK)]).toBe(whole);

  const next = await runSeed(neo4j);
  expect(next.code, next.said).toBe(0);
  expect(Object.keys(await countVersions(neo4j.graph))).toHaveLength(2);
});
