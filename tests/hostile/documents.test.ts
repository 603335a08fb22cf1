import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { askSafely, expectRefused, expectSafe, expectStillAnswers, type PlainAnswer, post, startHostileServer } from './safe-answer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

/** Far more than any takes on a slow machine, and far less than counting to the end of what doubles. */
const BOUND_MILLISECONDS = 10_000;

const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ');

async function within(ask: () => Promise<PlainAnswer>): Promise<PlainAnswer> {
  const begin = performance.now();
  const answer = await ask();
  expect(performance.now() - begin).toBeLessThan(BOUND_MILLISECONDS);
  await expectStillAnswers(server.url);
  return answer;
}

const WALES = 'probationRegion(id: "region/wales")';
const chain = (length: number, end: string) =>
  `{ ${WALES} { ...F0 } } ${times(length, (index) => `fragment F${index} on ProbationRegion { ${index === length - 1 ? end : `...F${index + 1}`} }`)}`;
const inline = (levels: number) => `{ ${WALES} { ${'... { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;
/** Each fragment spreads the next one twice, under two names, so that the fields double at each level. */
const doubling = (levels: number) =>
  `{ ${WALES} { ...D0 } } ${times(levels, (index) => `fragment D${index} on ProbationRegion { a${index}: latestInspection { region { ...D${index + 1} } } b${index}: latestInspection { region { ...D${index + 1} } } }`)} fragment D${levels} on ProbationRegion { id }`;
/** The same spread twice in one place is one. */
const laughs = (levels: number) =>
  `{ ${WALES} { ...L0 } } ${times(levels, (index) => `fragment L${index} on ProbationRegion { ${`...L${index + 1} `.repeat(10)} }`)} fragment L${levels} on ProbationRegion { id }`;
const ofType = (levels: number) => `{ __schema { types { ${'ofType { '.repeat(levels)} name ${'} '.repeat(levels)} } } }`;
const circle = (levels: number) => `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} } '.repeat(levels)} } } }`;
const regions = (levels: number) =>
  `{ ${WALES} { ${'inspectionsInRegion(first: 1) { nodes { region { '.repeat(levels)} id ${'} } } '.repeat(levels)} } }`;

describe('Documents that are refused in bounded time, whatever they would cost', () => {
  test.each([
    ['fragments that hold themselves', '{ ...A } fragment A on Query { ...A }'],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }'],
    ['a circle of 200 fragments', chain(200, '...F0')],
    ['fragments that double the fields 30 times', doubling(30)],
    ['fragments that double the fields 8 times', doubling(8)],
    ['a thousand aliases', `{ ${times(1_000, (index) => `a${index}: __typename`)} }`],
    ['a hundred aliases', `{ ${times(100, (index) => `a${index}: __typename`)} }`],
    ['two hundred copies of a field with a directive', `{ ${'__typename @skip(if: false) '.repeat(200)} }`],
    ['two hundred directives on one field', `{ __typename ${'@include(if: true) '.repeat(200)} }`],
    ['five hundred copies of an unknown directive', `{ __typename ${'@x '.repeat(500)} }`],
    ['five hundred unknown fields', `{ ${times(500, (index) => `nope${index}`)} }`],
    ['five hundred fragments that nobody uses', `{ __typename } ${times(240, (index) => `fragment F${index} on Query { __typename }`)}`],
    ['a hundred operations of one name', times(100, () => 'query A { __typename }')],
    ['two hundred unknown variables', `query (${times(200, (index) => `$v${index}: Nope`)}) { __typename }`],
    ['types of fields of types, four times', circle(4)],
    ['types of fields of types, thirty times', circle(30)],
    ['types of types, 200 times', ofType(200)],
    ['30 levels of lists', regions(30)],
    ['5 levels of lists', regions(5)],
    [
      'a list of 100 of 100 of 100',
      '{ inspections(first: 100) { nodes { region { inspectionsInRegion(first: 100) { nodes { findings(first: 100) { nodes { id } } } } } } } }',
    ],
    ['5,000 open brackets', '{'.repeat(5_000)],
    ['a literal list of 10,000 brackets', `{ nodes(ids: ${'['.repeat(10_000)}`],
    ['a literal object of 900 levels', `{ inspections(filter: ${'{ not: '.repeat(450)} {} ${'} '.repeat(450)}) { totalCount } }`],
    ['a type of 500 brackets', `query ($v: ${'['.repeat(500)}Int${']'.repeat(500)}) { __typename }`],
    ['conflicting fields by the hundred', `{ ${times(120, (index) => `x: theme(code: "A${index}") { id }`)} }`],
  ])('%s', async (_name, query) => {
    expectRefused(await within(() => post(server.url, JSON.stringify({ query }))), query);
  });

  test('A text of a megabyte', async () => {
    const query = `{ resolveName(text: "${'x'.repeat(1_000_000)}") { text } }`;
    const answer = await within(() => post(server.url, JSON.stringify({ query })));
    expect(answer.status).toBe(413);
    expectRefused(answer);
  });

  test('A hundred and one ids', async () => {
    const ids = Array.from({ length: 101 }, () => 'region/wales');
    const answer = await within(() => askSafely(server.url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }));
    expect(answer.text).toContain('BAD_USER_INPUT');
    expect(JSON.parse(answer.text).data ?? null).toBeNull();
  });
});

describe('Documents that look worse than they are: answered right, or refused with a sentence', () => {
  const wales = { probationRegion: { id: 'region/wales' } };
  test.each([
    ['a chain of 10 fragments', chain(10, 'id'), wales],
    ['inline fragments nested 5 times', inline(5), wales],
    ['a chain of 120 fragments', chain(120, 'id'), wales],
    ['a chain of 300 fragments', chain(300, 'id'), wales],
    ['inline fragments nested 300 times', inline(300), wales],
    ['ten fragments, each spread ten times in one place', laughs(10), wales],
    ['one field four hundred times', `{ ${WALES} { ${'id '.repeat(400)} } }`, wales],
    ['one object a hundred times', `{ ${`${WALES} { id } `.repeat(70)} }`, wales],
    [
      'fourteen aliases',
      `{ ${WALES} { ${times(14, (index) => `a${index}: id`)} } }`,
      { probationRegion: Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`a${index}`, 'region/wales'])) },
    ],
    ['a comment of 90 kB', `#${'x'.repeat(90_000)}\n{ ${WALES} { id } }`, wales],
    ['90 kB of spaces and commas', `{${' ,'.repeat(45_000)} ${WALES} { id } }`, wales],
    ['a name of 50,000 characters', `query ${'x'.repeat(50_000)} { ${WALES} { id } }`, wales],
  ])('%s', async (_name, query, data) => {
    const answer = await within(() => post(server.url, JSON.stringify({ query })));
    expectSafe(answer, query);
    if (answer.status === 200) expect(JSON.parse(answer.text)).toEqual({ data, extensions: { cost: { requested: 1 } } });
    else expectRefused(answer, query);
  });

  test('A hundred ids, one of them a hundred times', async () => {
    const ids = Array.from({ length: 100 }, () => 'region/wales');
    const answer = await within(() => askSafely(server.url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }));
    expect(JSON.parse(answer.text).data.nodes).toEqual(ids.map((id) => ({ id })));
  });

  test.each([100, 101, 5_000])('A filter with a list of %i values', async (count) => {
    const ids = Array.from({ length: count }, (_, index) => `inspection/nothing-${index}`);
    const query = 'query ($ids: [ID!]) { inspections(filter: { id: { in: $ids } }) { totalCount } }';
    const answer = await within(() => askSafely(server.url, query, { ids }));
    const { data, errors } = JSON.parse(answer.text);
    if (count <= 100) expect(data).toEqual({ inspections: { totalCount: 0 } });
    else expect([data ?? null, errors[0].extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
  });
});
