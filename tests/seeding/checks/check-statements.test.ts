import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed } from '../small-seed.ts';

/** What is wrong with statements, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a held statement with another value': {
    changes: edited(INSPECTION, 'value: 2022-05-17', 'value: 2022-05-16'),
    says: [
      `seed/inspections/essex-north-2022.yaml:13: statements[0].value: expected the value that the record holds (2022-05-17), got "2022-05-16" (or give another standing)`,
    ],
  },
  'a statement on an unknown property': {
    changes: edited(INSPECTION, 'property: publishedOn, value: 2022-05-18', 'property: published, value: 2022-05-18'),
    says: [
      `seed/inspections/essex-north-2022.yaml:14: statements[1].property: expected one of service, programme, serviceNameAsStated, overallRating, ordinal, points, pointsOutOf, year, publishedOn, fieldworkFrom, fieldworkTo, casesInspected, recommendationCount, previousRatingStated, previousYearStated, pdusInRegionStated, ratings, ratingTallies, findings, recommendations, recommendationTallies, statistics, involvements, got "published" (did you mean publishedOn?)`,
    ],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
