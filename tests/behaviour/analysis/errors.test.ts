import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const RATED = 'REGION, YEAR, PROGRAMME, FRAMEWORK, CHIEF_INSPECTOR, STANDARD';
const FOUND = 'REGION, YEAR, PROGRAMME, FRAMEWORK, CHIEF_INSPECTOR, THEME';

const REFUSED: readonly (readonly [field: string, message: string])[] = [
  ['ratingDistribution(by: [THEME]) { n }', `by: expected one to three of ${RATED}, each once, got THEME.`],
  ['ratingDistribution(by: []) { n }', `by: expected one to three of ${RATED}, each once, got none.`],
  ['ratingDistribution(by: [YEAR, YEAR]) { n }', `by: expected one to three of ${RATED}, each once, got YEAR, YEAR.`],
  [
    'ratingDistribution(by: [YEAR, REGION, PROGRAMME, FRAMEWORK]) { n }',
    `by: expected one to three of ${RATED}, each once, got YEAR, REGION, PROGRAMME, FRAMEWORK.`,
  ],
  [`ratingDistribution(by: [${'YEAR '.repeat(50)}]) { n }`, `by: expected one to three of ${RATED}, each once, got 50 dimensions.`],
  ['themeMatrix(rows: STANDARD, columns: YEAR) { n }', `rows: expected one of ${FOUND}, got STANDARD.`],
  ['themeMatrix(rows: THEME, columns: STANDARD) { n }', `columns: expected one of ${FOUND}, got STANDARD.`],
  ['themeMatrix(rows: THEME, columns: THEME) { n }', 'columns: expected another dimension than rows, got THEME for both.'],
  ['themeCoOccurrence(first: 0) { n }', 'first: expected a whole number from 1 to 100, got 0.'],
  [
    'measureSeries(measure: "measure/none", by: YEAR) { n }',
    'measure: expected the id of a measure, such as measure/kept-other-people-safe-assessment, got "measure/none".',
  ],
  ['measureSeries(measure: "measure/none", by: THEME) { n }', `by: expected one of ${RATED}, got THEME.`],
  [
    'leagueTable(framework: "framework/none") { rank }',
    'framework: expected the id of a framework, such as framework/probation-pdu-2023, got "framework/none".',
  ],
  ['leagueTable(framework: "framework/probation-2021", first: 101) { rank }', 'first: expected a whole number from 1 to 100, got 101.'],
  ['reinspections(first: -1) { frameworkChanged }', 'first: expected a whole number from 1 to 100, got -1.'],
  ['recurringRecommendations(minRegions: 0) { since }', 'minRegions: expected a whole number from 1 to 12, got 0.'],
  ['recurringRecommendations(minRegions: 13) { since }', 'minRegions: expected a whole number from 1 to 12, got 13.'],
  ['timeToPublication(by: STANDARD) { n }', 'by: expected one of REGION, YEAR, PROGRAMME, FRAMEWORK, CHIEF_INSPECTOR, got STANDARD.'],
];

test.each(REFUSED)('%s', async (field, message) => {
  const { errors } = await server.ask(`{ analysis { ${field} } }`);
  expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([[message, 'BAD_USER_INPUT']]);
});

test.each(['2024', '2024-03', '2024-02-30', '2024-03-01T00:00:00Z', 'March 2024', ''])('A day that is none: %j', async (since) => {
  const { errors } = await server.ask('query ($since: Date!) { analysis { coverage(since: $since) { serviceCount } } }', { since });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(`Date: expected a day that exists, such as 2024-07-18, got ${JSON.stringify(since)}.`);
});
