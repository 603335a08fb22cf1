import { byId, citedSourcesOfInspection, compare, named, newestInspections, sortedBy, type WholeInspection } from './oracle.ts';
import type { Question, Records } from './question.ts';

/** Inspections under one framework by stated score. */
export const question: Question<{ framework: string; first: number }> = {
  madeVariables: { framework: 'framework/second', first: 7 },
  expected(records, { framework, first }) {
    const { name, maxPoints } = byId(records.frameworks, framework);
    const inspections = newestInspections(records.inspections).filter(({ frameworkId }) => frameworkId === framework);
    const scores = inspections.filter(({ points, pointsOutOf }) => points !== null && pointsOutOf !== null);
    const frequencies = [...Map.groupBy(scores, ({ pointsOutOf }) => pointsOutOf ?? 0)].map(([outOf, rows]) => ({
      outOf,
      count: rows.length,
    }));
    const [usual] = sortedBy(
      frequencies,
      ({ count }) => -count,
      ({ outOf }) => -outOf,
    );
    const rankedPoints = (each: WholeInspection) => (usual && each.pointsOutOf === usual.outOf ? each.points : null);
    const minus = (value: number | null) => (value === null ? null : -value);
    const inOrder = sortedBy(
      inspections,
      (each) => minus(rankedPoints(each)),
      ({ points }) => Number(points === null),
      ({ pointsOutOf }) => minus(pointsOutOf),
      ({ points }) => minus(points),
    );
    const better = (each: WholeInspection) => inspections.filter((other) => (rankedPoints(other) ?? -1) > (rankedPoints(each) ?? 0)).length;
    const leagueTable = inOrder.slice(0, first).map((each) => ({
      rank: rankedPoints(each) === null ? null : 1 + better(each),
      ...rowOf(records, each),
    }));
    const scored = inspections.filter(({ points }) => points !== null);
    const highestFirst = scored.sort((one, other) => compare(other.points ?? 0, one.points ?? 0) || compare(other.id, one.id));
    const nodes = highestFirst.slice(0, first).map(({ id, points }) => ({ id, points }));
    return { analysis: { leagueTable }, framework: { name, maxPoints, inspections: { totalCount: scored.length, nodes } } };
  },
};

function rowOf(
  records: Records,
  { id, publishedOn, overallRating, serviceId, frameworkId, points, pointsOutOf, ratings }: WholeInspection,
) {
  const standards = records.standards.filter((standard) => standard.frameworkId === frameworkId);
  return {
    ...{ points, pointsOutOf },
    inspection: { id, publishedOn, overallRating, service: named(records, serviceId), sources: citedSourcesOfInspection(records, id) },
    ratings: standards.flatMap((standard) =>
      ratings.filter(({ standardId }) => standardId === standard.id).map(({ rating }) => ({ rating, standard: { name: standard.name } })),
    ),
  };
}
