import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCursor } from '../../src/graph/finders/cursor.ts';
import { startEveryMode } from '../support/every-mode.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startEveryMode();
});
afterAll(() => server.stop());

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** In order, but of another list. */
const forged = makeCursor(() => 'another list', { key: 'y', id: 'z' });

/** What is asked, and the code and sentence that come back. */
const CASES: readonly (readonly [query: string, code: string, sentence: string])[] = [
  ['{ inspections(first: 0) { totalCount } }', 'BAD_USER_INPUT', 'first: expected a whole number from 1 to 100, got 0.'],
  ['{ inspections(first: 101) { totalCount } }', 'BAD_USER_INPUT', 'first: expected a whole number from 1 to 100, got 101.'],
  ['{ inspections(last: 0) { totalCount } }', 'BAD_USER_INPUT', 'last: expected a whole number from 1 to 100, got 0.'],
  ['{ inspections(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', 'last: expected either first or last, got both.'],
  [
    `{ inspections(first: 1, before: "${forged}") { totalCount } }`,
    'BAD_USER_INPUT',
    'before: expected together with last, got it with first; use after with first.',
  ],
  [
    `{ inspections(last: 1, after: "${forged}") { totalCount } }`,
    'BAD_USER_INPUT',
    'after: expected together with first, got it with last; use before with last.',
  ],
  ['{ inspections(after: "forged") { nodes { id } } }', 'BAD_USER_INPUT', 'after: expected a cursor that this list gave, got "forged".'],
  [
    `{ inspections(after: "${forged}") { nodes { id } } }`,
    'BAD_USER_INPUT',
    'after: expected a cursor of this list with the same filter and order, got one of another; begin again without after.',
  ],
  [
    '{ node(id: "essex north") { id } }',
    'BAD_USER_INPUT',
    'id: expected an id such as inspection/essex-north-2022 or pdu/essex-north, got "essex north".',
  ],
  [
    '{ nodes(ids: ["pdu/essex-north", "planet/mars"]) { id } }',
    'BAD_USER_INPUT',
    'ids[1]: expected an id such as inspection/essex-north-2022 or pdu/essex-north, got "planet/mars".',
  ],
  [
    '{ inspection(id: "pdu/essex-north") { id } }',
    'BAD_USER_INPUT',
    'id: expected an id of type Inspection, such as inspection/essex-north-2022, got one of type ProbationDeliveryUnit, "pdu/essex-north"; node(id:) takes every id.',
  ],
  ['{ theme { id } }', 'BAD_USER_INPUT', 'id: expected either id or code, got neither.'],
  ['{ theme(id: "theme/STAFFING", code: "STAFFING") { id } }', 'BAD_USER_INPUT', 'code: expected either id or code, got both.'],
  ['{ resolveName(text: "  ") { key } }', 'BAD_USER_INPUT', 'text: expected a name of 1 to 200 characters, got none.'],
  [
    '{ sources(filter: { url: { contains: "" } }) { totalCount } }',
    'BAD_USER_INPUT',
    'filter.url.contains: expected at least one character, got an empty text.',
  ],
  [
    '{ inspections { nodes { ratingg } } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot query field "ratingg" on type "Inspection". Did you mean "ratings"?',
  ],
  [
    '{ inspections(filter: { publishedOn: { from: "2024-02-30" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'PartialDate: expected a day, month or year that exists, such as 2024-07-18, 2024-07 or 2024, got "2024-02-30".',
  ],
];

test.each(CASES)('%s', async (query, code, sentence) => {
  const { errors } = await server.ask(query);
  expect(errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([{ message: sentence, extensions: { code } }]);
});

test('A cursor that was changed, and one of another parent, are refused', async () => {
  const query = `query ($id: ID!, $after: String) { probationRegion(id: $id) { probationDeliveryUnits(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } }`;
  const { data } = await server.ask(query, { id: 'region/wales' });
  const { endCursor } = data.probationRegion.probationDeliveryUnits.pageInfo;
  expect((await server.ask(query, { id: 'region/wales', after: endCursor })).errors).toBeUndefined();
  expect((await server.ask(query, { id: 'region/london', after: endCursor })).errors?.[0]?.message).toBe(
    'after: expected a cursor of this list with the same filter and order, got one of another; begin again without after.',
  );
  const [mark, , id, check] = JSON.parse(Buffer.from(endCursor, 'base64url').toString());
  const changed = cursor([mark, 'zzz', id, check]);
  expect((await server.ask(query, { id: 'region/wales', after: changed })).errors?.[0]?.message).toMatch(
    /^after: expected a cursor that this list gave, got "/,
  );
});

test.each([
  ['mutation { x }', 'The API is read-only: expected a query, got a mutation.'],
  ['subscription { x }', 'The API is read-only: expected a query, got a subscription.'],
  [`{ ${'a '.repeat(1_001)} }`, 'Syntax Error: Document contains more that 1000 tokens. Parsing aborted.'],
])('%.20s gets a sentence', async (query, sentence) => {
  const { errors, status } = await server.ask(query);
  expect(status).toBe(400);
  expect(errors?.[0]?.message).toBe(sentence);
});

test('An id that is well formed and unknown is null, and resolveId says so', async () => {
  const { data, errors } = await server.ask(`{
    node(id: "inspection/atlantis-2022") { id }
    nodes(ids: ["pdu/essex-north", "finding/atlantis-2022/0a1b2c3d4e", "region/wales"]) { id }
    inspection(id: "inspection/atlantis-2022") { id }
    resolveId(id: "pdu/atlantis") { status node { id } reason }
    known: resolveId(id: "pdu/salford") { status node { __typename id } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    node: null,
    nodes: [{ id: 'pdu/essex-north' }, null, { id: 'region/wales' }],
    inspection: null,
    resolveId: { status: 'UNKNOWN', node: null, reason: null },
    known: { status: 'CURRENT', node: { __typename: 'ProbationDeliveryUnit', id: 'pdu/salford' } },
  });
});
