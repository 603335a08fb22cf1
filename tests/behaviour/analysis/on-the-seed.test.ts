import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { startEveryMode } from '../../support/every-mode.ts';
import { wholeSeed } from '../../support/seed.ts';
import type { TestServer } from '../../support/server.ts';
import { FILTERS } from './case.ts';
import { checkCase } from './check-case.ts';
import { ADDRESSEES, durations, recurring, series } from './figures.ts';
import { league, REINSPECTIONS } from './inspections.ts';
import { COVERAGE, expectedCoverage } from './service-coverage.ts';
import { TABLES } from './tables.ts';
import { THEMES } from './themes.ts';

let server: TestServer;
let seed: Dataset;
beforeAll(async () => {
  [server, seed] = await Promise.all([startEveryMode(), wholeSeed()]);
});
afterAll(() => server.stop());

const CASES = [
  ...TABLES,
  ...THEMES,
  league('framework/probation-2021', 100),
  league('framework/probation-pdu-2023', 5),
  REINSPECTIONS,
  series('measure/kept-other-people-safe-assessment', 'YEAR'),
  series('measure/vacancy-rate-probation-officers', 'REGION'),
  durations('YEAR'),
  durations('REGION'),
  ADDRESSEES,
  recurring(1),
  recurring(3),
];

describe.each(CASES.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  test.each(FILTERS)('equals the records under $text', async (filter) => {
    await checkCase(each, filter, server, seed);
  });
});

test.each(['2021-06-01', '2024-03-01', '2025-05-31', '2099-01-01'])('coverage since %s', async (since) => {
  const { data, errors } = await server.ask(COVERAGE, { since });
  expect(errors).toBeUndefined();
  expect(data.analysis.coverage).toEqual(expectedCoverage(seed, since));
});

test('What the seed is known to hold', async () => {
  const { data } = await server.ask(
    '{ analysis { ratingDistribution(by: PROGRAMME) { n caveat } standards: ratingDistribution(by: STANDARD) { n caveat } } }',
  );
  expect(data.analysis).toEqual({
    ratingDistribution: { n: 84, caveat: 'Overall ratings are known for 84 of 91 inspections.' },
    standards: { n: 22, caveat: 'Standard ratings are known for 22 of 91 inspections.' },
  });
});
