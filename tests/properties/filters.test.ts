import type { GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startModes } from '../support/every-mode.ts';
import fc from '../support/fast-check.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';
import { readDerived } from './derived.ts';
import { shapesOf } from './filter-shapes.ts';
import { filtersOf } from './filter-values.ts';
import { type Asked, askLists, ROOT_LISTS } from './lists.ts';
import { Oracle } from './oracle.ts';
import { makeWorld, type World } from './oracle-world.ts';
import { propertySeed } from './property-seed.ts';

const SHAPES = 100;
const OF_SHAPES = 1_900;
const FREE = 100;
/** How many lists one operation asks. */
const AT_ONCE = 4;

/** How often each list is asked: most often those with relations, seldom those with many pages. */
const WEIGHTS: Readonly<Record<string, number>> = {
  inspections: 10,
  findings: 3,
  recommendations: 5,
  statistics: 4,
  probationDeliveryUnits: 6,
  probationRegions: 4,
  people: 4,
  sources: 2,
  statements: 1,
};

/** With caches on, off and at 1 MB: each batch of filters is asked of the next one, as most of the time goes into Neo4j. */
let servers: [TestServer, ...TestServer[]];
let world: World;
beforeAll(async () => {
  servers = await startModes();
  world = makeWorld(await wholeSeed(), await readDerived(servers[0]));
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

const anyList = fc.oneof(...[...ROOT_LISTS.keys()].map((list) => ({ weight: WEIGHTS[list] ?? 2, arbitrary: fc.constant(list) })));
const anyShape = anyList.chain((list) => shapesOf(typeOf(list)).map((shape) => ({ list, shape })));

function typeOf(list: string): GraphQLInputObjectType {
  return ROOT_LISTS.get(list) as GraphQLInputObjectType;
}

/** Filters of a few shapes, so that few Cypher texts have to be planned, and others of whatever shape. */
function randomFilters(seed: number): Asked[] {
  const each = OF_SHAPES / SHAPES;
  return fc.sample(anyShape, { numRuns: SHAPES + FREE, seed }).flatMap(({ list, shape }, index) => {
    const numRuns = index < SHAPES ? each : 1;
    return fc.sample(filtersOf(shape, world), { numRuns, seed: seed + index }).map((filter) => ({ list, filter }));
  });
}

function batchesOf(asked: readonly Asked[]): Asked[][] {
  return Array.from({ length: Math.ceil(asked.length / AT_ONCE) }, (_, index) => asked.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}

test('2,000 random filters give the rows that a plain reading of the records gives', { timeout: 3_000_000 }, async () => {
  const seed = propertySeed();
  const started = performance.now();
  const asked = randomFilters(seed);
  expect(asked).toHaveLength(OF_SHAPES + FREE);
  const oracle = new Oracle(world);
  const mix = { none: 0, some: 0, all: 0 };
  const wrong: string[] = [];
  for (const [turn, batch] of batchesOf(asked).entries()) {
    const found = await askLists(servers[turn % servers.length] as TestServer, batch);
    for (const [index, { list, filter }] of batch.entries()) {
      const expected = oracle
        .select(typeOf(list), filter)
        .map(({ id }) => String(id))
        .sort();
      const all = oracle.select(typeOf(list), {}).length;
      mix[expected.length === 0 ? 'none' : expected.length === all ? 'all' : 'some'] += 1;
      const { ids = [], totalCount } = found[index] ?? {};
      if (totalCount === expected.length && [...ids].sort().join() === expected.join()) continue;
      wrong.push(`${list}(filter: ${JSON.stringify(filter)}): expected ${expected.length}, got ${totalCount} (${ids.length} ids)`);
    }
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${asked.length} filters (PROPERTY_SEED=${seed}) in ${seconds} s: ${mix.none} match nothing, ${mix.some} some rows, ${mix.all} all; asked by turns with caches on, off and at 1 MB.`,
  );
  expect(wrong).toEqual([]);
  expect(mix.some).toBeGreaterThan(asked.length / 5);
});
