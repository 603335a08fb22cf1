import type { GroupTable } from '../graph/analysis/group-table.ts';
import type { MeasureGroup } from '../graph/analysis/measure-series.ts';
import type { AddresseeGroups } from '../graph/analysis/recommendations-by-addressee.ts';
import type { RecommendationGroup } from '../graph/analysis/recurring-recommendations.ts';
import type { ThemeRatingCounts } from '../graph/analysis/themes-by-rating.ts';
import type { DurationGroup } from '../graph/analysis/time-to-publication.ts';
import type { Reference } from '../graph/reference/reference.ts';
import { compareTexts } from '../model/compare-texts.ts';
import { earliestDay } from '../model/partial-date.ts';
import { lift, wilson } from '../model/shares.ts';
import type { AnalysisDimension } from '../model/vocabulary.ts';
import { recommendationCaveat } from './analysis-caveats.ts';
import { makeCompareKeys, makeKey } from './analysis-keys.ts';
import type { MeasurePointParent, RecurringThemeParent, ThemeOfRatingParent } from './analysis-parents.ts';

/** What a table is made of beside its counts. */
export interface TableOptions {
  readonly by: readonly AnalysisDimension[];
  /** The counted values, in the order of the counts. */
  readonly values: readonly string[];
  readonly table: GroupTable;
  readonly caveat: (known: number, total: number) => string;
}

/** Puts the rows of a table in the order of its dimensions, with labels, shares and caveat. */
export function makeTable(reference: Reference, { by, values, table, caveat }: TableOptions) {
  const compare = makeCompareKeys(reference, by);
  return {
    n: table.known,
    caveat: caveat(table.known, table.total),
    rows: table.rows
      .toSorted((one, other) => compare(one.keys, other.keys))
      .map(({ keys, n, counts }) => ({
        keys: keys.map((value, index) => makeKey(reference, by[index] as AnalysisDimension, value)),
        n,
        counts: counts.map((count, index) => ({ value: values[index] as string, count, share: wilson(count, n) })),
      })),
  };
}

/** Highest lift first, those without a lift last, then by code. */
export function makeThemesOfRating(themes: readonly ThemeRatingCounts[]): ThemeOfRatingParent[] {
  return themes
    .map((theme) => ({ ...theme, lift: lift({ ...theme, otherCount: theme.ratingCount }) }))
    .sort((one, other) => (other.lift ?? -1) - (one.lift ?? -1) || compareTexts(one.themeId, other.themeId));
}

/** The points of a series in the order of the dimension, with a break where the years' frameworks change. */
export function makeMeasurePoints(reference: Reference, by: AnalysisDimension, groups: readonly MeasureGroup[]): MeasurePointParent[] {
  const compare = makeCompareKeys(reference, [by]);
  const inOrder = groups.toSorted((one, other) => compare([one.key], [other.key]));
  return inOrder.map((group, index) => {
    const { frameworkIds, key, ...figures } = group;
    const before = inOrder[index - 1];
    const isBreak = by === 'YEAR' && key !== null && before !== undefined && before.frameworkIds.join(' ') !== frameworkIds.join(' ');
    return { ...figures, key: makeKey(reference, by, key), frameworkBreak: isBreak };
  });
}

/** Those of enough regions: most regions first, then earliest, then by code, kind and body. */
export function makeRecurringThemes(groups: readonly RecommendationGroup[], minRegions: number): RecurringThemeParent[] {
  const since = (group: RecommendationGroup) => (group.since === null ? '~' : earliestDay(group.since));
  return groups
    .filter(({ regionIds }) => regionIds.length >= minRegions)
    .sort(
      (one, other) =>
        other.regionIds.length - one.regionIds.length ||
        compareTexts(since(one), since(other)) ||
        compareTexts(one.themeId, other.themeId) ||
        compareTexts(one.addresseeKind, other.addresseeKind) ||
        compareTexts(one.likeness, other.likeness),
    );
}

/** Most counted first, then most listed, then in the order of the kinds. */
export function makeAddresseeTable({ rows, n, ...coverage }: AddresseeGroups) {
  return {
    n,
    caveat: recommendationCaveat(coverage),
    rows: rows.toSorted(
      (one, other) => other.counted - one.counted || other.listed - one.listed || compareTexts(one.kinds.join(), other.kinds.join()),
    ),
  };
}

/** The durations in the order of the dimension. */
export function makeDurationRows(reference: Reference, by: AnalysisDimension, groups: readonly DurationGroup[]) {
  const compare = makeCompareKeys(reference, [by]);
  return groups
    .toSorted((one, other) => compare([one.key], [other.key]))
    .map(({ key, ...days }) => ({ ...days, key: makeKey(reference, by, key) }));
}
