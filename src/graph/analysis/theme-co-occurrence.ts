import { compareTexts } from '../../model/compare-texts.ts';
import type { JointCounts } from '../../model/shares.ts';
import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { hasParts, matchInspections, ONCE } from './selection.ts';

/** In how many of `n` inspections with any finding two themes have findings, each and both. */
export interface ThemePairCounts extends JointCounts {
  readonly themeId: string;
  readonly otherId: string;
}

/** Pairs of themes with findings in the same inspections, most inspections first, then by ids; the theme whose id comes first is `themeId`. */
export const themeCoOccurrence: Analysis<{ condition: Condition }, readonly ThemePairCounts[]> = {
  name: 'analyseThemeCoOccurrence',
  makeQuery: ({ condition }) => {
    const values = new Values();
    const match = matchInspections(condition, values);
    return { text: makeText(match), parameters: values.parameters };
  },
  toResult: ([row]) => {
    const [n, groups] = row as [number, [themeId: string, otherId: string, count: number][]];
    const countOf = new Map(groups.filter(([themeId, otherId]) => themeId === otherId).map(([themeId, , count]) => [themeId, count]));
    const pairs = groups.filter(([themeId, otherId]) => themeId !== otherId);
    return pairs
      .map(([themeId, otherId, count]) => ({
        themeId,
        otherId,
        n,
        count,
        themeCount: countOf.get(themeId) ?? 0,
        otherCount: countOf.get(otherId) ?? 0,
      }))
      .sort(compareThemePairs);
  },
};

/** Most inspections first, then by ids. */
export function compareThemePairs(one: ThemePairCounts, other: ThemePairCounts): number {
  return other.count - one.count || compareTexts(one.themeId, other.themeId) || compareTexts(one.otherId, other.otherId);
}

/** Each theme is paired with itself too, which counts the theme. */
function makeText(match: string): string {
  return `${ONCE}CALL (once) {
${match}
  AND ${hasParts('Finding')}
RETURN count(node) AS total
}
CALL (once) {
${match}
WITH COLLECT {
  MATCH (part:Finding)
  WHERE part.release = $release AND part.inspectionId = node.id
  RETURN DISTINCT part.themeId AS themeId
  ORDER BY themeId
} AS themeIds
UNWIND range(0, size(themeIds) - 1) AS one
UNWIND range(one, size(themeIds) - 1) AS other
WITH themeIds[one] AS themeId, themeIds[other] AS otherId, count(*) AS inspectionCount
RETURN collect([themeId, otherId, inspectionCount]) AS pairs
}
RETURN total, pairs`;
}
