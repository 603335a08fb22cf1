import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { readExamples } from '../../src/web/examples.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { createDriver } from '../support/neo4j.ts';
import { wholeSeed } from '../support/seed.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** Neo4j keeps the plans of 1,000 texts. */
const FLOOD = 1_300;
/** To plan a text of the gallery takes it tens of milliseconds, to find its plan a fraction of one. */
const PLANNED_MICROSECONDS = 10_000;
/** A pause of a busy machine looks like planning: of the texts that had to be planned at first so many may seem to be planned again. */
const PART_OF_PAUSES = 1 / 3;

const REPLANNED_AFTER_MILLISECONDS = 11_000;
const REFRESHED_WITHIN_MILLISECONDS = 5_000;

const store = useLoadStore();
let driver: Driver;
let server: TestServer;
beforeAll(async () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = store.environment();
  const address = { uri: NEO4J_URI as string, user: NEO4J_USER as string, password: NEO4J_PASSWORD as string };
  driver = createDriver(address);
  server = await startTestServer({ address, kept: createKeptReleases(0) });
});
afterAll(() => Promise.all([server?.stop(), driver?.close()]));

interface Collected {
  readonly query: string;
  readonly invocations: readonly { readonly elapsedCompileTimeInUs: number }[];
}

/** The texts that Neo4j had to plan while some work went on, as its own statistics tell. */
async function plannedIn(work: () => Promise<void>): Promise<string[]> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run("CALL db.stats.clear('QUERIES')");
    await session.run("CALL db.stats.collect('QUERIES', {durationSeconds: 300})");
    await work();
    await session.run("CALL db.stats.stop('QUERIES')");
    const { records } = await session.run("CALL db.stats.retrieve('QUERIES') YIELD data RETURN data");
    return records
      .map((record) => record.get(0) as Collected)
      .filter(({ invocations }) => invocations.some(({ elapsedCompileTimeInUs }) => elapsedCompileTimeInUs > PLANNED_MICROSECONDS))
      .map(({ query }) => query);
  } finally {
    await session.close();
  }
}

async function askGallery(): Promise<void> {
  for (const { query, variables } of readExamples()) expect((await server.ask(query, variables)).errors).toBeUndefined();
}

/** Ten seconds after it planned a text Neo4j plans it again, if the store has grown meanwhile. */
async function settle(mostPauses: number): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    if (round > 0) await new Promise((resolve) => setTimeout(resolve, REPLANNED_AFTER_MILLISECONDS));
    await expect
      .poll(async () => (await plannedIn(askGallery)).length, { timeout: 120_000, interval: 1_000 })
      .toBeLessThanOrEqual(mostPauses);
  }
}

test('However many other texts come, Neo4j has the plans of the gallery', async () => {
  await loadRelease(store.graph, await wholeSeed());
  await expect.poll(() => server.ask('{ release { version } }').then(({ errors }) => errors), { timeout: 60_000 }).toBeUndefined();
  const atFirst = await plannedIn(() => server.warmUp());
  expect(atFirst.length).toBeGreaterThan(30);
  const mostPauses = atFirst.length * PART_OF_PAUSES;
  await settle(mostPauses);

  for (let index = 0; index < FLOOD; index += 1) await server.graph.read({ name: 'flood', text: `RETURN 1 AS flood${index}` });
  // What is read again is read beside the flood.
  await new Promise((resolve) => setTimeout(resolve, REFRESHED_WITHIN_MILLISECONDS));
  const planned = await plannedIn(askGallery);
  console.log(`${FLOOD} other texts, then ${planned.length} of the ${atFirst.length} of the gallery seem to have been planned again.`);
  expect(planned.length, planned.join('\n')).toBeLessThanOrEqual(mostPauses);
});
