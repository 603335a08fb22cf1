import type { GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEveryMode } from '../support/every-mode.ts';
import fc from '../support/fast-check.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';
import { readDerived } from './derived.ts';
import { FACET_FIELDS, type FacetField, type FacetValue } from './facet-fields.ts';
import { shapesOf } from './filter-shapes.ts';
import { filtersOf } from './filter-values.ts';
import { askOrThrow, ROOT_LISTS, schema } from './lists.ts';
import { type Filter, Oracle } from './oracle.ts';
import type { Thing } from './oracle-links.ts';
import { makeWorld, type World } from './oracle-world.ts';
import { propertySeed } from './property-seed.ts';

const MOST_VALUES = 100;
const MOST_FACETS = 5;
/** Random filters under which the facets of a list are counted, besides none and one on the facet's own field. */
const FILTERS = 1;

let server: TestServer;
let world: World;
let labels: ReadonlyMap<string, string>;
beforeAll(async () => {
  server = await startEveryMode();
  world = makeWorld(await wholeSeed(), await readDerived(server));
  const named = [...world.things.values()].flat().map((thing): [unknown, unknown] => [thing.id, nameOf(thing)]);
  labels = new Map(named.filter((each): each is [string, string] => typeof each[1] === 'string'));
});
afterAll(() => server.stop());

function nameOf({ name, label, title, gist, url }: Thing): unknown {
  return name ?? label ?? title ?? gist ?? url;
}

const LISTS = [...Map.groupBy(FACET_FIELDS, ({ list }) => list)];

interface Counted {
  readonly value: string | null;
  readonly label: string;
  readonly count: number;
}

/** What a facet must give, counted row by row. */
function expectedOf(facet: FacetField, filter: Filter, oracle: Oracle): Counted[] {
  const type = ROOT_LISTS.get(facet.list) as GraphQLInputObjectType;
  const rows = oracle.select(type, withoutOwn(facet, filter));
  const counts = new Map<FacetValue, number>();
  for (const row of rows) for (const value of facet.valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([one, count], [other, otherCount]) => otherCount - count || compareValues(one, other))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value: value === null ? null : String(value), label: labelOf(value), count }));
}

function withoutOwn({ own }: FacetField, filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== own));
}

function compareValues(one: FacetValue, other: FacetValue): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one === other ? 0 : one < other ? -1 : 1;
}

function labelOf(value: FacetValue): string {
  if (value === null) return 'none';
  return labels.get(String(value)) ?? String(value);
}

interface Connection {
  readonly totalCount: number;
  readonly facets: readonly { readonly field: string; readonly values: readonly Counted[] }[];
}

async function askFacets(list: string, filter: Filter, fields: readonly string[]): Promise<Connection> {
  const type = ROOT_LISTS.get(list)?.name;
  const query = `query ($filter: ${type}) { list: ${list}(filter: $filter) { totalCount facets(by: [${fields}]) { field values { value label count } } } }`;
  return (await askOrThrow(server, query, { filter })).list as Connection;
}

async function askTotals(list: string, filters: readonly Filter[]): Promise<number[]> {
  const type = ROOT_LISTS.get(list)?.name;
  const declared = filters.map((_filter, index) => `$f${index}: ${type}`).join(', ');
  const fields = filters.map((_filter, index) => `a${index}: ${list}(filter: $f${index}) { totalCount }`).join(' ');
  const variables = Object.fromEntries(filters.map((filter, index) => [`f${index}`, filter]));
  const data = await askOrThrow(server, `query (${declared}) { ${fields} }`, variables);
  return filters.map((_filter, index) => (data[`a${index}`] as Connection).totalCount);
}

/** Random filters that leave some rows, and one whose condition on a facet's own field must not count. */
function filtersFor(list: string, facets: readonly FacetField[], oracle: Oracle): Filter[] {
  const type = ROOT_LISTS.get(list) as GraphQLInputObjectType;
  const seed = propertySeed();
  const random = fc
    .sample(shapesOf(type), { numRuns: 20, seed })
    .flatMap((shape) => fc.sample(filtersOf(shape, world), { numRuns: 2, seed }));
  const useful = random.filter((filter) => oracle.select(type, filter).length > 2).slice(0, FILTERS);
  const rows = world.things.get(type.name.replace('Filter', '')) as readonly Thing[];
  const owned = facets.flatMap((facet) => (facet.own === null ? [] : [facet.filterBy(facet.valuesOf(rows.at(-1) as Thing)[0] ?? null)]));
  return [{}, ...useful, Object.assign({}, ...owned.slice(0, 2)), owned.at(-1) ?? {}];
}

test('Every facet of the SDL is tested', () => {
  const declared = [...ROOT_LISTS].flatMap(([list, type]) => {
    const fields = schema.getType(type.name.replace('Filter', 'FacetField'));
    return fields && 'getValues' in fields ? fields.getValues().map(({ name }) => `${list} ${name}`) : [];
  });
  expect(FACET_FIELDS.map(({ list, field }) => `${list} ${field}`).sort()).toEqual(declared.sort());
});

test.each(LISTS)('Facets of %s count the rows that a plain reading of the records counts', async (list, facets) => {
  const oracle = new Oracle(world);
  const type = ROOT_LISTS.get(list) as GraphQLInputObjectType;
  for (const filter of filtersFor(list, facets, oracle)) {
    for (let start = 0; start < facets.length; start += MOST_FACETS) {
      const asked = facets.slice(start, start + MOST_FACETS);
      const found = await askFacets(
        list,
        filter,
        asked.map(({ field }) => field),
      );
      const where = `${list}(filter: ${JSON.stringify(filter)})`;
      expect(found.totalCount, where).toBe(oracle.select(type, filter).length);
      expect(found.facets, where).toEqual(asked.map((facet) => ({ field: facet.field, values: expectedOf(facet, filter, oracle) })));
    }
  }
});

test.each(LISTS)('The list of %s filtered by a value has as many rows as the facet counts', async (list, facets) => {
  const oracle = new Oracle(world);
  const type = ROOT_LISTS.get(list) as GraphQLInputObjectType;
  const filter: Filter = { not: { id: { in: [String(world.things.get(type.name.replace('Filter', ''))?.[0]?.id)] } } };
  for (const facet of facets) {
    const { facets: found } = await askFacets(list, filter, [facet.field]);
    const values = found[0]?.values ?? [];
    const some = [...new Set([values[0], values[Math.floor(values.length / 2)], values.at(-1)])].filter((each) => each !== undefined);
    const exact = (value: string | null): FacetValue => (value !== null && facet.field === 'YEAR' ? Number(value) : value);
    const totals = await askTotals(
      list,
      some.map(({ value }) => ({ and: [filter, facet.filterBy(exact(value))] })),
    );
    expect(totals, facet.field).toEqual(some.map(({ count }) => count));
    const rows = oracle.select(type, filter);
    const hasOneEach = rows.every((row) => facet.valuesOf(row).length === 1);
    const sum = values.reduce((total, { count }) => total + count, 0);
    if (hasOneEach && values.length < MOST_VALUES) expect(sum, facet.field).toBe(rows.length);
  }
});

test('Facets under two aliases, of involvements, and of a list that is entered from a parent', async () => {
  const query = `{ inspections { years: facets(by: [YEAR]) { field values { value count } } both: facets(by: [PROGRAMME, YEAR]) { field values { value count } } }
    person(id: "person/martin-jones") { involvements { totalCount facets(by: [ROLE]) { values { value label count } } } }
    theme(code: "STAFFING") { findings { facets(by: [POLARITY]) { values { value label count } } } } }`;
  const data = (await askOrThrow(server, query, {})) as Record<string, Record<string, Record<string, unknown> & { field: string }[]>>;
  const { years, both } = data.inspections as Record<string, { field: string }[]>;
  expect(both?.map(({ field }) => field)).toEqual(['PROGRAMME', 'YEAR']);
  expect(both?.[1]).toEqual(years?.[0]);
  const person = world.things.get('Person')?.find(({ id }) => id === 'person/martin-jones') as Thing;
  const roles = Map.groupBy(person.involvements as Thing[], ({ role }) => String(role));
  const expectedRoles = [...roles].map(([role, all]) => ({ value: role, label: role, count: all.length }));
  expect(data.person?.involvements).toEqual({
    totalCount: (person.involvements as Thing[]).length,
    facets: [{ values: expectedRoles.sort((one, other) => other.count - one.count || compareValues(one.value, other.value)) }],
  });
  const theme = world.things.get('Theme')?.find(({ code }) => code === 'STAFFING') as Thing;
  const polarities = Map.groupBy(theme.findings as Thing[], ({ polarity }) => String(polarity));
  const expectedPolarities = [...polarities].map(([value, all]) => ({ value, label: value, count: all.length }));
  expect(data.theme?.findings).toEqual({
    facets: [{ values: expectedPolarities.sort((one, other) => other.count - one.count || compareValues(one.value, other.value)) }],
  });
});
