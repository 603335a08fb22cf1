import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import { startEveryMode } from '../support/every-mode.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
let seed: Dataset;
beforeAll(async () => {
  [server, seed] = await Promise.all([startEveryMode(), wholeSeed()]);
});
afterAll(() => server.stop());

type Inspection = Dataset['inspections'][number];

async function idsOf(filter: object): Promise<string[]> {
  const query = `query ($filter: InspectionFilter) { inspections(filter: $filter, first: 100) { totalCount nodes { id } } }`;
  const { data, errors } = await server.ask(query, { filter });
  expect(errors).toBeUndefined();
  const ids: string[] = data.inspections.nodes.map(({ id }: { id: string }) => id);
  expect(data.inspections.totalCount).toBe(ids.length);
  return ids.sort();
}

/** What each filter selects, told in TypeScript over the seed. */
const FILTERS: readonly (readonly [name: string, filter: object, selects: (inspection: Inspection) => boolean])[] = [
  ['nothing asked', {}, () => true],
  ['a rating', { overallRating: { eq: 'GOOD' } }, ({ overallRating }) => overallRating === 'GOOD'],
  ['no rating', { overallRating: { eq: null } }, ({ overallRating }) => overallRating === null],
  ['some rating', { overallRating: { not: null } }, ({ overallRating }) => overallRating !== null],
  ['not a rating, which includes none', { overallRating: { not: 'INADEQUATE' } }, ({ overallRating }) => overallRating !== 'INADEQUATE'],
  ['one of none', { overallRating: { in: [] } }, () => false],
  ['a region', { region: { id: { eq: 'region/london' } } }, ({ regionId }) => regionId === 'region/london'],
  ['no region', { region: { id: { eq: null } } }, ({ regionId }) => regionId === null],
  [
    'a service',
    { service: { id: { in: ['pdu/kirklees', 'pdu/wigan'] } } },
    ({ serviceId }) => ['pdu/kirklees', 'pdu/wigan'].includes(serviceId),
  ],
  [
    'a framework',
    { framework: { id: { eq: 'framework/probation-2021' } } },
    ({ frameworkId }) => frameworkId === 'framework/probation-2021',
  ],
  ['years', { year: { from: 2023, to: 2024 } }, ({ year }) => year !== null && year >= 2023 && year <= 2024],
  ['an exact date', { publishedOn: { eq: '2022-05-17' } }, ({ publishedOn }) => publishedOn === '2022-05-17'],
  ['a month, which is not its days', { publishedOn: { eq: '2024-07' } }, ({ publishedOn }) => publishedOn === '2024-07'],
  [
    'dates of any precision that lie within a span',
    { publishedOn: { from: '2024-03', to: '2024' } },
    ({ publishedOn }) => publishedOn !== null && earliestDay(publishedOn) >= '2024-03-01' && latestDay(publishedOn) <= '2024-12-31',
  ],
  [
    'dates from the middle of a month',
    { fieldworkFrom: { from: '2024-04-15' } },
    ({ fieldworkFrom }) => fieldworkFrom !== null && earliestDay(fieldworkFrom) >= '2024-04-15',
  ],
  [
    'several fields at once',
    { programme: { eq: 'CORE_PDU' }, year: { eq: 2022 }, overallRating: { eq: 'INADEQUATE' } },
    (each) => each.programme === 'CORE_PDU' && each.year === 2022 && each.overallRating === 'INADEQUATE',
  ],
  [
    'either of two',
    { or: [{ year: { eq: 2026 } }, { overallRating: { eq: 'GOOD' } }] },
    ({ year, overallRating }) => year === 2026 || overallRating === 'GOOD',
  ],
  ['either of none', { or: [] }, () => false],
  ['not, where values are missing', { not: { points: { from: 1 } } }, ({ points }) => !(points !== null && points >= 1)],
  ['not of not', { not: { not: { year: { eq: 2025 } } } }, ({ year }) => year === 2025],
  [
    'and within or within not',
    { not: { or: [{ and: [{ year: { eq: 2024 } }, { points: { eq: null } }] }, { casesInspected: { to: 50 } }] } },
    (each) => !((each.year === 2024 && each.points === null) || (each.casesInspected !== null && each.casesInspected <= 50)),
  ],
  ['what contradicts itself', { year: { eq: 2024 }, and: [{ year: { eq: 2023 } }] }, () => false],
  ['from after to', { year: { from: 2025, to: 2022 } }, () => false],
];

test.each(FILTERS)('Filter: %s', async (_name, filter, selects) => {
  const expected = seed.inspections.filter(selects).map(({ id }) => id);
  expect(await idsOf(filter)).toEqual(expected.sort());
});

test('Texts are compared by contains without case, and otherwise exactly', async () => {
  const { data } = await server.ask(`{
    some: probationDeliveryUnits(filter: { name: { contains: "ESSEX" } }) { nodes { name } }
    exact: probationDeliveryUnits(filter: { name: { eq: "essex north" } }) { totalCount }
    themed: findings(filter: { theme: { code: { in: ["WOMEN"] } }, polarity: { eq: STRENGTH } }) { totalCount }
  }`);
  expect(data.some.nodes.map(({ name }: { name: string }) => name)).toEqual(
    seed.probationDeliveryUnits
      .map(({ name }) => name)
      .filter((name) => name.includes('Essex'))
      .sort(),
  );
  expect(data.exact.totalCount).toBe(0);
  const findings = seed.inspections.flatMap((each) => each.findings);
  expect(data.themed.totalCount).toBe(
    findings.filter(({ themeId, polarity }) => themeId === 'theme/WOMEN' && polarity === 'STRENGTH').length,
  );
});
