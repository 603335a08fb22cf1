import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { priceOperation } from '../../src/api/cost/price-operation.ts';
import { MOST_POINTS } from '../../src/model/limits.ts';
import { makeSchema } from '../../src/resolvers/schema.ts';
import { readExamples } from '../../src/web/examples.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The whole answer, extensions included. */
async function answerTo(query: string, variables: Record<string, unknown> = {}) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: unknown; extensions?: unknown }) };
}

test.each<[string, string, number, Record<string, unknown>?]>([
  ['data', '{ inspections(first: 3) { nodes { id } } }', 3],
  ['data, by variables', 'query ($n: Int = 100) { inspections(first: $n) { nodes { id service { name } } } }', 6, { n: 3 }],
  ['data, by a default', 'query ($n: Int = 3) { inspections(first: $n) { nodes { id } } }', 3],
  ['a page without a size', '{ inspections { nodes { id } } }', 20],
  ['a filter', '{ inspections(filter: { year: { from: 2024 }, region: { id: { eq: "region/wales" } } }) { totalCount } }', 1 + 1 + 5 + 1],
  ['errors of fields', '{ inspections(first: 101) { nodes { id } } }', 100],
  ['introspection', getIntrospectionQuery(), 0],
])('tells the price of an operation that gives %s', async (_, query, requested, variables) => {
  const { status, extensions } = await answerTo(query, variables);
  expect(status).toBe(200);
  expect(extensions).toEqual({ cost: { requested } });
});

test('a page without a size has as many rows as it is priced for', async () => {
  const { data } = await server.ask('{ inspections { nodes { id } } }');
  expect(data.inspections.nodes).toHaveLength(20);
});

test('refuses what costs too much in one sentence, at once', async () => {
  const query =
    '{ inspections(first: 100) { nodes { findings { theme { related { id } } } ratings { standard { framework { maxPoints } } }';
  const dear = `${query} region { probationDeliveryUnits(first: 16) { nodes { id } } } } } }`;
  // 100 inspections; findings, themes and related themes; ratings, standards and frameworks; regions; 16 units each.
  expect(await answerTo(dear)).toEqual({
    status: 400,
    errors: [
      {
        message: 'This operation costs 2,400 points; at most 1,000 are allowed. Ask for fewer rows (first), fewer levels, or split it.',
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      },
    ],
    extensions: { cost: { requested: 2_400 } },
  });
});

test('refuses the deep operation that would take the process down, before it costs anything', async () => {
  const round = (inner: string) => `theme { inspections(first: 100) { nodes { findings { ${inner} } } } }`;
  const query = `{ themes(first: 100) { nodes { inspections(first: 100) { nodes { findings { ${round(round('id'))} } } } } } }`;
  await answerTo(query);
  const start = performance.now();
  const { status, errors, extensions } = await answerTo(query);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(status).toBe(400);
  const byHand = 100 + 1e4 * (1 + 1 + 1) + 1e6 * (1 + 1 + 1) + 1e8 * (1 + 1);
  expect(extensions).toEqual({ cost: { requested: byHand } });
  expect(errors).toMatchObject([{ message: expect.stringMatching(/^This operation costs 203,030,100 points;/) }]);
});

test('fragments that triple at each level are refused as too dear, without a price', async () => {
  const fragments = Array.from(
    { length: 8 },
    (_, level) =>
      `fragment F${level} on Theme { broader { ...F${level + 1} } narrower { ...F${level + 1} } a: narrower { ...F${level + 1} } }`,
  );
  const { errors, extensions } = await answerTo(`{ theme(code: "STAFFING") { ...F0 } } ${fragments.join(' ')} fragment F8 on Theme { id }`);
  expect(errors).toMatchObject([
    {
      message:
        'This operation costs more than 2,000 points; at most 1,000 are allowed. Ask for fewer rows (first), fewer levels, or split it.',
    },
  ]);
  expect(extensions).toBeUndefined();
});

test('an operation that is not executed has no price', async () => {
  for (const query of ['{', '{ nothing }', 'query ($n: Int!) { inspections(first: $n) { totalCount } }']) {
    expect((await answerTo(query)).extensions).toBeUndefined();
  }
});

test('each example of the gallery costs less than half of what is allowed', async () => {
  const schema = await makeSchema();
  for (const { name, query, variables, operationName } of readExamples()) {
    expect(priceOperation({ schema, document: parse(query), variables, operationName }), name).toBeLessThan(MOST_POINTS / 2);
  }
});

const TOO_LARGE = [
  {
    message: 'The answer would hold more than 100,000 values. Ask for fewer rows (first), fewer levels, or split it.',
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  },
];
const back = (inner: string) => `findings { inspection { ${inner} } }`;

test('an answer that lists within lists would make too large is refused while it is made, each time', async () => {
  // 13 findings, 13 for each of them, 13 for each of those and 13 for each of these, with 4 values each.
  const query = `{ inspection(id: "inspection/essex-north-2022") { ${back(back(back('findings { id note polarity again: note }')))} } }`;
  for (let time = 0; time < 2; time += 1) {
    const { errors, data } = await answerTo(query);
    expect(data).toEqual({ inspection: null });
    expect(errors).toMatchObject(TOO_LARGE);
  }
});

test('of one text the answers are too large whose variables put the large list in', async () => {
  const list = 'id findings @include(if: $more) { id note polarity again: note }';
  const query = `query ($more: Boolean!) { inspection(id: "inspection/essex-north-2022") { ${back(back(back(list)))} } }`;
  for (const more of [false, true, false, true]) {
    const { errors } = await answerTo(query, { more });
    if (more) expect(errors).toMatchObject(TOO_LARGE);
    else expect(errors).toBeUndefined();
  }
});
