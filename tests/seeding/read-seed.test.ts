import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { idKind, statementOwnerId } from '../../src/model/ids.ts';
import type { SeedReading } from '../../src/seeding/read-seed.ts';
import { readSeed } from '../../src/seeding/read-seed.ts';
import { formatSeedMessage } from '../../src/seeding/seed-message.ts';

const folder = fileURLToPath(new URL('../../seed', import.meta.url));
let reading: SeedReading;
const data = (): Dataset => {
  if ('messages' in reading) throw new Error('The seed has messages');
  return reading.dataset;
};

beforeAll(async () => {
  reading = await readSeed(folder);
});

test('the seed reads without messages', () => {
  expect('messages' in reading ? reading.messages.map(formatSeedMessage) : []).toEqual([]);
  const lists = Object.entries(data()).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  console.log(lists.map(([name, items]) => `${items.length} ${name}`).join(', '));
});

test('every id is well-formed and stands for one thing', () => {
  const { inspections, statements, release, aliases, ...lists } = data();
  const parts = inspections.flatMap(({ ratings, ratingTallies, findings, recommendations, recommendationTallies, statistics }) => [
    ...ratings,
    ...ratingTallies,
    ...findings,
    ...recommendations,
    ...recommendationTallies,
    ...statistics,
  ]);
  const ids = [...Object.values(lists).flat(), ...inspections, ...parts, ...statements].map(({ id }) => id);
  expect(ids.filter((id) => idKind(id) === null)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(release.attribution).toContain('Open Government Licence v3.0');
  expect(aliases.length).toBeGreaterThan(0);
});

test('every statement is owned by what its id says, and contradicts only statements that contradict it', () => {
  const byId = new Map(data().statements.map((statement) => [statement.id, statement]));
  for (const statement of byId.values()) {
    expect(statement.id).toMatch(new RegExp(`^statement/${statementOwnerId(statement.aboutId)}/[0-9a-f]{10}$`));
    for (const other of statement.contradictsIds) expect(byId.get(other)?.contradictsIds).toContain(statement.id);
  }
});

test('even the barest inspection has sources: a statement on its service from each', () => {
  const told = new Set(
    data()
      .statements.filter(({ property }) => property === 'service')
      .map(({ aboutId }) => aboutId),
  );
  expect(data().inspections.filter(({ id }) => !told.has(id))).toEqual([]);
});

test('the two inspections of Essex hold what was asked of them', () => {
  const [north, south] = ['essex-north-2022', 'essex-south-2024'].map((slug) =>
    data().inspections.find(({ id }) => id === `inspection/${slug}`),
  );
  expect(north).toMatchObject({ overallRating: 'INADEQUATE', publishedOn: '2022-05-17', fieldworkFrom: '2022-03', recommendationCount: 9 });
  expect(north?.ratingTallies).toMatchObject([{ rating: 'INADEQUATE', count: 8, outOf: 9 }]);
  expect(north?.recommendationTallies).toMatchObject([{ count: 5, addresseeIds: ['region/east-of-england', 'body/hmpps'] }]);
  expect(south).toMatchObject({
    overallRating: 'REQUIRES_IMPROVEMENT',
    ordinal: 1,
    pdusInRegionStated: 8,
    regionId: 'region/east-of-england',
  });
  expect(south?.statistics[0]).toMatchObject({
    value: 23,
    unit: 'PERCENT',
    standardId: 'standard/probation-pdu-2023/implementation-and-delivery',
  });
  expect(south?.involvements.map(({ key }) => key)).toEqual(['CHIEF_INSPECTOR person/martin-jones', 'MEDIA_CONTACT person/louise-cordell']);
});
