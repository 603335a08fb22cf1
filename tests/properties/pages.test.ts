import { type GraphQLInputObjectType, isEnumType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEveryMode } from '../support/every-mode.ts';
import fc from '../support/fast-check.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';
import { readDerived } from './derived.ts';
import { askOrThrow, ROOT_LISTS, schema } from './lists.ts';
import { type Filter, Oracle, thingType } from './oracle.ts';
import { makeWorld, type World } from './oracle-world.ts';
import { idsInOrder, type Order } from './orders.ts';
import { propertySeed } from './property-seed.ts';

/** How many pages from random places are asked besides the walks. */
const JUMPS = 6;

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startEveryMode();
  world = makeWorld(await wholeSeed(), await readDerived(server));
});
afterAll(() => server.stop());

const ORDERS: readonly (readonly [list: string, field: string])[] = [...ROOT_LISTS].flatMap(([list, type]) => {
  const fields = schema.getType(`${thingType(type)}OrderField`);
  if (!isEnumType(fields)) throw new Error(`No order of ${list}.`);
  return fields.getValues().map(({ name }) => [list, name] as const);
});

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** A list under a filter in an order, with the ids that it must give. */
interface Asked {
  readonly list: string;
  readonly filter: Filter;
  readonly order: Order;
  readonly expected: readonly string[];
}

async function askPage({ list, filter, order }: Asked, page: object): Promise<Page> {
  const type = ROOT_LISTS.get(list) as GraphQLInputObjectType;
  const query = `query ($filter: ${type.name}, $orderBy: ${thingType(type)}Order, $first: Int, $after: String, $last: Int, $before: String) {
    list: ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }
    }
  }`;
  return (await askOrThrow(server, query, { filter, orderBy: order, ...page })).list as Page;
}

/** Walks through all pages, each of another size, and keeps the cursor of each row. */
async function walk(asked: Asked, forward: boolean, sizes: readonly number[]): Promise<Map<string, string>> {
  const cursors: [string, string][] = [];
  for (let place: string | undefined, turn = 0; ; turn += 1) {
    const size = sizes[turn % sizes.length];
    const { edges, pageInfo } = await askPage(asked, forward ? { first: size, after: place } : { last: size, before: place });
    const rows = edges.map(({ cursor, node }): [string, string] => [node.id, cursor]);
    if (forward) cursors.push(...rows);
    else cursors.unshift(...rows);
    expect(forward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(place !== undefined);
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
    place = (forward ? edges.at(-1) : edges[0])?.cursor;
  }
  expect(cursors.map(([id]) => id)).toEqual(asked.expected);
  return new Map(cursors);
}

/** Asks for a page before or after some row that was seen. */
async function jump(asked: Asked, cursors: ReadonlyMap<string, string>, { at, size, forward }: Jump): Promise<void> {
  const { expected } = asked;
  const index = at % expected.length;
  const cursor = cursors.get(expected[index] as string);
  const { edges, pageInfo } = await askPage(asked, forward ? { first: size, after: cursor } : { last: size, before: cursor });
  const [start, end] = forward ? [index + 1, index + 1 + size] : [Math.max(0, index - size), index];
  expect(edges.map(({ node }) => node.id)).toEqual(expected.slice(start, end));
  expect(pageInfo).toEqual(
    forward ? { hasNextPage: end < expected.length, hasPreviousPage: true } : { hasNextPage: true, hasPreviousPage: start > 0 },
  );
}

interface Jump {
  readonly at: number;
  readonly size: number;
  readonly forward: boolean;
}

/** Pages of the longest lists are large, or there would be thousands of them. */
function sizesOf(length: number): fc.Arbitrary<number[]> {
  const max = length > 200 ? 100 : 30;
  return fc.array(fc.integer({ min: length > 200 ? 70 : 1, max }), { minLength: 3, maxLength: 12 });
}

test.each(ORDERS)('%s by %s: random pages forwards and backwards give each row once, in order', async (list, field) => {
  const oracle = new Oracle(world);
  const type = ROOT_LISTS.get(list) as GraphQLInputObjectType;
  const ids = oracle.select(type, {}).map(({ id }) => String(id));
  const left = fc.subarray(ids, { maxLength: Math.min(30, ids.length - 1) }).map((some): Filter => ({ not: { id: { in: some } } }));
  const seed = propertySeed();
  for (const direction of ['ASCENDING', 'DESCENDING'] as const) {
    const [random] = fc.sample(fc.record({ filter: left, isForward: fc.boolean(), sizes: sizesOf(ids.length) }), { numRuns: 1, seed });
    if (!random) throw new Error('No random walk.');
    const order = { field, direction };
    const { filter, isForward } = random;
    const asked = { list, order, filter, expected: idsInOrder(world, oracle.select(type, filter), { list, order }) };
    const cursors = await walk(asked, isForward, random.sizes);
    await walk(asked, !isForward, random.sizes);
    const jumps = fc.record({ at: fc.nat(), size: fc.integer({ min: 1, max: 100 }), forward: fc.boolean() });
    for (const each of fc.sample(jumps, { numRuns: JUMPS, seed })) await jump(asked, cursors, each);
  }
});
