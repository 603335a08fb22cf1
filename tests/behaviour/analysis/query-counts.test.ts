import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeptReleases } from '../../../src/graph/kept.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

/** An analysis is one Cypher query, and one for each kind of aggregate that its answer selects, however many rows it has; none where it is kept. */
const CASES: readonly (readonly [field: string, cold: readonly string[]])[] = [
  ['ratingDistribution(by: [REGION, YEAR], filter: { year: { from: 2022 } }) { n rows { n } }', ['analyseRatingDistribution']],
  ['ratingDistribution(by: STANDARD) { n rows { n } }', ['analyseRatingDistribution']],
  ['themeMatrix(rows: THEME, columns: REGION) { n rows { n keys { label } } }', ['analyseThemeMatrix']],
  // Without a filter the counts are those that are stored with the themes.
  ['themeCoOccurrence(first: 100) { theme { label } other { label } lift }', []],
  ['themeCoOccurrence(filter: { year: { from: 2022 } }) { theme { label } other { label } lift }', ['analyseThemeCoOccurrence']],
  ['themesByRating(rating: INADEQUATE) { theme { label } lift }', ['analyseThemesByRating']],
  [
    'measureSeries(measure: "measure/kept-other-people-safe-assessment", by: YEAR) { n statistics { value inspection { id } } }',
    ['analyseMeasureSeries', 'loadInspection', 'loadStatistic'],
  ],
  [
    'leagueTable(framework: "framework/probation-2021") { rank points inspection { service { name } } ratings { rating } }',
    ['analyseLeagueTable', 'loadInspection', 'loadInspectionParts'],
  ],
  [
    'reinspections { service { name } before { id } after { id } overallMovement pointsMovement standards { movement } }',
    ['analyseReinspections', 'loadInspection', 'loadInspectionParts'],
  ],
  [
    'recurringRecommendations(minRegions: 1, first: 9) { theme { label } regions { name } recommendations(first: 9) { summary inspection { id } } }',
    ['analyseRecurringRecommendations', 'loadInspection', 'loadRecommendation'],
  ],
  ['recommendationsByAddressee { n rows { n } }', ['analyseRecommendationsByAddressee']],
  ['timeToPublication(by: YEAR) { n }', ['analyseTimeToPublication']],
  ['caveats { findings }', ['analyseKnownCounts']],
  ['coverage(since: "2021-06-01") { withoutInspection { name } lastInspected { year } }', ['analyseCoverage', 'loadInspection']],
];

let cold: TestServer;
let warm: TestServer;
beforeAll(async () => {
  cold = await startTestServer({ kept: createKeptReleases(0) });
  warm = await startTestServer();
});
afterAll(() => Promise.all([cold, warm].map((server) => server.stop())));

async function namesOf(server: TestServer, operation: string): Promise<string[]> {
  const names: string[] = [];
  const stopListening = server.graph.listen(({ name }) => names.push(name));
  const { errors } = await server.ask(operation);
  stopListening();
  expect(errors).toBeUndefined();
  return names.filter((name) => name !== 'readCurrentRelease').sort();
}

describe.each(CASES)('%s', (field, names) => {
  const operation = `{ analysis { ${field} } }`;

  test('Cold, one query and one for each kind of aggregate', async () => {
    expect(await namesOf(cold, operation)).toEqual([...names]);
  });

  test('Kept, none', async () => {
    await warm.ask(operation);
    expect(await namesOf(warm, operation)).toEqual([]);
  });
});

test('Without a filter, ratings are counted once for each release', async () => {
  const fresh = await startTestServer({ kept: createKeptReleases(0) });
  const operation = (by: string) => `{ analysis { ratingDistribution(by: [${by}]) { n rows { n } } } }`;
  expect(await namesOf(fresh, operation('REGION, YEAR'))).toEqual(['countRatings']);
  expect(await namesOf(fresh, operation('CHIEF_INSPECTOR'))).toEqual([]);
  await fresh.stop();
});

test('Equal questions in one operation, in whatever order their filters stand, are one query', async () => {
  const question = (filter: string) => `ratingDistribution(by: YEAR, filter: ${filter}) { n }`;
  const operation = `{ analysis { one: ${question('{ year: { from: 2022 }, programme: { eq: CORE_PDU } }')}
    other: ${question('{ programme: { in: [CORE_PDU] }, year: { from: 2022 } }')} } }`;
  expect(await namesOf(cold, operation)).toEqual(['analyseRatingDistribution']);
});

test('Pages of different sizes of one list of pairs are one query', async () => {
  const question = (first: number) => `themeCoOccurrence(filter: { year: { from: 2022 } }, first: ${first}) { count }`;
  expect(await namesOf(cold, `{ analysis { one: ${question(3)} other: ${question(5)} } }`)).toEqual(['analyseThemeCoOccurrence']);
});

test('What several analyses of one operation name is loaded together', async () => {
  const series = (slug: string) =>
    `measureSeries(measure: "measure/kept-other-people-safe-${slug}", by: YEAR) { statistics { value inspection { id } } }`;
  const operation = `{ analysis { one: ${series('assessment')} other: ${series('implementation-and-delivery')} reinspections(first: 5) { after { id } } } }`;
  expect(await namesOf(cold, operation)).toEqual([
    'analyseMeasureSeries',
    'analyseMeasureSeries',
    'analyseReinspections',
    'loadInspection',
    'loadInspection',
    'loadStatistic',
  ]);
});
