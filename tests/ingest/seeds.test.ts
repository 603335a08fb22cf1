import { readdir, readFile } from 'node:fs/promises';
import { expect, type TestContext, test } from 'vitest';
import type { Property, Reading } from '../../src/ingest/reading.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { seedReader } from './reader.ts';

const ingest = await seedReader();

/** The reading of the release that begins its name with a number; skips the test where the releases are not on this machine. */
async function readRelease(number: string, context: TestContext): Promise<Reading> {
  const folder = await sharedFolder('seeds');
  if (folder === null) return context.skip('../shared/seeds is not on this machine');
  const name = (await readdir(folder)).find((each) => each.startsWith(number)) as string;
  return ingest({ source: name, text: await readFile(new URL(name, folder), 'utf8') });
}

const quotesOf = ({ statements }: Reading, property: Property) =>
  statements.filter((each) => each.property === property).map(({ quote }) => quote);
const themesOf = ({ inspections }: Reading) => inspections[0]?.findings.map(({ theme, polarity }) => `${theme.code} ${polarity}`).sort();

test('Essex South 2024: every fact of the release, and no other', async (context) => {
  const reading = await readRelease('000', context);
  expect(reading.inspections).toHaveLength(1);
  expect(reading.messages).toEqual([]);
  expect(reading.inspections[0]).toMatchObject({
    service: { id: 'pdu/essex-south', name: 'Essex South' },
    region: { id: 'region/east-of-england' },
    programme: 'CORE_PDU',
    ordinal: 1,
    overallRating: 'REQUIRES_IMPROVEMENT',
    publishedOn: '2024-07-18',
    fieldworkFrom: '2024-04',
    fieldworkTo: null,
    recommendationCount: 5,
    pdusInRegionStated: 8,
    previousRatingStated: null,
    previousYearStated: null,
    points: null,
    casesInspected: null,
    ratings: [],
    ratingTallies: [],
    mediaContact: { name: 'Louise Cordell' },
    recommendationTallies: [{ count: 5, addressees: [{ id: 'pdu/essex-south' }] }],
    involvements: [
      { role: 'CHIEF_INSPECTOR', title: 'Chief Inspector of Probation', person: { id: 'person/martin-jones', name: 'Martin Jones' } },
      { role: 'MEDIA_CONTACT', title: 'Head of Communications', person: { name: 'Louise Cordell' } },
    ],
  });
  expect(reading.inspections[0]?.statistics).toMatchObject([
    {
      value: 23,
      unit: 'PERCENT',
      qualifier: null,
      population: 'cases inspected',
      scopeKind: 'UNIT',
      standard: { name: 'Implementation and delivery' },
    },
  ]);
  expect(reading.inspections[0]?.statistics[0]?.about).toContain('safety of other people');
  expect(reading.inspections[0]?.recommendations.map(({ themes }) => themes.map(({ code }) => code).sort())).toEqual([
    ['ASSESSMENT', 'CHILD_SAFEGUARDING', 'DOMESTIC_ABUSE'],
    ['ASSESSMENT', 'PLANNING', 'REVIEWING', 'RISK_OF_HARM'],
  ]);
  expect(themesOf(reading)).toEqual([
    'CASE_MANAGEMENT CONCERN',
    'DOMESTIC_ABUSE STRENGTH',
    'IMPLEMENTATION_DELIVERY CONCERN',
    'LEADERSHIP STRENGTH',
    'PARTNERSHIPS STRENGTH',
    'POLICY_NATIONAL CONCERN',
    'PUBLIC_PROTECTION CONCERN',
    'RECRUITMENT CONCERN',
    'RISK_OF_HARM CONCERN',
    'SERVICES_PROVISION STRENGTH',
    'STAFFING CONCERN',
    'WOMEN STRENGTH',
  ]);
  expect(quotesOf(reading, 'publishedOn')).toEqual(['18 July 2024']);
  expect(quotesOf(reading, 'statistics')).toEqual(['23 per cent of cases inspected']);
});

test('Essex North 2022, a saved page with cookie question and licence: every fact of the release, and no other', async (context) => {
  const reading = await readRelease('001', context);
  expect(reading.inspections).toHaveLength(1);
  expect(reading.messages).toEqual([]);
  expect(reading.title).toContain('Essex North');
  expect(reading.inspections[0]).toMatchObject({
    service: { id: 'pdu/essex-north' },
    region: { id: 'region/east-of-england' },
    ordinal: null,
    overallRating: 'INADEQUATE',
    publishedOn: '2022-05-17',
    fieldworkFrom: '2022-03',
    recommendationCount: 9,
    pdusInRegionStated: null,
    ratings: [],
    ratingTallies: [{ rating: 'INADEQUATE', count: 8, outOf: 9, group: null }],
    recommendationTallies: [{ count: 5, addressees: [{ id: 'region/east-of-england' }, { id: 'body/hmpps' }] }],
    mediaContact: { name: 'Diane Bramall' },
    involvements: [
      { role: 'CHIEF_INSPECTOR', person: { id: 'person/justin-russell' } },
      { role: 'MEDIA_CONTACT', title: 'Corporate Communications Manager', person: { name: 'Diane Bramall' } },
    ],
  });
  expect(reading.inspections[0]?.statistics).toMatchObject([
    { value: 25, unit: 'PERCENT', qualifier: null, asStated: 'a quarter', population: 'cases inspected', standard: null },
    { value: 50, unit: 'PERCENT', qualifier: 'LESS_THAN', asStated: 'less than half', population: 'cases inspected', standard: null },
  ]);
  expect(reading.inspections[0]?.recommendations).toHaveLength(5);
  expect(themesOf(reading)).toEqual([
    'COVID_RECOVERY CONCERN',
    'CULTURE STRENGTH',
    'DESISTANCE CONCERN',
    'PRIORITISATION CONCERN',
    'PUBLIC_PROTECTION CONCERN',
    'RISK_OF_HARM CONCERN',
    'STAFFING CONCERN',
    'UNIFICATION CONCERN',
    'WORKLOAD CONCERN',
  ]);
  expect(reading.statements.find(({ property }) => property === 'publishedAt')?.value).toBe('00:01');
});
