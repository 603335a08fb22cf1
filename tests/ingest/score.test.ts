import { describe, expect, test } from 'vitest';
import { type Comparison, compare, FIELDS, type Field } from './compare.ts';
import { readFixtures } from './read-fixtures.ts';
import { seedReader } from './reader.ts';
import { precisionOf, recallOf, scoreOf } from './score-table.ts';

const ingest = await seedReader();
const fixtures = await readFixtures('fixtures');
const comparisons = fixtures.flatMap(({ document, expected }) => compare(ingest(document), expected));

/** The least precision and recall of each field. */
const LEAST: Readonly<Partial<Record<Field, readonly [number, number]>>> = { themes: [0.85, 0.75] };

describe('on the fixtures', () => {
  test.each(FIELDS)('%s are read as precisely and as fully as promised', (field) => {
    const row = scoreOf(comparisons).find(({ name }) => name === field);
    const [precision, recall] = LEAST[field] ?? [0.98, 0.95];
    if (row === undefined) throw new Error(`no row ${field}`);
    expect(precisionOf(row)).toBeGreaterThanOrEqual(precision);
    expect(recallOf(row)).toBeGreaterThanOrEqual(recall);
  });

  test.each(fixtures)('$name has the messages that are expected', ({ document, expected }) => {
    const rules = ingest(document).messages.map(({ rule }) => rule);
    for (const rule of expected.messages) expect(rules).toContain(rule);
  });
});

test('A value that is read where another stands is wrong, and the other is missed', () => {
  const expected = { inspections: [{ ...ONE, overallRating: 'GOOD' as const }], messages: [] };
  const reading = ingest({
    source: 'x',
    text: 'Wigan PDU rated ‘Inadequate’\n\nWigan PDU has received an overall rating of ‘Inadequate’ following an inspection.',
  });
  const outcomes = compare(reading, expected).map(({ field, outcome }: Comparison) => `${field} ${outcome}`);
  expect(outcomes).toEqual(['unit RIGHT', 'rating MISSED', 'rating WRONG']);
});

const ONE = {
  service: 'pdu/wigan',
  programme: 'CORE_PDU' as const,
  ratings: [],
  ratingTallies: [],
  statistics: [],
  recommendationTallies: [],
  recommendationsListed: 0,
  involvements: [],
  findings: [],
};
