import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { multiply } from '../bench/multiply.ts';
import type { Ask } from '../bench/operations/operation.ts';
import { OPERATIONS } from '../bench/operations/operations.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { createDriver } from '../support/neo4j.ts';
import { wholeSeed } from '../support/seed.ts';
import { startTestServer } from '../support/server.ts';
import { type Profile, profile } from './plan.ts';
import { record } from './read-queries.ts';

const TIMES = 8;
/** What a bounded operation may take more for each row that it gives, however many inspections there are: twice as much. */
const MOST_GROWTH = 2;

const store = useLoadStore();
let driver: Driver;
const address = () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = store.environment();
  return { uri: NEO4J_URI as string, user: NEO4J_USER as string, password: NEO4J_PASSWORD as string };
};
beforeAll(() => {
  driver = createDriver(address());
});
afterAll(() => driver?.close());

/** What each bounded operation asks of Neo4j, by an API that keeps nothing. */
async function profileOperations(): Promise<Map<string, Pick<Profile, 'dbHits' | 'rows'>>> {
  const server = await startTestServer({ address: address(), kept: createKeptReleases(0) });
  const ask = async ({ query, variables }: Ask) => {
    const { data, errors } = await server.ask(query, { ...variables });
    if (errors) throw new Error(`${JSON.stringify(errors)}\n${query}`);
    return data;
  };
  try {
    await expect.poll(() => server.ask('{ release { version } }').then(({ errors }) => errors), { timeout: 60_000 }).toBeUndefined();
    const found = new Map<string, Pick<Profile, 'dbHits' | 'rows'>>();
    for (const operation of OPERATIONS.filter(({ bounded }) => bounded)) {
      const { ours } = operation.prepare ? await operation.prepare(ask) : operation;
      const queries = (await record(driver, () => ask(ours))).filter(({ text }) => !text.includes(':Current'));
      const profiles: Profile[] = [];
      for (const query of queries) profiles.push(await profile(driver, query));
      const sum = (figure: 'dbHits' | 'rows') => profiles.reduce((total, each) => total + each[figure], 0);
      found.set(operation.name, { dbHits: sum('dbHits'), rows: sum('rows') });
    }
    return found;
  } finally {
    await server.stop();
  }
}

test('Bounded operations take no more of Neo4j for each row where the seed is there eight times', async () => {
  const seed = await wholeSeed();
  await loadRelease(store.graph, seed);
  const once = await profileOperations();
  await loadRelease(store.graph, multiply(seed, TIMES), { keep: 1, graceMilliseconds: 0 });
  const often = await profileOperations();
  const grown: string[] = [];
  for (const [name, { dbHits, rows }] of often) {
    const before = once.get(name) ?? { dbHits: 0, rows: 0 };
    const growth = dbHits / rows / (before.dbHits / before.rows);
    console.log(
      `${name}: ${before.dbHits} hits for ${before.rows} rows, then ${dbHits} for ${rows}: ${growth.toFixed(2)} times as many a row`,
    );
    if (!(growth <= MOST_GROWTH)) grown.push(name);
  }
  expect(often.size).toBe(10);
  expect(grown).toEqual([]);
});
