import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import { wholeNumber } from '../run.ts';
import type { Analysis } from './analyse.ts';
import { matchInspections } from './selection.ts';

/** One inspection by its stated score. */
export interface LeaguePlace {
  readonly inspectionId: string;
  /** From 1, shared by equal scores; null without a score, and for one out of another number of points than most. */
  readonly rank: number | null;
}

interface Question {
  readonly frameworkId: string;
  readonly condition: Condition;
  readonly first: number;
}

/** The first so many inspections under a framework: ranked ones by score, then scores out of other numbers, then those without; equal ones newest first. */
export const leagueTable: Analysis<Question, readonly LeaguePlace[]> = {
  name: 'analyseLeagueTable',
  makeQuery: ({ frameworkId, condition, first }) => {
    const values = new Values();
    const match = `${matchInspections(condition, values)}\n  AND node.frameworkId = $frameworkId`;
    return { text: makeText(match), parameters: { ...values.parameters, frameworkId, first: wholeNumber(first) } };
  },
  toResult: (rows) => {
    const points = rows.map(([, ranked]) => ranked as number | null);
    return rows.map(([inspectionId], index) => ({ inspectionId: inspectionId as string, rank: rankAt(points, index) }));
  },
};

/** `maximum` is the number of points that most of the scored inspections could have reached, of equally frequent ones the greatest. */
function makeText(match: string): string {
  return `CALL () {
${match}
  AND node.points IS NOT NULL
  AND node.pointsOutOf IS NOT NULL
WITH node.pointsOutOf AS outOf, count(*) AS frequency
ORDER BY frequency DESC, outOf DESC
RETURN collect(outOf)[0] AS maximum
}
${match}
WITH node, CASE WHEN node.pointsOutOf = maximum THEN node.points END AS ranked
ORDER BY ranked IS NULL, ranked DESC, node.points IS NULL, node.pointsOutOf IS NULL, node.pointsOutOf DESC, node.points DESC,
  node.orderKeyDateDescending DESC, node.id DESC
LIMIT $first
RETURN node.id, ranked`;
}

/** Scores come highest first, so the rank is that of the first equal one. */
function rankAt(points: readonly (number | null)[], index: number): number | null {
  const own = points[index] ?? null;
  return own === null ? null : points.indexOf(own) + 1;
}
