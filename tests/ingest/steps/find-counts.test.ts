import { expect, test } from 'vitest';
import { findCounts } from '../../../src/ingest/steps/find-counts.ts';
import { findRecommendations } from '../../../src/ingest/steps/find-recommendations.ts';
import { findRegion } from '../../../src/ingest/steps/find-region.ts';
import { norfolk, reasonsOf, valuesOf } from '../step-context.ts';

test.each([
  ['It received zero out of a possible 27 inspection points.', 0, 27],
  ['It scored 11 out of 27.', 11, 27],
  ['It scored just three points.', 3, null],
])('%s', (sentence, points, outOf) => {
  const found = findCounts(norfolk(sentence));
  expect(valuesOf(found, 'points').map(([value]) => value)).toEqual([points]);
  expect(valuesOf(found, 'pointsOutOf').map(([value]) => value)).toEqual(outOf === null ? [] : [outOf]);
});

test('The score of an earlier inspection and a share of cases are no score', () => {
  const earlier = findCounts(norfolk('It was previously rated ‘Inadequate’ with a score of one out of 27.'));
  expect(valuesOf(earlier, 'points')).toEqual([]);
  expect(reasonsOf(earlier)).toContain('the score of an earlier inspection');
  expect(valuesOf(findCounts(norfolk('Staff received help in 12 out of 40 cases.')), 'points')).toEqual([]);
});

test('Cases inspected, and the number of PDUs that a region is said to have', () => {
  expect(valuesOf(findCounts(norfolk('Fifty-six cases were inspected.')), 'casesInspected')).toEqual([
    [56, 'Fifty-six cases were inspected'],
  ]);
  expect(valuesOf(findCounts(norfolk('Norfolk PDU is one of eight PDUs in the East of England region.')), 'pdusInRegionStated')).toEqual([
    [8, 'eight'],
  ]);
});

test.each([
  ['The report makes five recommendations to Norfolk PDU, including to train staff.', 5, [[5, ['pdu/norfolk']]]],
  [
    'This inspection made nine recommendations, five of which are aimed at the regional Probation Service and HMPPS.',
    9,
    [[5, ['region/east-of-england', 'body/hmpps']]],
  ],
  [
    'The report makes seven recommendations: four to Norfolk PDU, two to the region and one to HMPPS.',
    7,
    [
      [4, ['pdu/norfolk']],
      [2, ['region/east-of-england']],
      [1, ['body/hmpps']],
    ],
  ],
  [
    'The report makes four recommendations to Norfolk PDU and two recommendations to the Kent, Surrey and Sussex region.',
    null,
    [
      [4, ['pdu/norfolk']],
      [2, ['region/kent-surrey-and-sussex']],
    ],
  ],
  ['The report makes a number of recommendations.', null, []],
])('%s', (sentence, count, tallies) => {
  const found = findRecommendations(norfolk(sentence));
  expect(valuesOf(found, 'recommendationCount').map(([value]) => value)).toEqual(count === null ? [] : [count]);
  const read = valuesOf(found, 'recommendationTallies').map(([value]) => value as { count: number; addressees: { id: string }[] });
  expect(read.map((each) => [each.count, each.addressees.map(({ id }) => id)])).toEqual(tallies);
});

test('Recommendations in a sentence end where the next verb begins; a row of verbs is one', () => {
  const sentence =
    'The report makes five recommendations to Norfolk PDU, including to assess, plan and review risk of harm and to improve training.';
  const summaries = valuesOf(findRecommendations(norfolk(sentence)), 'recommendations').map(([, words]) => words);
  expect(summaries).toEqual(['assess, plan and review risk of harm', 'improve training']);
});

test('Recommendations in a list are to whom the line before says', () => {
  const list = 'Recommendations\n\nNorfolk PDU should:\n\n1. train its staff\n2. fill its posts\n\nHMPPS should:\n\n3. raise pay';
  const read = valuesOf(findRecommendations(norfolk(list)), 'recommendations').map(
    ([value]) => value as { number: string; addressees: { id: string }[] },
  );
  expect(read.map(({ number, addressees }) => [number, addressees[0]?.id])).toEqual([
    ['1', 'pdu/norfolk'],
    ['2', 'pdu/norfolk'],
    ['3', 'body/hmpps'],
  ]);
});

test('The region is read where it is said, and not filled in', () => {
  expect(valuesOf(findRegion(norfolk('It is busy.')), 'region')).toEqual([]);
  expect(valuesOf(findRegion(norfolk('Norfolk PDU sits within the Probation Service – East of England region.')), 'region')).toEqual([
    [{ id: 'region/east-of-england', name: 'East of England' }, 'East of England'],
  ]);
  const { remarks } = findRegion(norfolk('Norfolk PDU is one of eight PDUs in the South West region.'));
  expect(remarks[0]?.message).toBe('Expected Norfolk in the region East of England, got South West: see which is right.');
});
