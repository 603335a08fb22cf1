import type { LeaguePlace } from '../graph/analysis/league-table.ts';
import type { MeasureGroup } from '../graph/analysis/measure-series.ts';
import type { RecommendationGroup } from '../graph/analysis/recurring-recommendations.ts';
import type { InspectionPair } from '../graph/analysis/reinspections.ts';
import type { ThemeRatingCounts } from '../graph/analysis/themes-by-rating.ts';
import type { AnalysisDimension } from '../model/vocabulary.ts';
import type { ServiceParent } from './parents.ts';

/** The analyses have nothing in common but the operation. */
export type AnalysisParent = object;

/** One value of a dimension with its label. */
export interface KeyParent {
  readonly dimension: AnalysisDimension;
  readonly value: string | null;
  readonly label: string;
}

/** A theme's counts with its lift, by which such rows are ordered. */
export interface ThemeOfRatingParent extends ThemeRatingCounts {
  readonly lift: number | null;
}

/** The figures of a measure for one value. */
export interface MeasurePointParent extends Omit<MeasureGroup, 'key' | 'frameworkIds'> {
  readonly key: KeyParent;
  readonly frameworkBreak: boolean;
}

export type LeagueRowParent = LeaguePlace;
export type ReinspectionParent = InspectionPair;
export type RecurringThemeParent = RecommendationGroup;

/** What the data hold of the services since a day. */
export interface CoverageParent {
  readonly since: string;
  readonly serviceCount: number;
  readonly withoutInspection: readonly ServiceParent[];
  readonly uncertain: readonly ServiceParent[];
  readonly latestInspectionIds: readonly string[];
  readonly caveat: string;
}
