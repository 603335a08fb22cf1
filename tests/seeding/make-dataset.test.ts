import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { edited, INSPECTION, readSmallSeed, SOURCE_A, SOURCE_B } from './small-seed.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await read({});
});

async function read(changes: Record<string, string>): Promise<Dataset> {
  const reading = await readSmallSeed(changes);
  if (reading.dataset === null) throw new Error(reading.lines.join('\n'));
  return reading.dataset;
}

function statementsOn(property: string) {
  return dataset.statements
    .filter((statement) => statement.property === property)
    .map(({ value, attribution, standing, sourceId }) => [value, attribution, standing, sourceId]);
}

test('absent keys become null or an empty list', () => {
  expect(dataset.inspections[0]).toMatchObject({ ordinal: null, fieldworkFrom: null, notes: [], regionId: 'region/east-of-england' });
  expect(dataset.probationDeliveryUnits[0]).toMatchObject({ deliusCode: null, localDeliveryUnits: [], predecessorIds: [] });
  expect(dataset.frameworks[0]).toMatchObject({ validFrom: '2021', validTo: null });
});

test('a scalar rests on every source of the record', () => {
  expect(statementsOn('overallRating')).toEqual([
    ['INADEQUATE', 'RECORD', 'HELD', SOURCE_A],
    ['INADEQUATE', 'RECORD', 'HELD', SOURCE_B],
  ]);
  expect(statementsOn('service').map(([value]) => value)).toEqual(['pdu/essex-north', 'pdu/essex-north']);
});

test('a scalar with exact statements rests on those only, and they contradict each other both ways', () => {
  expect(statementsOn('publishedOn')).toEqual([
    ['2022-05-17', 'EXACT', 'HELD', SOURCE_A],
    ['2022-05-18', 'EXACT', 'CONTRADICTED', SOURCE_B],
  ]);
  const [first, second] = dataset.statements.filter(({ property }) => property === 'publishedOn');
  expect(first?.contradictsIds).toEqual([second?.id]);
  expect(second?.contradictsIds).toEqual([first?.id]);
});

test('a part has one exact statement for each of its sources, in a few words', () => {
  expect(statementsOn('findings')).toEqual([
    ['STAFFING CONCERN', 'EXACT', 'HELD', SOURCE_A],
    ['STAFFING CONCERN', 'EXACT', 'HELD', SOURCE_B],
    ['WORKLOAD CONCERN', 'EXACT', 'HELD', SOURCE_A],
  ]);
  expect(statementsOn('ratings')).toEqual([['Staff: INADEQUATE', 'EXACT', 'HELD', SOURCE_A]]);
  expect(statementsOn('ratingTallies')).toEqual([['INADEQUATE 8 of 9', 'EXACT', 'HELD', SOURCE_A]]);
  expect(statementsOn('statistics')).toEqual([['LESS_THAN 50 PERCENT', 'EXACT', 'HELD', SOURCE_A]]);
  expect(statementsOn('recommendations')).toEqual([['keep staff', 'EXACT', 'HELD', SOURCE_A]]);
});

test('people and tallies without a source of their own rest on the record', () => {
  expect(statementsOn('involvements')[0]).toEqual(['CHIEF_INSPECTOR person/justin-russell', 'RECORD', 'HELD', SOURCE_A]);
  expect(statementsOn('recommendationTallies')[1]).toEqual(['5 to region/east-of-england and body/hmpps', 'RECORD', 'HELD', SOURCE_B]);
});

test('a thing with a name has one statement on it for each source', () => {
  const about = dataset.statements.filter(({ property }) => property === 'name').map(({ aboutId }) => aboutId);
  expect(about).toContain('pdu/essex-south');
  expect(about).toContain('police/essex');
  expect(about).toContain('standard/probation-2021/staff');
  expect(about).toContain('person/justin-russell');
});

test('an id of a part changes with its content and not with its sources', async () => {
  const idsOf = (data: Dataset) => data.inspections[0]?.findings.map(({ id }) => id);
  const fewer = await read(
    edited(INSPECTION, `too few staff, sources: [${SOURCE_A}, ${SOURCE_B}]`, `too few staff, sources: [${SOURCE_B}]`),
  );
  expect(idsOf(fewer)).toEqual(idsOf(dataset));
  const other = await read(edited(INSPECTION, 'note: too few staff', 'note: far too few staff'));
  expect(idsOf(other)?.[0]).not.toBe(idsOf(dataset)?.[0]);
  expect(idsOf(other)?.[1]).toBe(idsOf(dataset)?.[1]);
});

test('aliases are found by their key', () => {
  expect(dataset.aliases).toEqual([{ text: 'South Essex', key: 'south essex', kind: 'ALTERNATIVE', namesId: 'pdu/essex-south' }]);
});
