import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FilterField, isStep, type Step } from '../../src/graph/finders/filter-field.ts';
import { FILTERS, type FilterName } from '../../src/graph/finders/filters.ts';
import { type FinderQuery, makeFinderQuery } from '../../src/graph/finders/find-query.ts';
import type { List } from '../../src/graph/finders/list.ts';
import { LISTS, type ListName } from '../../src/graph/finders/lists.ts';
import { type FilterInput, toCondition } from '../../src/graph/finders/to-condition.ts';
import { createDriver, testNeo4j } from '../support/neo4j.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let driver: Driver;
beforeAll(async () => {
  server = await startTestServer();
  driver = createDriver(testNeo4j());
});
afterAll(() => Promise.all([server.stop(), driver.close()]));

/** What counts the rows that a filter selects, and the values of fields. */
function queryOf(list: ListName, filter: FilterInput, facets: readonly string[] = []): FinderQuery {
  const { filter: name, defaultOrder }: List = LISTS[list];
  const condition = toCondition(filter, name, () => ['theme/STAFFING']);
  const order = { field: defaultOrder, direction: 'ASCENDING' } as const;
  const counted = facets.map((field) => ({ field, condition }));
  return makeFinderQuery({ list, parent: null, condition, order, page: null, total: facets.length === 0, facets: counted });
}

const textOf = (filter: FilterInput) => queryOf('inspections', filter).query.text;

/** Different ways to ask for the same: one Cypher text, so one plan. */
const SAME: readonly (readonly [name: string, one: FilterInput, other: FilterInput])[] = [
  ['other values', { year: { eq: 2024 }, overallRating: { eq: 'GOOD' } }, { year: { eq: 2022 }, overallRating: { eq: 'INADEQUATE' } }],
  ['another order of fields', { year: { eq: 2024 }, overallRating: { eq: 'GOOD' } }, { overallRating: { eq: 'GOOD' }, year: { eq: 2024 } }],
  [
    'values that change places',
    {
      or: [
        { overallRating: { eq: 'GOOD' }, year: { eq: 1 } },
        { overallRating: { eq: 'INADEQUATE' }, points: { eq: 2 } },
      ],
    },
    {
      or: [
        { overallRating: { eq: 'INADEQUATE' }, year: { eq: 1 } },
        { overallRating: { eq: 'GOOD' }, points: { eq: 2 } },
      ],
    },
  ],
  ['another order of operators', { year: { from: 2022, to: 2024 } }, { year: { to: 2024, from: 2022 } }],
  ['eq and in of one value', { year: { eq: 2024 } }, { year: { in: [2024] } }],
  ['in of few values and of many', { year: { in: [2024] } }, { year: { in: [2020, 2021, 2022, 2023] } }],
  [
    'and as fields',
    { programme: { eq: 'CORE_PDU' }, and: [{ year: { eq: 2024 } }] },
    { and: [{ programme: { eq: 'CORE_PDU' } }, { year: { eq: 2024 } }] },
  ],
  [
    'and within and',
    { and: [{ and: [{ year: { eq: 2024 } }] }, { points: { eq: 1 } }] },
    { and: [{ year: { eq: 2024 } }, { points: { eq: 1 } }] },
  ],
  [
    'or within or',
    { or: [{ or: [{ year: { eq: 1 } }, { year: { eq: 2 } }] }, { points: { eq: 3 } }] },
    { or: [{ year: { eq: 1 } }, { year: { eq: 2 } }, { points: { eq: 3 } }] },
  ],
  ['or of one', { or: [{ year: { eq: 2024 } }] }, { year: { eq: 2024 } }],
  [
    'what is null or absent',
    { year: null, or: undefined, region: { id: { eq: 'region/wales', in: undefined } } },
    { region: { id: { eq: 'region/wales' } } },
  ],
  [
    'a theme by code and by id',
    { findings: { some: { theme: { code: { eq: 'STAFFING' } } } } },
    { findings: { some: { theme: { id: { eq: 'theme/X' } } } } },
  ],
  [
    'a theme with its narrower ones',
    { findings: { some: { theme: { within: { code: 'STAFFING' } } } } },
    { findings: { some: { theme: { id: { in: ['theme/X'] } } } } },
  ],
  [
    'another order of quantifiers',
    { ratings: { some: { rating: { eq: 'GOOD' } }, none: {} } },
    { ratings: { none: {}, some: { rating: { eq: 'GOOD' } } } },
  ],
];

test.each(SAME)('Equal texts: %s', (_name, one, other) => {
  expect(textOf(one)).toBe(textOf(other));
});

test('No value stands in a text', () => {
  const { query, parameters } = queryOf('inspections', {
    service: { name: { contains: "Val'ue" } },
    year: { in: [4711] },
    publishedOn: { from: '1999-09' },
  });
  expect(query.text).not.toMatch(/val'ue|4711|1999/i);
  expect(Object.values(parameters)).toEqual(expect.arrayContaining([[4711], '1999-09-01', "val'ue"]));
});

test('An object is not looked for where its id says enough', () => {
  const byId = {
    service: { id: { in: ['pdu/x'] }, not: { id: { eq: null } } },
    region: { id: { eq: null } },
    framework: { id: { not: 'framework/x' } },
  };
  expect(textOf(byId)).not.toContain('EXISTS');
  expect(textOf({ service: { name: { eq: 'x' } } })).toContain('EXISTS');
});

function stepFields(name: FilterName): [string, Step][] {
  return Object.entries<FilterField>(FILTERS[name]).filter((entry): entry is [string, Step] => isStep(entry[1]));
}

/** For each step of a type: one filter over it and a further step, by turns with `some`, `none` and `every` where it leads to lists. */
function stepFilters(name: FilterName): FilterInput[] {
  return stepFields(name).map(([field, { to, many }], index) => {
    const further = stepFields(to).at(-1);
    const inner = further ? { [further[0]]: further[1].many ? { none: {} } : { not: { id: { eq: null } } } } : { id: { eq: 'x' } };
    return { [field]: many ? { [['some', 'none', 'every'][index % 3] as string]: inner } : inner };
  });
}

/** As one alternative each: a text of several steps is planned faster than as many texts. */
const STEPS_AT_ONCE = 6;

function stepQueries(list: ListName): FinderQuery[] {
  const filters = stepFilters(LISTS[list].filter);
  return Array.from({ length: Math.ceil(filters.length / STEPS_AT_ONCE) }, (_, index) =>
    queryOf(list, { or: filters.slice(index * STEPS_AT_ONCE, (index + 1) * STEPS_AT_ONCE) }),
  );
}

/** What Neo4j says of a text without running it: nothing where it is accepted as it stands. */
async function explain({ query, parameters }: FinderQuery): Promise<string[]> {
  const session = driver.session({ database: testNeo4j().database });
  try {
    const { summary } = await session.run(`EXPLAIN ${query.text}`, { ...parameters, release: 'x', parents: [] });
    return summary.gqlStatusObjects
      .filter(({ gqlStatus }) => !gqlStatus.startsWith('00') && !gqlStatus.startsWith('02'))
      .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}\n${query.text}`);
  } finally {
    await session.close();
  }
}

const ROOT_LISTS = (Object.keys(LISTS) as ListName[]).filter((list) => list !== 'involvements');

test.each(ROOT_LISTS)('Neo4j takes the texts of every step and facet of %s without a warning', async (list) => {
  const facets = Object.keys(LISTS[list].facets);
  const queries = [...stepQueries(list), ...(facets.length > 0 ? [queryOf(list, {}, facets)] : [])];
  const warnings: string[] = [];
  for (const query of queries) warnings.push(...(await explain(query)));
  expect(warnings).toEqual([]);
});
