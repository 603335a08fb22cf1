import type { Dataset } from '../../../src/model/dataset.ts';
import type { Rating } from '../../../src/model/vocabulary.ts';
import { BEST_FIRST, byId, newestInspections, previousOf, sortedBy, type WholeInspection } from '../../questions/oracle.ts';
import type { Case } from './case.ts';

/** A table of one framework; its inspections' scores count when they are out of the number of points that most could reach. */
export function league(framework: string, first: number): Case {
  return {
    name: `leagueTable of ${framework}, the first ${first}`,
    field: `leagueTable(framework: "${framework}", filter: FILTER, first: ${first}) { rank points pointsOutOf inspection { id } ratings { id } }`,
    expected: (selected, records) => {
      const under = newestInspections(selected).filter(({ frameworkId }) => frameworkId === framework);
      const scored = under.filter(({ points, pointsOutOf }) => points !== null && pointsOutOf !== null);
      const maxima = [...Map.groupBy(scored, ({ pointsOutOf }) => pointsOutOf ?? 0)];
      const [usual] = sortedBy(
        maxima,
        ([, rows]) => -rows.length,
        ([pointsOutOf]) => -pointsOutOf,
      );
      const ranked = usual?.[1] ?? [];
      const inOrder = sortedBy(
        under,
        (row) => (ranked.includes(row) ? 0 : 1),
        ({ points }) => (points === null ? 1 : 0),
        ({ pointsOutOf }) => (pointsOutOf === null ? null : -pointsOutOf),
        ({ points }) => (points === null ? null : -points),
      );
      return inOrder.slice(0, first).map((row) => ({
        rank: ranked.includes(row) ? 1 + ranked.filter(({ points }) => Number(points) > Number(row.points)).length : null,
        points: row.points,
        pointsOutOf: row.pointsOutOf,
        inspection: { id: row.id },
        ratings: ratingsInOrder(records, row).map(({ id }) => ({ id })),
      }));
    },
  };
}

export const REINSPECTIONS: Case = {
  name: 'reinspections',
  field: `reinspections(filter: FILTER) { service { id } before { id } after { id } overallMovement pointsMovement frameworkChanged
    standards { standard { id } standardBefore { id } before after movement } }`,
  expected: (selected, records) =>
    newestInspections(selected).flatMap((after) => previousOf(records, after).map((before) => compared(records, before, after))),
};

function compared(records: Dataset, before: WholeInspection, after: WholeInspection) {
  const isComparable =
    before.pointsOutOf !== null && before.pointsOutOf === after.pointsOutOf && before.points !== null && after.points !== null;
  return {
    service: { id: after.serviceId },
    before: { id: before.id },
    after: { id: after.id },
    overallMovement: before.overallRating && after.overallRating ? movement(before.overallRating, after.overallRating) : null,
    pointsMovement: isComparable ? Number(after.points) - Number(before.points) : null,
    frameworkChanged: before.frameworkId !== after.frameworkId,
    standards: movements(records, before, after),
  };
}

function movements(records: Dataset, before: WholeInspection, after: WholeInspection) {
  const left = ratingsInOrder(records, before);
  return ratingsInOrder(records, after).flatMap((rating) => {
    const at = left.findIndex(({ standardId }) =>
      before.frameworkId === after.frameworkId ? standardId === rating.standardId : areClose(records, standardId, rating.standardId),
    );
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (!match) return [];
    return {
      standard: { id: rating.standardId },
      standardBefore: { id: match.standardId },
      before: match.rating,
      after: rating.rating,
      movement: movement(match.rating, rating.rating),
    };
  });
}

function areClose({ standards }: Dataset, one: string, other: string): boolean {
  return one === other || byId(standards, one).closeMatchIds.includes(other) || byId(standards, other).closeMatchIds.includes(one);
}

function ratingsInOrder({ standards }: Dataset, { frameworkId, ratings }: WholeInspection) {
  const order = standards.filter((standard) => standard.frameworkId === frameworkId).map(({ id }) => id);
  return sortedBy(ratings, ({ standardId }) => order.indexOf(standardId));
}

function movement(before: Rating, after: Rating): string {
  const steps = BEST_FIRST.indexOf(before) - BEST_FIRST.indexOf(after);
  return steps === 0 ? 'SAME' : steps > 0 ? 'BETTER' : 'WORSE';
}
