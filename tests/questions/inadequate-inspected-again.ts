import type { Rating } from '../../src/model/vocabulary.ts';
import { BEST_FIRST, byId, citedSourcesOfInspection, named, newestInspections, previousOf, type WholeInspection } from './oracle.ts';
import type { Question, Records } from './question.ts';

/** Pairs of inspections of which an earlier one was rated so. */
export const question: Question<{ rating: Rating; first: number }> = {
  madeVariables: { rating: 'INADEQUATE', first: 6 },
  expected(records, { rating, first }) {
    const reinspections = newestInspections(records.inspections)
      .filter(({ programme }) => programme === 'CORE_PDU')
      .map((after) => ({ after, befores: previousOf(records, after) }))
      .filter(({ befores }) => befores.some(({ overallRating }) => overallRating === rating))
      .flatMap(({ after, befores }) => befores.map((before) => compared(records, before, after)))
      .slice(0, first);
    return { analysis: { reinspections } };
  },
};

function compared(records: Records, before: WholeInspection, after: WholeInspection) {
  const sameOutOf = before.pointsOutOf !== null && before.pointsOutOf === after.pointsOutOf;
  return {
    service: named(records, after.serviceId),
    before: result(records, before),
    after: result(records, after),
    overallMovement: before.overallRating && after.overallRating ? movement(before.overallRating, after.overallRating) : null,
    pointsMovement: sameOutOf && before.points !== null && after.points !== null ? after.points - before.points : null,
    frameworkChanged: before.frameworkId !== after.frameworkId,
    standards: records.standards.flatMap((standard) => {
      const rated = after.ratings.find(({ standardId }) => standardId === standard.id);
      const ratedBefore = before.ratings.find(
        ({ standardId }) => standardId === standard.id || standard.closeMatchIds.includes(standardId),
      );
      if (!rated || !ratedBefore) return [];
      const standardBefore = byId(records.standards, ratedBefore.standardId);
      const nameOf = ({ name, frameworkId }: typeof standard) => ({
        name,
        framework: { name: byId(records.frameworks, frameworkId).name },
      });
      return {
        standard: nameOf(standard),
        standardBefore: nameOf(standardBefore),
        before: ratedBefore.rating,
        after: rated.rating,
        movement: movement(ratedBefore.rating, rated.rating),
      };
    }),
  };
}

function movement(before: Rating, after: Rating): string {
  const steps = BEST_FIRST.indexOf(before) - BEST_FIRST.indexOf(after);
  return steps === 0 ? 'SAME' : steps > 0 ? 'BETTER' : 'WORSE';
}

function result(records: Records, inspection: WholeInspection) {
  const { id, publishedOn, year, overallRating, points, pointsOutOf } = inspection;
  const service = named(records, inspection.serviceId);
  return { id, publishedOn, year, service, overallRating, points, pointsOutOf, sources: citedSourcesOfInspection(records, id) };
}
