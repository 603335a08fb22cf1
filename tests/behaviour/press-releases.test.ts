import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEveryMode } from '../support/every-mode.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';
import { sharedFolder } from '../support/shared-folder.ts';

/** The operation that stands at the end of the design page on the API, or the copy kept beside this test. */
const OPERATION = await readFile(new URL('../../src/web/examples/one-inspection.graphql', import.meta.url), 'utf8');

let server: TestServer;
beforeAll(async () => {
  server = await startEveryMode();
});
afterAll(() => server.stop());

interface FindingRow {
  polarity: string;
  theme: { code: string };
  note: string;
}

const codes = (findings: FindingRow[], polarity: string) =>
  findings.filter((each) => each.polarity === polarity).map(({ theme }) => theme.code);

test('The operation of the design page validates as it stands and answers', async (context) => {
  const folder = await sharedFolder('design');
  if (folder === null) return context.skip('../shared/design is not on this machine');
  const page = await readFile(new URL('api.md', folder), 'utf8');
  const operation = page.split('```graphql').at(-1)?.split('```')[0] as string;
  const { errors, data } = await server.ask(operation, { id: 'inspection/essex-south-2024' });
  expect(errors).toBeUndefined();
  expect(data.inspection.overallRating).toBe('REQUIRES_IMPROVEMENT');
});

test('Essex South 2024 answers with every fact of its press release', async () => {
  const { errors, data } = await server.ask(OPERATION, { id: 'inspection/essex-south-2024' });
  expect(errors).toBeUndefined();
  const { inspection } = data;
  expect(inspection).toMatchObject({
    overallRating: 'REQUIRES_IMPROVEMENT',
    ratingStatus: 'RATED',
    ordinal: 1,
    programme: 'CORE_PDU',
    publishedOn: '2024-07-18',
    fieldworkFrom: '2024-04',
    recommendationCount: 5,
    service: { __typename: 'ProbationDeliveryUnit', name: 'Essex South', region: { name: 'East of England' } },
    chiefInspector: { name: 'Martin Jones' },
    mediaContact: { name: 'Louise Cordell' },
  });
  expect(inspection.service.region.probationDeliveryUnits.totalCount).toBe(8);
  expect(inspection.involvements).toContainEqual(
    expect.objectContaining({
      role: 'MEDIA_CONTACT',
      title: 'Head of Communications',
      person: expect.objectContaining({ name: 'Louise Cordell' }),
    }),
  );
  expect(inspection.statistics).toContainEqual(
    expect.objectContaining({
      value: 23,
      unit: 'PERCENT',
      population: 'cases inspected',
      standard: expect.objectContaining({ name: 'Implementation and delivery' }),
    }),
  );
  expect(inspection.statistics.find(({ value }: { value: number }) => value === 23).about).toContain('safety of other people');
  expect(inspection.recommendationTallies).toEqual([
    expect.objectContaining({ count: 5, addressees: [expect.objectContaining({ id: 'pdu/essex-south' })] }),
  ]);
  const themes = inspection.recommendations.map((each: { themes: { code: string }[] }) => each.themes.map(({ code }) => code));
  expect(themes).toEqual([
    expect.arrayContaining(['DOMESTIC_ABUSE', 'CHILD_SAFEGUARDING', 'ASSESSMENT']),
    expect.arrayContaining(['RISK_OF_HARM', 'ASSESSMENT', 'PLANNING', 'REVIEWING']),
  ]);
  expect(codes(inspection.findings, 'STRENGTH')).toEqual(
    expect.arrayContaining(['LEADERSHIP', 'PARTNERSHIPS', 'SERVICES_PROVISION', 'DOMESTIC_ABUSE', 'WOMEN']),
  );
  expect(codes(inspection.findings, 'CONCERN')).toEqual(
    expect.arrayContaining(['STAFFING', 'RECRUITMENT', 'POLICY_NATIONAL', 'RISK_OF_HARM']),
  );
  expect(
    inspection.findings.find(({ theme, polarity }: FindingRow) => theme.code === 'SERVICES_PROVISION' && polarity === 'STRENGTH').note,
  ).toContain('innovation funding');
});

test('Essex South 2024 is stated to be one of eight PDUs of its region', async () => {
  const { data } = await server.ask('{ inspection(id: "inspection/essex-south-2024") { pdusInRegionStated } }');
  expect(data.inspection.pdusInRegionStated).toBe(8);
});

test('Essex North 2022 answers with every fact of its press release', async () => {
  const { errors, data } = await server.ask(OPERATION, { id: 'inspection/essex-north-2022' });
  expect(errors).toBeUndefined();
  const { inspection } = data;
  expect(inspection).toMatchObject({
    overallRating: 'INADEQUATE',
    publishedOn: '2022-05-17',
    fieldworkFrom: '2022-03',
    recommendationCount: 9,
    service: { name: 'Essex North', region: { name: 'East of England' } },
    chiefInspector: { name: 'Justin Russell' },
    mediaContact: { name: 'Diane Bramall' },
    ratingTallies: [{ rating: 'INADEQUATE', count: 8, outOf: 9 }],
  });
  expect(inspection.involvements).toContainEqual(
    expect.objectContaining({ role: 'MEDIA_CONTACT', title: 'Corporate Communications Manager' }),
  );
  expect(inspection.statistics).toContainEqual(
    expect.objectContaining({ value: 25, unit: 'PERCENT', qualifier: null, asStated: 'a quarter' }),
  );
  expect(inspection.statistics).toContainEqual(
    expect.objectContaining({ value: 50, unit: 'PERCENT', qualifier: 'LESS_THAN', asStated: 'less than half' }),
  );
  expect(inspection.recommendationTallies).toEqual([
    { count: 5, addressees: [expect.objectContaining({ id: 'region/east-of-england' }), expect.objectContaining({ id: 'body/hmpps' })] },
  ]);
  const staffing = inspection.findings.find(({ theme }: FindingRow) => theme.code === 'STAFFING');
  expect(staffing).toMatchObject({ polarity: 'CONCERN' });
  expect(staffing.note).toMatch(/pre-date.*pandemic.*unification/);
  expect(inspection.findings.find(({ theme }: FindingRow) => theme.code === 'CULTURE')).toMatchObject({ polarity: 'STRENGTH' });
});

test('One operation joins STAFFING across all inspections of a region with ratings and sources', async () => {
  const { errors, data } = await server.ask(`query StaffingInRegion {
    probationRegion(id: "region/east-of-england") {
      inspectionsInRegion(first: 100) {
        totalCount
        nodes { id overallRating ratings { rating standard { name } } findings(theme: "STAFFING") { polarity note sources { url publisher } } }
      }
    }
  }`);
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data.probationRegion.inspectionsInRegion;
  const { inspections } = await wholeSeed();
  const inRegion = inspections.filter(({ regionId }) => regionId === 'region/east-of-england');
  const expected = inRegion.map(({ id, overallRating, findings }) => ({
    id,
    overallRating,
    notes: findings.filter(({ themeId }) => themeId === 'theme/STAFFING').map(({ note }) => note),
  }));
  expect(totalCount).toBe(inRegion.length);
  const got = nodes.map(({ id, overallRating, findings }: { id: string; overallRating: string; findings: FindingRow[] }) => ({
    id,
    overallRating,
    notes: findings.map(({ note }) => note),
  }));
  expect(new Set(got)).toEqual(new Set(expected));
  const sources = nodes.flatMap((node: { findings: { sources: unknown[] }[] }) => node.findings.map((finding) => finding.sources.length));
  expect(Math.min(...sources)).toBeGreaterThan(0);
});
