import { describe, expect, test } from 'vitest';
import type { StandardRating } from '../../src/model/inspections.ts';
import { movementOf, standardMovements } from '../../src/model/standard-movements.ts';
import { RATINGS, type Rating } from '../../src/model/vocabulary.ts';

function rated(standardId: string, rating: Rating): StandardRating {
  return { id: `rating/${standardId}`, rating, points: null, standardNameStated: standardId, standardId };
}

const idsOf = (question: Parameters<typeof standardMovements>[0]) =>
  standardMovements(question).map(({ standardId, standardBeforeId }) => [standardId, standardBeforeId]);

describe('Which way a rating moved', () => {
  const pairs = RATINGS.flatMap((before, from) => RATINGS.map((after, to) => ({ before, after, steps: from - to })));

  test.each(pairs)('$before to $after', ({ before, after, steps }) => {
    expect(movementOf(before, after)).toBe(steps === 0 ? 'SAME' : steps > 0 ? 'BETTER' : 'WORSE');
  });
});

describe('Which standards are compared', () => {
  test('Equal ones, in the order of the later inspection; those rated once only are left out', () => {
    const before = [rated('a', 'GOOD'), rated('b', 'GOOD'), rated('c', 'INADEQUATE')];
    const after = [rated('c', 'GOOD'), rated('d', 'GOOD'), rated('a', 'GOOD')];
    expect(standardMovements({ before, after, isCloseMatch: null })).toEqual([
      { standardId: 'c', standardBeforeId: 'c', before: 'INADEQUATE', after: 'GOOD', movement: 'BETTER' },
      { standardId: 'a', standardBeforeId: 'a', before: 'GOOD', after: 'GOOD', movement: 'SAME' },
    ]);
  });

  test('An equal one before a close one, also where the close one comes first', () => {
    const question = { before: [rated('a', 'GOOD'), rated('b', 'GOOD')], after: [rated('b2', 'GOOD'), rated('a', 'GOOD')] };
    expect(idsOf({ ...question, isCloseMatch: () => true })).toEqual([
      ['b2', 'b'],
      ['a', 'a'],
    ]);
  });

  test('Each earlier standard once, with the first later one that it is close to', () => {
    const question = { before: [rated('a', 'GOOD')], after: [rated('x', 'GOOD'), rated('y', 'INADEQUATE')] };
    expect(idsOf({ ...question, isCloseMatch: () => true })).toEqual([['x', 'a']]);
    expect(idsOf({ ...question, isCloseMatch: (later) => later === 'y' })).toEqual([['y', 'a']]);
    expect(idsOf({ ...question, isCloseMatch: null })).toEqual([]);
  });
});
