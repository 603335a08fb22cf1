import { expect, test } from 'vitest';
import { findFieldwork } from '../../../src/ingest/steps/find-fieldwork.ts';
import { findOrdinal } from '../../../src/ingest/steps/find-ordinal.ts';
import { findPublication, parseTime } from '../../../src/ingest/steps/find-publication.ts';
import { norfolk, reasonsOf, valuesOf } from '../step-context.ts';

test.each([
  ['The report is available at example.gov.uk/hmi on 18 July 2024.', '2024-07-18', null],
  ['The report is available on our website on 17 May 2022 00.01.', '2022-05-17', '00:01'],
  ['The report will be published on Tuesday 21 October 2025 at 9.30am.', '2025-10-21', '09:30'],
  ['These reports were published on 3 March 2023.', '2023-03-03', null],
  ['Published: 12 March 2026', '2026-03-12', null],
])('%s', (sentence, day, time) => {
  const found = findPublication(norfolk(sentence));
  expect(valuesOf(found, 'publishedOn').map(([value]) => value)).toEqual([day]);
  expect(valuesOf(found, 'publishedAt').map(([value]) => value)).toEqual(time === null ? [] : [time]);
});

test.each([
  ['The report on Suffolk PDU was published on 3 March 2023.', 'the date of another report'],
  ['The report is available on our website on 31 February 2024.', 'no-such-day'],
  ['Suffolk PDU was rated ‘Good’ (published on 3 March 2023).', 'doubtful-publication'],
])('%s is not the day of publication', (sentence, reason) => {
  const found = findPublication(norfolk(sentence));
  expect(valuesOf(found, 'publishedOn')).toEqual([]);
  expect(reasonsOf(found)).toEqual([reason]);
});

test('Times of day', () => {
  expect(['00.01', '0001', '9.30am', '1:15 pm', 'midnight', '12.05am', '25.00', '10.75', undefined].map(parseTime)).toEqual([
    '00:01',
    '00:01',
    '09:30',
    '13:15',
    '00:00',
    '00:05',
    null,
    null,
    null,
  ]);
});

test.each([
  ['Fieldwork for this inspection took place in April 2024.', '2024-04', null],
  ['Fieldwork for this inspection took place in May and June 2022.', '2022-05', '2022-06'],
  ['Fieldwork took place between 31 March and 11 April 2025.', '2025-03-31', '2025-04-11'],
  ['Fieldwork took place from 8 to 19 September 2025.', '2025-09-08', '2025-09-19'],
  ['Fieldwork took place in the week commencing 14 July 2025.', '2025-07-14', null],
  ['At the time of the inspection (January 2026) the unit was full.', '2026-01', null],
])('%s', (sentence, from, to) => {
  const found = findFieldwork(norfolk(sentence));
  expect(valuesOf(found, 'fieldworkFrom').map(([value]) => value)).toEqual([from]);
  expect(valuesOf(found, 'fieldworkTo').map(([value]) => value)).toEqual(to === null ? [] : [to]);
});

test.each([
  ['At the time this inspection was announced (November 2025) it had few staff.'],
  ['The PDU was last inspected in March 2022.'],
  ['The programme started in October 2023.'],
])('%s is no fieldwork', (sentence) => {
  expect(valuesOf(findFieldwork(norfolk(sentence)), 'fieldworkFrom')).toEqual([]);
});

test.each([
  ['This is the first inspection of this PDU since it was established in 2021.', 1],
  ['This is the second inspection of Norfolk PDU since unification.', 2],
  ['It has received the rating following its second inspection.', 2],
  ['This is the second PDU inspection under our new methodology.', null],
  ['This is the first regional inspection of the current programme.', null],
  ['This is the first inspection of this PDU under the new programme.', null],
  ['It is the third to be published.', null],
])('%s', (sentence, ordinal) => {
  expect(valuesOf(findOrdinal(norfolk(sentence)), 'ordinal').map(([value]) => value)).toEqual(ordinal === null ? [] : [ordinal]);
});
