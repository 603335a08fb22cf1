import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCurrentRelease } from '../../src/graph/current-release.ts';
import { countVersions } from '../seeding/load-store.ts';
import { startClients } from './clients.ts';
import { AWAY_SECONDS, type FaultApis, startFaultApis } from './fault-apis.ts';
import { useFaultNeo4j } from './fault-neo4j.ts';
import { type LoaderRun, runLoader } from './loader-process.ts';
import { type Answers, answersOf, versionOf } from './operations.ts';
import { faultSeed, makeRandom } from './random.ts';
import { recordFault } from './record.ts';
import { timeToRecover, underFault } from './under-fault.ts';

const FIRST = 'edition-one';
const KILLS = Number(process.env.LOADER_KILLS ?? 5);
const neo4j = useFaultNeo4j(FIRST);
let apis: FaultApis;
/** The edition in use, with its answers. */
let inUse: { mark: string; answers: Answers };
/** The Cypher queries of a load that nobody disturbs. */
let whole: LoaderRun;

beforeAll(async () => {
  apis = await startFaultApis(neo4j.address, FIRST);
  whole = await runLoader(neo4j, 'edition-two');
  expect(whole.code, whole.said).toBe(0);
  await use('edition-two');
});
afterAll(() => apis?.stop());

/** Waits until both APIs answer from the edition, and nothing else. */
async function use(mark: string): Promise<void> {
  inUse = { mark, answers: answersOf(mark, apis.answers, FIRST) };
  await timeToRecover({ urls: apis.urls, right: () => [inUse.answers], ...apis.limits(AWAY_SECONDS) });
}

/** The query after which readers see the new release. */
const MOVE = 'moveReleasePointer';

test(`A loader killed at ${KILLS} random moments leaves the former release whole under readers, and the next load clears up`, async ({
  task,
}) => {
  const random = makeRandom(faultSeed());
  const untilMoved = whole.queries.indexOf(MOVE);
  expect(untilMoved).toBeGreaterThan(3);
  const sizes = await countVersions(neo4j.graph);
  const clients = startClients({ urls: apis.urls, right: () => [inUse.answers], ...apis.limits(AWAY_SECONDS), clients: 4 });
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const moment = { queries: 1 + Math.floor(random() * (untilMoved - 1)), milliseconds: Math.floor(random() * 20) };
    const { signal, queries } = await runLoader(neo4j, `edition-killed-${kill}`, moment);
    const where = `kill ${kill}, ${moment.milliseconds} ms after query ${moment.queries} of ${untilMoved} (${queries.at(-1)})`;
    expect(signal, where).toBe('SIGKILL');
    expect((await readCurrentRelease(neo4j.graph))?.version, where).toBe(versionOf(inUse.mark));
    expect((await countVersions(neo4j.graph))[versionOf(inUse.mark)], where).toBe(sizes[versionOf(inUse.mark)]);
    expect(clients.tally.lost, where).toEqual([]);
  }
  const tally = await clients.stop();
  await expectNextLoad('edition-three');
  recordFault(task, `The loader killed (SIGKILL) at ${KILLS} random moments`, tally, null);
  expect(tally.of('right')).toBe(tally.of());
});

test('Neo4j killed during a load holds the former release whole when it is back, and the next load clears up', async ({ task }) => {
  const before = (await countVersions(neo4j.graph))[versionOf(inUse.mark)];
  let load: LoaderRun | undefined;
  const restart = async () => {
    await neo4j.start();
    expect((await readCurrentRelease(neo4j.graph))?.version).toBe(versionOf(inUse.mark));
    expect((await countVersions(neo4j.graph))[versionOf(inUse.mark)]).toBe(before);
  };
  await underFault(task, {
    name: 'Neo4j killed (SIGKILL) during a load and started again',
    urls: apis.urls,
    right: () => [inUse.answers],
    ...apis.limits(AWAY_SECONDS),
    begin: async () => {
      // The load tries to write for half a minute: it is ended with its Neo4j, so that it cannot end well.
      load = await runLoader(
        neo4j,
        'edition-lost',
        { queries: whole.queries.indexOf('createNodes') + 1, milliseconds: 0 },
        async (child) => {
          await neo4j.kill();
          child.kill('SIGKILL');
        },
      );
    },
    lastsMilliseconds: 1_000,
    isSeen: (tally) => tally.of('UPSTREAM_UNAVAILABLE') >= 5,
    end: restart,
    recoverySeconds: () => neo4j.warmSeconds,
  });
  expect(load?.queries).not.toContain(MOVE);
  await expectNextLoad('edition-four');
});

/** The next load succeeds, both APIs answer from it, and of the dead ones nothing is left: the two last releases are in the store. */
async function expectNextLoad(mark: string): Promise<void> {
  const former = inUse.mark;
  const { code, said } = await runLoader(neo4j, mark);
  expect(code, said).toBe(0);
  expect(Object.keys(await countVersions(neo4j.graph)).sort()).toEqual([versionOf(former), versionOf(mark)].sort());
  await use(mark);
}
