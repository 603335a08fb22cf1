import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { earliestDay } from '../../src/model/partial-date.ts';
import { RATINGS } from '../../src/model/vocabulary.ts';
import { startEveryMode } from '../support/every-mode.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
let seed: Dataset;
beforeAll(async () => {
  [server, seed] = await Promise.all([startEveryMode(), wholeSeed()]);
});
afterAll(() => server.stop());

type Inspection = Dataset['inspections'][number];

const PAGES = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: InspectionOrder) {
  inspections(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function walk(orderBy: object | undefined, size: number, forward: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const variables = forward ? { first: size, after: cursor } : { last: size, before: cursor };
    const { data, errors } = await server.ask(PAGES, { ...variables, orderBy });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.inspections;
    const page = edges.map(({ node }: { node: { id: string } }) => node.id);
    if (forward) ids.push(...page);
    else ids.unshift(...page);
    expect(pageInfo.startCursor).toBe(edges[0].cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
    expect(forward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

const nameOf = (id: string) =>
  [...seed.probationDeliveryUnits, ...seed.regions, ...seed.nationalBodies].find((each) => each.id === id)?.name.toLowerCase() as string;

/** The value of each order, null where a row has none. */
const ORDERS: Readonly<Record<string, (inspection: Inspection) => string | number | null>> = {
  DATE: ({ publishedOn, year }) => (publishedOn ? earliestDay(publishedOn) : year === null ? null : String(year)),
  NAME: ({ serviceId }) => nameOf(serviceId),
  OVERALL_RATING: ({ overallRating }) => (overallRating ? RATINGS.indexOf(overallRating) : null),
  POINTS: ({ points }) => points,
};

describe.each(Object.entries(ORDERS))('Order by %s', (field, orderedBy) => {
  test.each(['ASCENDING', 'DESCENDING'])('%s: nulls last, ids break ties, forwards and backwards alike', async (direction) => {
    const sign = direction === 'ASCENDING' ? 1 : -1;
    const compare = (one: string | number, other: string | number) => (one < other ? -sign : one > other ? sign : 0);
    const expected = seed.inspections
      .map((inspection) => ({ id: inspection.id, value: orderedBy(inspection) }))
      .sort((one, other) => {
        if (one.value === null || other.value === null)
          return Number(one.value === null) - Number(other.value === null) || compare(one.id, other.id);
        return compare(one.value, other.value) || compare(one.id, other.id);
      })
      .map(({ id }) => id);
    expect(await walk({ field, direction }, 7, true)).toEqual(expected);
    expect(await walk({ field, direction }, 40, false)).toEqual(expected);
  });
});

test('Newest first is the order when none is asked for', async () => {
  expect(await walk(undefined, 50, true)).toEqual(await walk({ field: 'DATE', direction: 'DESCENDING' }, 100, true));
});

test('An empty page has no cursors', async () => {
  const { data } = await server.ask(
    '{ inspections(filter: { year: { eq: 1999 } }) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  );
  expect(data.inspections).toEqual({
    totalCount: 0,
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('Only what is selected is asked of the graph: a total alone, rows alone', async () => {
  const texts: string[] = [];
  const stopListening = server.graph.listen(({ name, text }) => name === 'findInspections' && texts.push(text));
  await server.ask('{ inspections(filter: { year: { eq: 2021 } }) { totalCount } }');
  await server.ask('{ inspections(filter: { year: { eq: 2020 } }) { nodes { id } } }');
  await server.ask(
    'query ($no: Boolean!) { inspections(filter: { year: { eq: 2019 } }) { nodes @skip(if: $no) { id } ...T } } fragment T on InspectionConnection { totalCount }',
    { no: true },
  );
  stopListening();
  expect(texts.map((text) => [text.includes('count(node)'), text.includes('collect([')])).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ]);
});

test('Every root list counts what the seed holds', async () => {
  const halves = [
    `{
      inspections { totalCount } probationDeliveryUnits { totalCount } probationRegions { totalCount } nationalBodies { totalCount }
      people { totalCount } themes { totalCount } findings { totalCount }
    }`,
    `{
      recommendations { totalCount } statistics { totalCount } measures { totalCount } frameworks { totalCount }
      standards { totalCount } sources { totalCount } statements { totalCount }
    }`,
  ];
  const answers = await Promise.all(halves.map((query) => server.ask(query)));
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  const data = Object.assign({}, ...answers.map((answer) => answer.data));
  const counts = Object.fromEntries(Object.entries(data).map(([name, list]) => [name, (list as { totalCount: number }).totalCount]));
  const all = <Part>(parts: (inspection: Inspection) => Part[]) => seed.inspections.flatMap(parts).length;
  expect(counts).toEqual({
    inspections: seed.inspections.length,
    probationDeliveryUnits: seed.probationDeliveryUnits.length,
    probationRegions: seed.regions.length,
    nationalBodies: seed.nationalBodies.length,
    people: seed.people.length,
    themes: seed.themes.length,
    findings: all((each) => each.findings),
    recommendations: all((each) => each.recommendations),
    statistics: all((each) => each.statistics),
    measures: seed.measures.length,
    frameworks: seed.frameworks.length,
    standards: seed.standards.length,
    sources: seed.sources.length,
    statements: seed.statements.length,
  });
});

test("A region's PDUs are the active ones unless a status is asked for", async () => {
  const { data } = await server.ask(`{ probationRegion(id: "region/greater-manchester") {
    active: probationDeliveryUnits(first: 50) { nodes { id status } }
    all: probationDeliveryUnits(first: 50, filter: { status: { in: [ACTIVE, ABOLISHED] } }) { totalCount }
    abolished: probationDeliveryUnits(filter: { not: { status: { eq: ACTIVE } } }) { nodes { name successors { name } } }
  } }`);
  const units = seed.probationDeliveryUnits.filter(({ regionId }) => regionId === 'region/greater-manchester');
  const active = units.filter(({ status }) => status === 'ACTIVE');
  expect(data.probationRegion.active.nodes).toHaveLength(active.length);
  expect(data.probationRegion.all.totalCount).toBe(units.length);
  expect(data.probationRegion.abolished.nodes).toEqual([
    { name: 'Salford', successors: [{ name: 'Salford and Trafford' }] },
    { name: 'Stockport and Trafford', successors: [{ name: 'Salford and Trafford' }, { name: 'Stockport and Tameside' }] },
    { name: 'Tameside', successors: [{ name: 'Stockport and Tameside' }] },
  ]);
});
