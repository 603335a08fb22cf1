import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { expectRefused, expectSafe, expectStillAnswers, post, sentencesOf, startHostileServer } from './safe-answer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ');
const WALES = 'probationRegion(id: "region/wales")';

/** Levels of fields, of which `nodes` is none: the region, then two for each step, then what is at the end. */
const steps = (count: number, end: string) =>
  `{ ${WALES} { ${'inspectionsInRegion(first: 1) { nodes { region { '.repeat(count)} ${end} ${'} } } '.repeat(count)} } }`;
/** The same in fragments, one for each step. */
const stepsInFragments = (count: number, end: string) =>
  `{ ${WALES} { ...S0 } } ${times(count, (index) => `fragment S${index} on ProbationRegion { ... { inspectionsInRegion(first: 1) { edges { node { region { ...S${index + 1} } } } } } }`)} fragment S${count} on ProbationRegion { ${end} }`;
const introspection = (ofTypes: number) => `{ __schema { types { ${'ofType { '.repeat(ofTypes)} name ${'} '.repeat(ofTypes)} } } }`;
const aliases = (count: number) => `{ ${WALES} { ${times(count, (index) => `a${index}: id`)} } }`;
const aliasesInFragments = (count: number) =>
  `{ ${WALES} { ${times(count, (index) => `...F${index}`)} } } ${times(count, (index) => `fragment F${index} on ProbationRegion { a${index}: id }`)}`;
const directives = (count: number) => `{ ${WALES} { ${times(count, () => 'id @include(if: true)')} } }`;
const directivesOnFragments = (count: number) => `{ ${WALES} { id ${times(count, () => '... @skip(if: true) { name }')} } }`;
/** Ten root fields that take no argument, and one more. */
const ROOTS = [
  'inspections',
  'probationDeliveryUnits',
  'probationRegions',
  'nationalBodies',
  'people',
  'themes',
  'measures',
  'frameworks',
  'standards',
  'sources',
  'statements',
];
const roots = (count: number) =>
  `{ ${ROOTS.slice(0, count)
    .map((name) => `${name}(first: 1) { totalCount }`)
    .join(' ')} }`;
const rootsInFragments = (count: number) =>
  `{ ${times(count, (index) => `...R${index}`)} } ${times(count, (index) => `fragment R${index} on Query { ... { ${ROOTS[index]}(first: 1) { totalCount } } }`)}`;

/** What is still allowed, what is one more, and how many were found. */
const LIMITS: readonly (readonly [what: string, most: number, allowed: string, over: string])[] = [
  ['levels of fields', 10, steps(4, 'id'), steps(4, 'latestInspection { id }')],
  ['levels of fields', 10, stepsInFragments(4, 'id'), stepsInFragments(4, 'latestInspection { id }')],
  ['aliases', 15, aliases(15), aliases(16)],
  ['aliases', 15, aliasesInFragments(15), aliasesInFragments(16)],
  ['directives', 50, directives(50), directives(51)],
  ['directives', 50, directivesOnFragments(50), directivesOnFragments(51)],
  ['root fields', 10, roots(10), roots(11)],
  ['root fields', 10, rootsInFragments(10), rootsInFragments(11)],
  ['levels of introspection', 15, introspection(13), introspection(14)],
];

describe('At a limit an operation is answered, one over it is refused with both numbers', () => {
  test.each(LIMITS)('%s: %i', async (what, most, allowed, over) => {
    const answer = await post(server.url, JSON.stringify({ query: allowed }));
    expectSafe(answer, allowed);
    expect([answer.status, JSON.parse(answer.text).errors], answer.text.slice(0, 500)).toEqual([200, undefined]);
    const refused = await post(server.url, JSON.stringify({ query: over }));
    expectRefused(refused, over);
    expect(refused.status).toBe(400);
    expect(sentencesOf(refused).join()).toContain(`Expected at most ${most} ${what}, got ${most + 1}.`);
  });
});

test('A field that is written many times is one root field', async () => {
  const { status } = await post(server.url, JSON.stringify({ query: `{ ${`${WALES} { id } `.repeat(40)} }` }));
  expect(status).toBe(200);
});

test('The standard introspection query is allowed, with all that it can ask for', async () => {
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  expect((await post(server.url, JSON.stringify({ query }))).status).toBe(200);
});

test('A limit holds for what is skipped, and for an operation that is not the one asked for', async () => {
  const skipped = `{ ${WALES} { id ... @skip(if: true) { ${times(16, (index) => `a${index}: id`)} } } }`;
  expectRefused(await post(server.url, JSON.stringify({ query: skipped })), skipped);
  const other = `query Asked { ${WALES} { id } } query Other ${roots(11)}`;
  expectRefused(await post(server.url, JSON.stringify({ query: other, operationName: 'Asked' })), other);
  await expectStillAnswers(server.url);
});

/** All that can be told of a type, and the same of the types of its fields, behind whatever wraps them. */
const TYPES_OF_TYPES = `fragment B on __Type { fields { name description args { name description defaultValue type { name kind } } type { name kind description } } }
  fragment A on __Type { name description fields { name description args { name description } type { ...B ofType { ...B ofType { ...B ofType { ...B } } } } } }`;

async function standardSize(): Promise<number> {
  return (await post(server.url, JSON.stringify({ query: getIntrospectionQuery() }))).text.length;
}

test.each([
  ['the schema once, as wide as it can be asked', 200, '{ __schema { types { ...A possibleTypes { ...B } interfaces { ...B } } } }'],
  ['the schema ten times', 400, `{ ${times(10, (index) => `a${index}: __schema { types { ...A } }`)} }`],
  ['the types of the schema ten times', 400, `{ __schema { ${times(10, (index) => `a${index}: types { ...A }`)} } }`],
  [
    'their fields ten times',
    400,
    `{ __schema { types { ${times(10, (index) => `a${index}: fields { type { ...B ofType { ...B ofType { ...B ofType { ...B } } } } }`)} } } }`,
  ],
])('Introspection costs no points, so it tells no more than some times the standard query: %s', async (_name, status, query) => {
  const whole = `${query} ${query.includes('...A') ? TYPES_OF_TYPES : TYPES_OF_TYPES.split('fragment A')[0]}`;
  const begin = performance.now();
  const answer = await post(server.url, JSON.stringify({ query: whole }));
  expect(performance.now() - begin).toBeLessThan(10_000);
  expectSafe({ status: answer.status, text: answer.text.slice(0, 1_000) }, whole);
  expect(answer.status).toBe(status);
  expect(answer.text.length).toBeLessThan(5 * (await standardSize()));
  await expectStillAnswers(server.url);
});
