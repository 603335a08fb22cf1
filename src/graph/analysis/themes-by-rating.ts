import type { Polarity, Rating } from '../../model/vocabulary.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { hasParts, matchInspections, matchParts, ONCE } from './selection.ts';

/** How many inspections have findings on a theme, a rating, and both, of all that have an overall rating and any finding. */
export interface ThemeRatingCounts {
  readonly themeId: string;
  readonly n: number;
  readonly ratingCount: number;
  readonly themeCount: number;
  readonly count: number;
}

interface Question {
  readonly rating: Rating;
  readonly polarity: Polarity | null;
  readonly condition: Condition;
}

/** The counts of each theme that occurs, in no order; a polarity restricts which findings count for a theme. */
export const themesByRating: Analysis<Question, readonly ThemeRatingCounts[]> = {
  name: 'analyseThemesByRating',
  makeQuery: ({ rating, polarity, condition }) => {
    const values = new Values();
    const match = `${matchInspections(condition, values)}\n  AND node.overallRating IS NOT NULL`;
    const text = `${ONCE}CALL (once) {
${match}
  AND ${hasParts('Finding')}
RETURN count(node) AS total, count(CASE node.overallRating WHEN $rating THEN 1 END) AS ratingCount
}
CALL (once) {
${match}
${matchParts('Finding')}
  AND ($polarity IS NULL OR part.polarity = $polarity)
WITH part.themeId AS themeId, count(DISTINCT node) AS themeCount,
  count(DISTINCT CASE node.overallRating WHEN $rating THEN node END) AS both
RETURN collect([themeId, themeCount, both]) AS themes
}
RETURN total, ratingCount, themes`;
    return { text, parameters: { ...values.parameters, rating, polarity } };
  },
  toResult: ([row]) => {
    const [n, ratingCount, themes] = row as [number, number, [string, number, number][]];
    return themes.map(([themeId, themeCount, count]) => ({ themeId, n, ratingCount, themeCount, count }));
  },
};
