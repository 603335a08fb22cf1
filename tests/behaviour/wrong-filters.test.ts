import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEveryMode } from '../support/every-mode.ts';
import type { Answer, TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startEveryMode();
});
afterAll(() => server.stop());

/** Asks a list for what a filter selects; the filter goes as a variable, as most clients send it. */
async function askFor(filter: object, list = 'inspections', type = 'InspectionFilter') {
  return server.ask(`query ($filter: ${type}) { ${list}(filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage } } }`, {
    filter,
  });
}

/** What is wrong or empty in them gives an empty page, not an error: the question is clear, and nothing fulfils it. */
const EMPTY: readonly (readonly [name: string, filter: object])[] = [
  ['a theme that does not exist', { findings: { some: { theme: { code: { eq: 'NO_SUCH_THEME' } } } } }],
  ['a theme id that is none', { findings: { some: { theme: { id: { eq: 'not an id' } } } } }],
  ['a service that does not exist', { service: { id: { eq: 'pdu/atlantis' } } }],
  ['years from after to', { year: { from: 2025, to: 2022 } }],
  ['dates from after to', { publishedOn: { from: '2025-02', to: '2025-01' } }],
  ['one of no years', { year: { in: [] } }],
  ['one of no themes', { findings: { some: { theme: { code: { in: [] } } } } }],
  ['either of nothing', { or: [] }],
  ['values that exclude one another', { year: { eq: 2024, not: 2024 } }],
  ['branches that exclude one another', { overallRating: { eq: 'GOOD' }, and: [{ overallRating: { eq: null } }] }],
  ['lists that exclude one another', { findings: { some: {}, none: {} } }],
  ['some without and none with', { findings: { some: { polarity: { eq: 'CONCERN' } }, every: { polarity: { eq: 'STRENGTH' } } } }],
];

test.each(EMPTY)('An empty page: %s', async (_name, filter) => {
  const { data, errors } = await askFor(filter);
  expect(errors).toBeUndefined();
  expect(data.inspections).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } });
});

const fourSteps = { service: { region: { inspectionsInRegion: { some: { framework: { id: { eq: 'framework/probation-2021' } } } } } } };
const within = (value: object) => ({ findings: { some: { theme: { within: value } } } });
const values = (count: number) => Array.from({ length: count }, (_, index) => 1950 + index);
const comparisons = (count: number) => ({ or: values(count).map((year) => ({ year: { eq: year } })) });
const nested = (levels: number): object => (levels === 0 ? { year: { eq: 2024 } } : { not: nested(levels - 1) });

/** What asks for too much, or for nothing that could be told, is an error that names the place. */
const REFUSED: readonly (readonly [name: string, filter: object, sentence: string])[] = [
  [
    'within an unknown theme',
    within({ code: 'NO_SUCH_THEME' }),
    'filter.findings.some.theme.within: expected the id or code of a theme, such as STAFFING, got "NO_SUCH_THEME".',
  ],
  [
    'within an id that is none',
    within({ id: 'pdu/essex-north' }),
    'filter.findings.some.theme.within: expected the id or code of a theme, such as STAFFING, got "pdu/essex-north".',
  ],
  ['within nothing', within({}), 'filter.findings.some.theme.within: expected either id or code, got neither.'],
  [
    'within two things',
    within({ id: 'theme/STAFFING', code: 'STAFFING' }),
    'filter.findings.some.theme.within: expected either id or code, got both.',
  ],
  ['101 values', { year: { in: values(101) } }, 'filter.year.in: expected at most 100 values, got 101.'],
  [
    '1,000 values',
    { service: { id: { in: values(1_000).map((value) => `pdu/${value}`) } } },
    'filter.service.id.in: expected at most 100 values, got 1000.',
  ],
  [
    'a fourth relationship step',
    fourSteps,
    'filter.service.region.inspectionsInRegion.some.framework: expected at most 3 relationship steps, got one more.',
  ],
  [
    'a fourth step behind not and and',
    { not: { and: [fourSteps] } },
    'filter.not.and.service.region.inspectionsInRegion.some.framework: expected at most 3 relationship steps, got one more.',
  ],
  ['16 comparisons', comparisons(16), 'filter: expected at most 15 comparisons, got 16.'],
  [
    '16 comparisons in different places',
    { ...comparisons(13), year: { from: 2020, to: 2024 }, findings: { some: { polarity: { eq: 'CONCERN' } } } },
    'filter: expected at most 15 comparisons, got 16.',
  ],
  ['21 levels', nested(19), 'filter: expected at most 20 levels within one another, got more.'],
  ['400 levels', nested(400), 'filter: expected at most 20 levels within one another, got more.'],
  ['101 branches', { or: values(100).map(() => ({})) }, 'filter: expected at most 100 branches, got more.'],
  [
    'an empty text',
    { serviceNameAsStated: { contains: '  ' } },
    'filter.serviceNameAsStated.contains: expected at least one character, got an empty text.',
  ],
];

test.each(REFUSED)('Refused: %s', async (_name, filter, sentence) => {
  const { errors } = await askFor(filter);
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([[sentence, 'BAD_USER_INPUT']]);
});

test('What is just within the limits is answered', async () => {
  const threeSteps = { service: { region: { inspectionsInRegion: { some: { year: { eq: 2024 } } } } } };
  const atMost = [threeSteps, { year: { in: values(100) } }, comparisons(15), nested(18), { or: values(99).map(() => ({})) }];
  for (const filter of atMost) expect((await askFor(filter)).errors, JSON.stringify(filter).slice(0, 80)).toBeUndefined();
});

test('Limits hold for literals as for variables, and for every list', async () => {
  const { errors } = await server.ask(
    '{ findings(filter: { theme: { within: { code: "NO_SUCH_THEME" } } }) { totalCount } region: probationRegion(id: "region/wales") { probationDeliveryUnits(filter: { region: { probationDeliveryUnits: { some: { latestInspection: { framework: { name: { eq: "x" } } } } } } }) { totalCount } } }',
  );
  expect(errors?.map(({ message, path }) => [path?.[0], message]).sort()).toEqual([
    ['findings', 'filter.theme.within: expected the id or code of a theme, such as STAFFING, got "NO_SUCH_THEME".'],
    [
      'region',
      'filter.region.probationDeliveryUnits.some.latestInspection.framework: expected at most 3 relationship steps, got one more.',
    ],
  ]);
});

test('A request nested by the thousand is refused before it is read', async () => {
  const query = 'query ($filter: InspectionFilter) { inspections(filter: $filter) { totalCount } }';
  const deep = `{"query":${JSON.stringify(query)},"variables":{"filter":${'{"not":'.repeat(6_000)}{}${'}'.repeat(6_000)}}}`;
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: deep });
  const { errors } = (await response.json()) as Answer;
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    ['The request is nested too deeply.', 'BAD_USER_INPUT'],
  ]);
});

const FACETS: readonly (readonly [by: string, sentence: string])[] = [
  ['REGION, REGION', 'by: expected each field once, got REGION twice.'],
  ['', 'by: expected 1 to 5 fields, got 0.'],
  ['REGION, SERVICE, YEAR, PROGRAMME, FRAMEWORK, THEME', 'by: expected 1 to 5 fields, got 6.'],
];

test.each(FACETS)('Facets by [%s] are refused', async (by, sentence) => {
  const { data, errors } = await server.ask(`{ inspections { facets(by: [${by}]) { field } } }`);
  expect(data?.inspections ?? null).toBeNull();
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([[sentence, 'BAD_USER_INPUT']]);
});
