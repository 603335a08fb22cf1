import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../../src/graph/run.ts';
import { startTemporaryNeo4j } from '../../../src/neo4j/local-neo4j.ts';
import { loadRelease } from '../../../src/seeding/load.ts';
import { ping } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { FILTERS } from './case.ts';
import { checkCase } from './check-case.ts';
import { ADDRESSEES, durations, recurring, series } from './figures.ts';
import { league, REINSPECTIONS } from './inspections.ts';
import { analysisDataset } from './made-dataset.ts';
import { COVERAGE, expectedCoverage } from './service-coverage.ts';
import { TABLES } from './tables.ts';
import { THEMES } from './themes.ts';

const records = analysisDataset();
let server: TestServer;
let stopNeo4j: () => Promise<void>;
beforeAll(async () => {
  const neo4j = await startTemporaryNeo4j({ profile: 'small', ping, report: () => {}, environment: process.env });
  stopNeo4j = () => neo4j.stop();
  const graph = openGraph(neo4j, { database: 'neo4j', patient: true });
  await loadRelease(graph, records);
  await graph.close();
  server = await startTestServer({ address: neo4j });
  while ((await server.ask('{ release { version } }')).errors) await new Promise((resolve) => setTimeout(resolve, 50));
});
afterAll(async () => {
  await server.stop();
  await stopNeo4j();
});

const CASES = [
  ...TABLES,
  ...THEMES,
  league('framework/first', 100),
  league('framework/first', 2),
  league('framework/second', 100),
  REINSPECTIONS,
  ...(['YEAR', 'REGION', 'STANDARD', 'FRAMEWORK'] as const).map((by) => series('measure/safe', by)),
  series('measure/posts', 'CHIEF_INSPECTOR'),
  durations('YEAR'),
  durations('CHIEF_INSPECTOR'),
  ADDRESSEES,
  recurring(1),
  recurring(2),
];

describe.each(CASES.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  test.each(FILTERS)('equals the records under $text', async (filter) => {
    await checkCase(each, filter, server, records);
  });
});

test.each(['2022-04-01', '2022-04-02', '2023-01-01', '2025-01-01', '2025-06-01'])('coverage since %s', async (since) => {
  const { data, errors } = await server.ask(COVERAGE, { since });
  expect(errors).toBeUndefined();
  expect(data.analysis.coverage).toEqual(expectedCoverage(records, since));
});

const ALL = FILTERS[0] as (typeof FILTERS)[number];

test('Equal scores share a rank, a score out of another number has none, nothing has a score that was not stated', async () => {
  const rows = (await checkCase(league('framework/first', 100), ALL, server, records)) as { rank: number | null; points: number | null }[];
  expect(rows.map(({ rank, points }) => [rank, points]).filter(([, points]) => points !== null)).toEqual([
    [1, 7],
    [1, 7],
    [1, 7],
    [null, 20],
  ]);
});

test('Standards under another framework move by their likeness, which either may state, and each earlier one once', async () => {
  const rows = (await checkCase(REINSPECTIONS, ALL, server, records)) as { after: { id: string }; standards: unknown[] }[];
  expect(rows.find(({ after }) => after.id === 'inspection/near-2025')?.standards).toEqual([
    {
      standard: { id: 'standard/second/leadership' },
      standardBefore: { id: 'standard/first/leadership' },
      before: 'GOOD',
      after: 'REQUIRES_IMPROVEMENT',
      movement: 'WORSE',
    },
  ]);
});

test('Bodies without a kind of their own are like none but themselves', async () => {
  const rows = (await checkCase(recurring(1), ALL, server, records)) as {
    theme: { id: string };
    addresseeKind: string;
    regions: unknown[];
  }[];
  const others = rows.filter(({ theme, addresseeKind }) => theme.id === 'theme/STAFFING' && addresseeKind === 'OTHER_BODY');
  expect(others.map(({ regions }) => regions)).toEqual([[{ id: 'region/far' }], [{ id: 'region/mid' }]]);
});

test('Figures without a year come last and mark no break, as they follow no time', async () => {
  const rows = (await checkCase(series('measure/safe', 'YEAR'), ALL, server, records)) as {
    key: { value: string | null };
    frameworkBreak: boolean;
  }[];
  expect(rows.map(({ key, frameworkBreak }) => [key.value, frameworkBreak])).toEqual([
    ['2022', false],
    ['2024', false],
    ['2025', true],
    [null, false],
  ]);
});

test('No more than nothing lies between publication and a later end of fieldwork', async () => {
  const { data } = await server.ask(`{ analysis { timeToPublication(by: REGION, filter: { id: { eq: "inspection/far-2022" } }) {
    n leastDays mostDays medianLeastDays medianMostDays } } }`);
  expect(data.analysis.timeToPublication).toEqual([{ n: 1, leastDays: 0, mostDays: 0, medianLeastDays: 0, medianMostDays: 0 }]);
});

test('A figure that two records share counts once, and rough ones are listed without a part in the median', async () => {
  const rows = (await checkCase(series('measure/safe', 'YEAR'), ALL, server, records)) as {
    key: { value: string };
    statistics: unknown[];
  }[];
  const row = rows.find(({ key }) => key.value === '2022');
  expect(row).toMatchObject({ n: 1, qualifiedCount: 1, least: 20, median: 35, most: 50, casesInspected: 40, frameworkBreak: false });
  expect(row?.statistics).toEqual([{ id: 'statistic/near-2022/c' }, { id: 'statistic/near-2022/b' }, { id: 'statistic/near-2022/a' }]);
});
