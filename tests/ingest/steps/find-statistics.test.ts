import { expect, test } from 'vitest';
import type { ReadStatistic } from '../../../src/ingest/reading.ts';
import { findStatistics } from '../../../src/ingest/steps/find-statistics.ts';
import { norfolk, reasonsOf, valuesOf } from '../step-context.ts';

const read = (sentence: string) => valuesOf(findStatistics(norfolk(sentence)), 'statistics').map(([value]) => value as ReadStatistic);

test.each([
  ['Only 23 per cent of cases inspected were safe enough.', { value: 23, unit: 'PERCENT', qualifier: null, population: 'cases inspected' }],
  ['A quarter of the cases we inspected were sufficient.', { value: 25, asStated: 'a quarter', population: 'cases inspected' }],
  ['Fewer than two-thirds of relevant cases were sufficient.', { value: 67, qualifier: 'LESS_THAN', population: 'relevant cases' }],
  ['Just over half of practitioners said that they felt safe.', { value: 50, qualifier: 'MORE_THAN', population: 'practitioners' }],
  ['Less than half of the cases (49 per cent) were sufficient.', { value: 49, qualifier: null, asStated: 'less than half (49 per cent)' }],
  ['Checks were missing in 12 out of 40 relevant cases.', { value: 12, unit: 'COUNT', outOf: 40, population: 'relevant cases' }],
  ['The vacancy rate for probation officers stood at 41 per cent.', { value: 41, population: 'probation officer posts' }],
  [
    'Implementation and delivery was sufficient in nine per cent of cases.',
    { value: 9, asStated: 'nine', standard: { id: 'standard/probation-pdu-2023/implementation-and-delivery' } },
  ],
  ['Nationally, 33 per cent of cases were sufficient.', { value: 33, scopeKind: 'NATIONAL' }],
  ['The average caseload was 45.', { value: 45, unit: 'COUNT', population: 'average caseload' }],
])('%s', (sentence, expected) => {
  expect(read(sentence)).toMatchObject([expected]);
});

test('A share without a population has that of the share before it in the sentence', () => {
  expect(read('A quarter of the cases we inspected were sufficient and less than half were up to the mark.')).toMatchObject([
    { value: 25, population: 'cases inspected', about: 'were sufficient' },
    { value: 50, qualifier: 'LESS_THAN', population: 'cases inspected', about: 'were up to the mark' },
  ]);
});

test.each([
  ['Planning was sufficient in 63 per cent of cases, up from 41 per cent at the last inspection.', 63, 'a figure of an earlier time'],
  ['In Suffolk PDU 12 per cent of cases were sufficient.', null, 'a figure of another service'],
  ['Half of the year had gone.', null, null],
  ['Staff waited half a year.', null, null],
  ['“Staff are few,” said John Brown, MP. “Half of the cases inspected were late.”', null, 'said by somebody outside the Inspectorate'],
  ['Two out of three inspections were of regions.', null, 'a number of inspections, units or reports'],
  ['A minister said: “90 per cent of people are angry.”', null, 'said by somebody outside the Inspectorate'],
])('%s', (sentence, value, reason) => {
  const found = findStatistics(norfolk(sentence));
  expect(valuesOf(found, 'statistics').map(([statistic]) => (statistic as ReadStatistic).value)).toEqual(value === null ? [] : [value]);
  if (reason !== null) expect(reasonsOf(found)).toContain(reason);
});

test.each([
  ['Between 20 and 30 per cent of cases were late.', ['30 per cent of cases were late.']],
  [
    'Between 20 per cent and 30 per cent of cases were late.',
    ['20 per cent and 30 per cent of cases were late.', '30 per cent of cases were late.'],
  ],
  ['Some 20 to 30 per cent of cases were late.', ['30 per cent of cases were late.']],
  ['Some 20-30 per cent of cases were late.', ['30 per cent of cases were late.']],
])('%s is a range: a person has to read it', (sentence, places) => {
  const found = findStatistics(norfolk(sentence));
  expect(valuesOf(found, 'statistics')).toEqual([]);
  expect(found.remarks.filter(({ reason }) => reason === 'unread-number').map(({ message }) => message)).toEqual(
    places.map((words) => `Expected one figure and no range, got ${JSON.stringify(words)}: see what it says.`),
  );
});

test('Where a figure moved from one value to another, the other holds', () => {
  expect(read('The share of cases that were late rose from 20 to 30 per cent.')).toMatchObject([{ value: 30 }]);
});
