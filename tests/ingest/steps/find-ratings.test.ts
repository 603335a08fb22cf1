import { expect, test } from 'vitest';
import { findRatings } from '../../../src/ingest/steps/find-ratings.ts';
import { norfolk, reasonsOf, valuesOf } from '../step-context.ts';

const read = (sentence: string) => findRatings(norfolk(sentence));

test.each([
  ['It follows a previous ‘Inadequate’ rating in August 2022.', 'INADEQUATE', 2022],
  ['The PDU had previously been rated ‘Requires improvement’ in 2021.', 'REQUIRES_IMPROVEMENT', 2021],
  ['In 2023 it had been rated ‘Outstanding’.', 'OUTSTANDING', 2023],
  ['The PDU, rated ‘Requires improvement’ in 2023, has changed.', 'REQUIRES_IMPROVEMENT', 2023],
])('%s is the rating before', (sentence, rating, year) => {
  expect(valuesOf(read(sentence), 'previousRatingStated').map(([value]) => value)).toEqual([rating]);
  expect(valuesOf(read(sentence), 'previousYearStated').map(([value]) => value)).toEqual([year]);
});

test.each([
  ['There were ‘Inadequate’ ratings for eight out of nine of our quality standards.', 8, 9],
  ['All four of our service delivery standards were rated ‘Inadequate’.', 4, 4],
  ['Its four sentence management standards were all rated ‘Inadequate’.', 4, 4],
  ['It was rated ‘Inadequate’ for all five of our case quality standards.', 5, 5],
])('%s is a tally', (sentence, count, outOf) => {
  expect(valuesOf(read(sentence), 'ratingTallies')).toMatchObject([[{ rating: 'INADEQUATE', count, outOf }, expect.any(String)]]);
});

test.each([
  ['The PDU received an ‘Outstanding’ rating for leadership.', ['Leadership']],
  ['Leadership, staffing and services were each rated ‘Outstanding’.', ['Leadership', 'Staffing', 'Services']],
  ['It was awarded ‘Outstanding’ for leadership and for services.', ['Leadership', 'Services']],
  ['Planning, where much had changed, was judged to be ‘Outstanding’.', ['Planning']],
])('%s rates standards', (sentence, names) => {
  expect(valuesOf(read(sentence), 'ratings').map(([value]) => (value as { standard: { name: string } }).standard.name)).toEqual(names);
});

test.each([
  ['The other inspection is of Suffolk PDU, which received an overall rating of ‘Inadequate’.', 'the rating of another service'],
  ['The Inspectorate uses a four-point scale: ‘Outstanding’, ‘Good’, ‘Requires improvement’ and ‘Inadequate’.', 'the scale of ratings'],
  ['In the South West region both PDUs were rated ‘Inadequate’.', 'the rating of another service'],
  ['No standard was rated below ‘Good’.', 'a rating named as a bound'],
  ['Delivery was ‘inadequate’, staff said.', 'a word of the language, not a rating'],
])('%s is passed over', (sentence, reason) => {
  const found = read(sentence);
  expect(reasonsOf(found)).toContain(reason);
  expect(new Set(valuesOf(found, 'overallRating').map(([value]) => value))).toEqual(new Set(['GOOD']));
});

test('A rating that is said of nothing that is known is a message', () => {
  const { remarks } = read('For this its work with volunteers deserves an ‘Outstanding’ at any rate, somebody wrote.');
  expect(remarks.map(({ kind, reason, message }) => [kind, reason, message])).toEqual([
    [
      'MESSAGE',
      'unread-rating',
      expect.stringMatching(/^Expected an overall rating or that of a standard, got ".*‘Outstanding’.*": see what it rates\.$/),
    ],
  ]);
});
