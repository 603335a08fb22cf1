// Generated from schema/*.graphql by src/resolvers/generate.ts: do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeParent, FactParent, ServiceParent, PostParent, TermParent, StatementParent, InspectionPage, ProbationDeliveryUnitPage, ProbationRegionPage, NationalBodyPage, PersonPage, InvolvementPage, ThemePage, FindingPage, RecommendationPage, StatisticPage, MeasurePage, FrameworkPage, StandardPage, SourcePage, StatementPage, FacetParent, FacetValueParent, NameMatchParent, IdResolutionParent, SearchPage, SearchHitParent } from './parents.ts';
import type { InspectionHead as InspectionHeadModel, StandardRating as StandardRatingModel, RatingTally as RatingTallyModel, Finding as FindingModel, RecurringRecommendation as RecurringRecommendationModel, RecommendationTally as RecommendationTallyModel, Statistic as StatisticModel, Involvement as InvolvementModel } from '../model/inspections.ts';
import type { ProbationDeliveryUnit as ProbationDeliveryUnitModel, ProbationRegion as ProbationRegionModel, NationalBody as NationalBodyModel, OperationalUnit as OperationalUnitModel, PoliceArea as PoliceAreaModel, Alias as AliasModel } from '../model/services.ts';
import type { Person as PersonModel } from '../model/people.ts';
import type { CountedTheme as CountedThemeModel, ThemeCount as ThemeCountModel, ThemeYear as ThemeYearModel, Framework as FrameworkModel, Standard as StandardModel, Measure as MeasureModel } from '../model/concepts.ts';
import type { Source as SourceModel, Release as ReleaseModel } from '../model/provenance.ts';
import type { RateLimit as RateLimitModel, Context } from './context.ts';
import type { AnalysisParent, ThemeOfRatingParent, MeasurePointParent, LeagueRowParent, ReinspectionParent, RecurringThemeParent, CoverageParent } from './analysis-parents.ts';
import type { StandardMovement as StandardMovementModel } from '../model/standard-movements.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day, a month or a year as it was stated, in EDTF level 0: `2024-07-18`, `2024-07` or `2024`. The precision is part of
   * the fact: April 2024 is `2024-04`, never `2024-04-01`.
   */
  PartialDate: { input: string; output: string; }
  /** The address of a page, as the source was found there: `https://justiceinspectorates.gov.uk/hmiprobation/?p=23423`. */
  URL: { input: string; output: string; }
  /** An instant in UTC: `2026-11-28T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A calendar day that exists: `2024-07-18`. A month, a year or a time is an error. */
  Date: { input: string; output: string; }
};

/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type Analysis = {
  readonly __typename?: 'Analysis';
  /**
   * How often each rating was given. With `STANDARD` among the dimensions the ratings of single standards are counted, else overall ratings.
   * Inspections without a rating are not in `n`; the caveat says of how many a rating is known. Standards of two frameworks are two standards,
   * also where they have one name.
   */
  readonly ratingDistribution: AnalysisTable;
  /**
   * In how many inspections findings of each polarity fall on each pair of values; a row for each pair that occurs. With `THEME` as one of the
   * two, findings on exactly that theme are counted, else findings on any. An inspection with a strength and a concern on one theme counts once
   * under each, so counts may add up to more than `n`. Rows by first key, then by second.
   */
  readonly themeMatrix: AnalysisTable;
  /** Pairs of themes that have findings, of whatever polarity, in the same inspections; most inspections first, then by codes. */
  readonly themeCoOccurrence: ReadonlyArray<ThemePair>;
  /**
   * Which themes appear with one overall rating more or less often than with the others: counts and lift, never causes. The figures rest on the
   * inspections with an overall rating and any finding; a theme counts once for each. Highest lift first, those without a lift last, then by code.
   */
  readonly themesByRating: ReadonlyArray<ThemeOfRating>;
  /**
   * The figures of one measure, for each value of a dimension in its order. Only figures of one kind of scope enter: those of
   * inspected units unless another is asked for, as figures of units and regions must not be mixed. A figure that several records repeat (`sharedKey`) once, with the newest of them. Figures are never pooled: least, median and most stand
   * beside the number of cases where it is known.
   */
  readonly measureSeries: ReadonlyArray<MeasurePoint>;
  /**
   * The inspections under one framework by stated score, highest first, of equal scores the newest inspection first. Nothing is added up: a score
   * is there only where a source gives it. Ranks are among the selected inspections, and only among those that could reach the same number of
   * points: the number that most of them could. Then come, without a rank, scores out of another number, and inspections without a score.
   */
  readonly leagueTable: ReadonlyArray<LeagueRow>;
  /** Inspections that followed one of the same service, or of one that it took over from, in the same programme; newest first. One entry for each pair. */
  readonly reinspections: ReadonlyArray<Reinspection>;
  /**
   * Themes on which recommendations to the same kind of addressee were made in several regions; most regions first, then earliest, then by code
   * and by kind, both from A, then by body. Recommendations that are known one by one are counted, under each of their themes and kinds of addressee;
   * those whose addressee is not known are left out, and national inspections are of no region. Bodies without a kind of their own (`OTHER_BODY`) are
   * like none but themselves, as in `Recommendation.recurrences`: each has rows of its own.
   */
  readonly recurringRecommendations: ReadonlyArray<RecurringTheme>;
  /**
   * How many recommendations went to which kind of addressee: those known one by one, and those that sources count. Most counted first, then
   * most listed, then by kinds from A. A recommendation can be both listed and counted: the two must not be added.
   */
  readonly recommendationsByAddressee: AddresseeTable;
  /**
   * How many days lay between the end of fieldwork and publication, as least and most that the dates allow: `2024-04` and `2024-07-18` lie 79
   * to 108 days apart. Where one date of fieldwork is known, it counts as the end. Windows in which all units of a region were visited are left
   * out, as are inspections without both dates.
   */
  readonly timeToPublication: ReadonlyArray<DurationRow>;
  /**
   * Which active units and regions have no inspection in our data since a day. That is not: never inspected. An inspection lies on the day of
   * its publication; where that is not known, on the end of its fieldwork, as which a single date of fieldwork counts, else in its year. A unit's predecessors do not count for it.
   */
  readonly coverage: Coverage;
  /**
   * What the data cover of some inspections, in sentences: for the analyses that answer with lists, which have no room for a caveat of their own.
   * Ask for it beside them, with the same filter.
   */
  readonly caveats: AnalysisCaveats;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisRatingDistributionArgs = {
  by: ReadonlyArray<AnalysisDimension>;
  filter?: InputMaybe<InspectionFilter>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisThemeMatrixArgs = {
  rows: AnalysisDimension;
  columns: AnalysisDimension;
  filter?: InputMaybe<InspectionFilter>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisThemeCoOccurrenceArgs = {
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisThemesByRatingArgs = {
  rating: Rating;
  polarity?: InputMaybe<Polarity>;
  filter?: InputMaybe<InspectionFilter>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisMeasureSeriesArgs = {
  measure: Scalars['ID']['input'];
  by: AnalysisDimension;
  filter?: InputMaybe<InspectionFilter>;
  scopeKind?: InputMaybe<ScopeKind>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisLeagueTableArgs = {
  framework: Scalars['ID']['input'];
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisReinspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisRecurringRecommendationsArgs = {
  minRegions: Scalars['Int']['input'];
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisRecommendationsByAddresseeArgs = {
  filter?: InputMaybe<InspectionFilter>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisTimeToPublicationArgs = {
  by: AnalysisDimension;
  filter?: InputMaybe<InspectionFilter>;
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisCoverageArgs = {
  since: Scalars['Date']['input'];
};


/**
 * Comparisons across inspections. Every figure is derived by counting what the data hold: it says on how many inspections it rests, and
 * what the data do not cover. Counts never speak of causes.
 */
export type AnalysisCaveatsArgs = {
  filter?: InputMaybe<InspectionFilter>;
};

/** What the data cover of the selected inspections, one sentence for each kind of figure. */
export type AnalysisCaveats = {
  readonly __typename?: 'AnalysisCaveats';
  /** How many inspections are selected. */
  readonly n: Scalars['Int']['output'];
  /** On overall ratings: `themesByRating`, `reinspections`. */
  readonly overallRatings: Scalars['String']['output'];
  /** On ratings of standards: `leagueTable`, `reinspections`. */
  readonly standardRatings: Scalars['String']['output'];
  /** On findings: `themeCoOccurrence`, `themesByRating`. */
  readonly findings: Scalars['String']['output'];
  /** On stated scores: `leagueTable`, `reinspections`. */
  readonly scores: Scalars['String']['output'];
  /** On comparable figures, of whatever measure: `measureSeries`. */
  readonly figures: Scalars['String']['output'];
  /** On dates of fieldwork and publication: `timeToPublication`. */
  readonly dates: Scalars['String']['output'];
  /** On recommendations that are known one by one with their addressee: `recurringRecommendations`. */
  readonly recommendations: Scalars['String']['output'];
};

/** By what an analysis divides inspections. Inspections without a value come last. */
export type AnalysisDimension =
  /** The region of the service; no value for national inspections. Ordered by name. */
  | 'REGION'
  /** The year of the inspection. Ordered by year. */
  | 'YEAR'
  /** The programme. Ordered as the programmes are. */
  | 'PROGRAMME'
  /** The framework of standards. Ordered by when it came into use. */
  | 'FRAMEWORK'
  /** Derived: the chief inspector in office at publication; no value where the dates do not decide. Ordered by when the post began. */
  | 'CHIEF_INSPECTOR'
  /** The standard that was rated, or that a figure belongs to. Ordered by framework, then as in it. */
  | 'STANDARD'
  /** The theme of a finding, exactly. Ordered by label. */
  | 'THEME';

/** Counts by one or more dimensions. */
export type AnalysisTable = {
  readonly __typename?: 'AnalysisTable';
  /** On how many inspections the table rests: those that enter at least one row. */
  readonly n: Scalars['Int']['output'];
  /** One row for each combination of values that occurs, in the order of the dimensions; rows without a value last. */
  readonly rows: ReadonlyArray<AnalysisRow>;
  /** What the data do not cover, in a sentence, such as `Overall ratings are known for 84 of 91 inspections`. */
  readonly caveat: Scalars['String']['output'];
};

/** The counts of one combination of values. */
export type AnalysisRow = {
  readonly __typename?: 'AnalysisRow';
  /** The values, in the order in which the dimensions were asked. */
  readonly keys: ReadonlyArray<AnalysisKey>;
  /** On how many inspections the row rests. */
  readonly n: Scalars['Int']['output'];
  /** The counts by rating, best first, or by polarity; zero counts included. */
  readonly counts: ReadonlyArray<AnalysisCount>;
};

/** One value of a dimension. */
export type AnalysisKey = {
  readonly __typename?: 'AnalysisKey';
  /** The dimension. */
  readonly dimension: AnalysisDimension;
  /** The id of the object, the programme, or the year; null for inspections that have none. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The name of the object, for a standard with its framework where others bear the name, or the value; `none` where there is no value. */
  readonly label: Scalars['String']['output'];
};

/** How many inspections, or ratings of standards, have one value. */
export type AnalysisCount = {
  readonly __typename?: 'AnalysisCount';
  /** The rating or polarity. */
  readonly value: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The count as a share of the row's `n`, with its interval; null where `n` is under 5. */
  readonly share?: Maybe<Share>;
};

/** A share of a number of inspections, with the interval that so small a number leaves. */
export type Share = {
  readonly __typename?: 'Share';
  /** The share, 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** The lower end of the 95 per cent Wilson score interval, 0 to 1. */
  readonly low: Scalars['Float']['output'];
  /** The upper end of the 95 per cent Wilson score interval, 0 to 1. */
  readonly high: Scalars['Float']['output'];
};

/** Two themes with findings in the same inspections. */
export type ThemePair = {
  readonly __typename?: 'ThemePair';
  /** The theme whose code comes first; on a theme's own list, the theme itself. */
  readonly theme: Theme;
  /** The other theme. */
  readonly other: Theme;
  /** On how many inspections with any finding the figures rest. */
  readonly n: Scalars['Int']['output'];
  /** In how many of them both themes have findings. */
  readonly count: Scalars['Int']['output'];
  /** In how many of them `theme` has findings. */
  readonly themeCount: Scalars['Int']['output'];
  /** In how many of them `other` has findings. */
  readonly otherCount: Scalars['Int']['output'];
  /** Of the inspections with findings on `theme`, the share that has findings on `other` too; null where `themeCount` is under 5. */
  readonly share?: Maybe<Share>;
  /** How many times as often as if the two were independent: `count * n / (themeCount * otherCount)`; null where fewer than 5 would be expected by chance. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
};

/** How often a theme appears with one overall rating, beside all rated inspections. */
export type ThemeOfRating = {
  readonly __typename?: 'ThemeOfRating';
  /** The theme, exactly. */
  readonly theme: Theme;
  /** On how many inspections with an overall rating and any finding the figures rest. */
  readonly n: Scalars['Int']['output'];
  /** How many of them have the rating. */
  readonly ratingCount: Scalars['Int']['output'];
  /** How many of them have findings on the theme. */
  readonly themeCount: Scalars['Int']['output'];
  /** How many have both. */
  readonly count: Scalars['Int']['output'];
  /** Of the inspections with the rating, the share that has findings on the theme; null where `ratingCount` is under 5. */
  readonly share?: Maybe<Share>;
  /** How many times as often as if the two were independent; null where fewer than 5 would be expected by chance. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
};

/** The figures of one measure for one value of a dimension. */
export type MeasurePoint = {
  readonly __typename?: 'MeasurePoint';
  /** The value. */
  readonly key: AnalysisKey;
  /** How many inspections have a figure here. */
  readonly n: Scalars['Int']['output'];
  /** How many of the figures have a `qualifier`, as they are only bounds or rough (`less than a third`): they are listed and do not enter least, median and most. */
  readonly qualifiedCount: Scalars['Int']['output'];
  /** The least figure, in the unit of the measure; null when all are qualified. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** The median figure, of an even number the mean of the middle two; null when all are qualified. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** The greatest figure; null when all are qualified. */
  readonly most?: Maybe<Scalars['Float']['output']>;
  /** How many cases were inspected there, summed over the inspections that state it; null when none does. */
  readonly casesInspected?: Maybe<Scalars['Int']['output']>;
  /** How many of the `n` inspections state the number of cases. */
  readonly casesInspectedKnown: Scalars['Int']['output'];
  /**
   * Whether the inspections of the point were held under other frameworks than those of the point before: figures then compare with care. False
   * for the first point, for the point without a year, and always when `by` is not `YEAR`, as such points follow no time.
   */
  readonly frameworkBreak: Scalars['Boolean']['output'];
  /** The figures, newest inspection first. */
  readonly statistics: ReadonlyArray<Statistic>;
};


/** The figures of one measure for one value of a dimension. */
export type MeasurePointStatisticsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One inspection in a league table. */
export type LeagueRow = {
  readonly __typename?: 'LeagueRow';
  /** Its rank by stated score, from 1; equal scores share a rank (1, 2, 2, 4). Null when no source states the score, or it is out of another number than most. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The stated score; null when no source gives one. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** The most points that it could have reached; null when no source says. */
  readonly pointsOutOf?: Maybe<Scalars['Int']['output']>;
  /** The inspection. */
  readonly inspection: Inspection;
  /** The ratings of its standards that are known, in the order of the framework. */
  readonly ratings: ReadonlyArray<StandardRating>;
};

/** A later inspection beside the one that it followed. */
export type Reinspection = {
  readonly __typename?: 'Reinspection';
  /** The service of the later inspection. */
  readonly service: InspectedService;
  /** The earlier inspection, which may be of a predecessor. */
  readonly before: Inspection;
  /** The later inspection. */
  readonly after: Inspection;
  /** How the overall rating moved; null when one of the two has none in our data. */
  readonly overallMovement?: Maybe<Movement>;
  /** How the stated score moved in points; null when a score is missing or the two could reach different numbers of points. */
  readonly pointsMovement?: Maybe<Scalars['Int']['output']>;
  /** Whether the two were held against different frameworks. */
  readonly frameworkChanged: Scalars['Boolean']['output'];
  /** The standards whose rating is known in both, in the order of the later framework; empty when there are none. */
  readonly standards: ReadonlyArray<StandardMovement>;
};

/** How the rating of one standard moved. */
export type StandardMovement = {
  readonly __typename?: 'StandardMovement';
  /** The standard of the later inspection. */
  readonly standard: Standard;
  /** The standard of the earlier inspection: the same, or under another framework a close match; each standard once. */
  readonly standardBefore: Standard;
  /** The earlier rating. */
  readonly before: Rating;
  /** The later rating. */
  readonly after: Rating;
  /** Which way it moved. */
  readonly movement: Movement;
};

/** Which way a rating moved. */
export type Movement =
  /** The later rating is better. */
  | 'BETTER'
  /** The ratings are equal. */
  | 'SAME'
  /** The later rating is worse. */
  | 'WORSE';

/** What a recommendation is addressed to, as a kind. */
export type AddresseeKind =
  /** A probation delivery unit. */
  | 'PROBATION_DELIVERY_UNIT'
  /** A probation region. */
  | 'PROBATION_REGION'
  /** HM Prison and Probation Service. */
  | 'HMPPS'
  /** The Ministry of Justice. */
  | 'MINISTRY_OF_JUSTICE'
  /** Another national body. */
  | 'OTHER_BODY';

/** A theme on which recommendations to one kind of addressee were made in several regions. */
export type RecurringTheme = {
  readonly __typename?: 'RecurringTheme';
  /** The theme, exactly. */
  readonly theme: Theme;
  /** The kind of addressee; with `OTHER_BODY` the row is of one body, which its recommendations name among their addressees. */
  readonly addresseeKind: AddresseeKind;
  /** The regions of the inspections that made them, by name. */
  readonly regions: ReadonlyArray<ProbationRegion>;
  /** How many inspections made them, national ones included. */
  readonly inspectionCount: Scalars['Int']['output'];
  /** How many recommendations there are. */
  readonly recommendationCount: Scalars['Int']['output'];
  /** The earliest publication among them, by its first possible day; null when none has a date. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** The recommendations, newest inspection first. */
  readonly recommendations: ReadonlyArray<Recommendation>;
};


/** A theme on which recommendations to one kind of addressee were made in several regions. */
export type RecurringThemeRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Recommendations by kind of addressee. */
export type AddresseeTable = {
  readonly __typename?: 'AddresseeTable';
  /** On how many inspections the table rests: those with recommendations known one by one or counted by addressee. */
  readonly n: Scalars['Int']['output'];
  /** The kinds that occur. */
  readonly rows: ReadonlyArray<AddresseeRow>;
  /** What the data do not cover, in a sentence. */
  readonly caveat: Scalars['String']['output'];
};

/** The recommendations to one kind of addressee, or to several kinds together. */
export type AddresseeRow = {
  readonly __typename?: 'AddresseeRow';
  /** The kinds, in the order of their list: one, or several where recommendations went to them together; empty for recommendations whose addressee is not known. */
  readonly kinds: ReadonlyArray<AddresseeKind>;
  /** How many inspections they come from. */
  readonly n: Scalars['Int']['output'];
  /** How many recommendations are known one by one. */
  readonly listed: Scalars['Int']['output'];
  /** How many recommendations sources count by addressee (`RecommendationTally`); those listed may be among them. */
  readonly counted: Scalars['Int']['output'];
};

/** Days from the end of fieldwork to publication, for one value of a dimension; in the order of the dimension. */
export type DurationRow = {
  readonly __typename?: 'DurationRow';
  /** The value of the dimension. */
  readonly key: AnalysisKey;
  /** How many inspections have both dates. */
  readonly n: Scalars['Int']['output'];
  /** The shortest time that the dates allow for any of them, in days; 0 where they allow only less, as nothing is counted as published before the end of its fieldwork. */
  readonly leastDays: Scalars['Int']['output'];
  /** The longest time that the dates allow for any of them, in days; 0 likewise. */
  readonly mostDays: Scalars['Int']['output'];
  /** The median of the least days, of an even number the mean of the middle two. */
  readonly medianLeastDays: Scalars['Float']['output'];
  /** The median of the most days, likewise. */
  readonly medianMostDays: Scalars['Float']['output'];
};

/** What our data hold of the services since a day. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The day asked for. */
  readonly since: Scalars['Date']['output'];
  /** How many active units and regions there are. */
  readonly serviceCount: Scalars['Int']['output'];
  /** Those with no inspection in our data whose dates allow a day on or after `since`, by name, those of equal names by id. Not: never inspected. */
  readonly withoutInspection: ReadonlyArray<InspectedService>;
  /** Those of whose inspections some may, and none certainly does, lie on or after `since`, as dates or years are not precise enough; by name, those of equal names by id. */
  readonly uncertain: ReadonlyArray<InspectedService>;
  /** The latest inspection in our data of each of these services that has one, longest ago first, equal ones by id; those without a date or year last. */
  readonly lastInspected: ReadonlyArray<Inspection>;
  /** What the data do not cover, in a sentence. */
  readonly caveat: Scalars['String']['output'];
};

/** The rows of a list, counted by the values of one field. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The field that was counted, by its name among those that the list can count: `REGION`. */
  readonly field: Scalars['String']['output'];
  /**
   * The values with their counts: most rows first, then by value; at most 100. Counted under the list's filter without its own top-level condition
   * on this field, so that a chosen value does not hide the others. Where a field has one value a row and
   * at most 100 of them, they add up to all rows; a
   * row with several themes or addressees counts once for each.
   */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a field, with the number of rows that have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** The value: the id of an object, a word of a vocabulary, or a year; null stands for rows that have none. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** How people call it: the name of the object, or the value; `none` where there is no value. */
  readonly label: Scalars['String']['output'];
  /** How many rows have it. */
  readonly count: Scalars['Int']['output'];
};

/** Compares an id. All fields that are given must hold. */
export type IdFilter = {
  /** Is this id; `null` asks for rows without one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these ids, at most 100; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is not this id; rows without one match. `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Scalars['ID']['input']>;
};

/** Compares a text, case and all. All fields that are given must hold. */
export type StringFilter = {
  /** Is exactly this text; `null` asks for rows without one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts, at most 100; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Is not this text; rows without one match. `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Scalars['String']['input']>;
  /** Contains exactly this text, spaces and signs included, upper and lower case alike. At least one character that is no space. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
};

/** Compares a whole number. All fields that are given must hold; a `from` above `to` matches nothing. */
export type IntFilter = {
  /** Is this number; `null` asks for rows without one. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these numbers, at most 100; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is not this number; rows without one match. `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Scalars['Int']['input']>;
  /** Is this number or more. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Is this number or less. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** Compares a number. All fields that are given must hold; a `from` above `to` matches nothing. */
export type FloatFilter = {
  /** Is this number; `null` asks for rows without one. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these numbers, at most 100; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Is not this number; rows without one match. `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Scalars['Float']['input']>;
  /** Is this number or more. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** Is this number or less. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * Compares a date of day, month or year. All fields that are given must hold; a `from` after `to` matches nothing. A null `in`, `from` or `to`
 * is no condition.
 */
export type PartialDateFilter = {
  /** Was stated as exactly this, at this precision: `2024-04` does not equal `2024-04-18`; `null` asks for rows without a date. */
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Was stated as exactly one of these, at most 100; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
  /** Was not stated as exactly this; rows without a date match. `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * Every day that the row's date allows is on or after the first day that this one allows. So `2024-04` lies in
   * `{ from: "2024-04" }` and in `{ from: "2024-04-01" }`, not in `{ from: "2024-04-15" }`: an overlap is not enough.
   */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Every day that the row's date allows is on or before the last day that this one allows. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Compares a yes or no. */
export type BooleanFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Boolean']['input']>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What an inspection said about a theme, in the curators' words. */
export type Finding = Node & Fact & {
  readonly __typename?: 'Finding';
  /** E.g. `finding/essex-north-2022/…`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection. */
  readonly inspection: Inspection;
  /** The theme. */
  readonly theme: Theme;
  /** Whether it is a strength or a concern. */
  readonly polarity: Polarity;
  /** What was said, in our words. */
  readonly note: Scalars['String']['output'];
  /** The sources that say so. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** Which way a finding points. */
export type Polarity =
  /** Something that works well. */
  | 'STRENGTH'
  /** Something that falls short. */
  | 'CONCERN'
  /** Both in one. */
  | 'MIXED';

/** Compares a polarity. */
export type PolarityFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Polarity>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Polarity>;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of findings. */
export type FindingConnectionFacetsArgs = {
  by: ReadonlyArray<FindingFacetField>;
};

/** One row of a page of findings. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** The finding. */
  readonly node: Finding;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects findings. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type FindingFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By theme: exactly, or by `within` with narrower ones. */
  readonly theme?: InputMaybe<ThemeFilter>;
  /** By polarity. */
  readonly polarity?: InputMaybe<PolarityFilter>;
  /** By the words of the note. */
  readonly note?: InputMaybe<StringFilter>;
  /** By inspection. */
  readonly inspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<FindingFilter>;
};

/** The order of a list of findings. */
export type FindingOrder = {
  /** What to order by. */
  readonly field: FindingOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What findings can be ordered by; the id breaks ties. */
export type FindingOrderField =
  /** The date of the inspection, as inspections are ordered. */
  | 'DATE';

/** Compares a list of findings: one relationship step. All that are given must hold. */
export type FindingListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<FindingFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<FindingFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<FindingFilter>;
};

/** By what findings can be counted. */
export type FindingFacetField =
  /** The theme, exactly. */
  | 'THEME'
  /** The polarity. */
  | 'POLARITY'
  /** The region of the inspection. No condition is left out. */
  | 'REGION'
  /** The year of the inspection. No condition is left out. */
  | 'YEAR';

/** A set of standards that inspections are held against, in force for a time and for some kinds of service. */
export type Framework = Node & Fact & {
  readonly __typename?: 'Framework';
  /** E.g. `framework/probation-2021`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** When it came into use. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** When it went out of use; null while in use or paused. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Since when inspections under it are paused; null when they are not. */
  readonly pausedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The most points that an inspection can reach; null when no source says or allows it. */
  readonly maxPoints?: Maybe<Scalars['Int']['output']>;
  /** Whether `maxPoints` was read or worked out; null with it. */
  readonly maxPointsBasis?: Maybe<Basis>;
  /** The kinds of service that it is for. */
  readonly appliesTo: ReadonlyArray<ServiceKind>;
  /** The aspects that an unrated inspection looks at; empty for frameworks with standards. */
  readonly aspects: ReadonlyArray<Scalars['String']['output']>;
  /** Remarks of the curators in their own words, sources named by id. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Its standards, in the order of the framework. */
  readonly standards: ReadonlyArray<Standard>;
  /** The inspections under it, newest first. */
  readonly inspections: InspectionConnection;
  /** The sources that describe it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A set of standards that inspections are held against, in force for a time and for some kinds of service. */
export type FrameworkInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of service that a framework is for. */
export type ServiceKind =
  /** Probation delivery units. */
  | 'PDU'
  /** Regions. */
  | 'REGION'
  /** National arrangements. */
  | 'NATIONAL';

/** One standard of a framework. */
export type Standard = Node & Fact & {
  readonly __typename?: 'Standard';
  /** E.g. `standard/probation-2021/leadership`. */
  readonly id: Scalars['ID']['output'];
  /** The name, e.g. `Implementation and delivery`. */
  readonly name: Scalars['String']['output'];
  /** Other names under which sources rate it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The framework that it belongs to. */
  readonly framework: Framework;
  /** The heading that it stands under; null when none was seen. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** What a rating of it rests on, where that is out of the ordinary; else null. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Whether the standard was read in a source on this framework or worked out. */
  readonly basis: Basis;
  /** Remarks of the curators in their own words, sources named by id. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Standards of other frameworks that ask for nearly the same. Close is not equal: compare with care. */
  readonly closeMatches: ReadonlyArray<Standard>;
  /** The sources that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A page of frameworks. */
export type FrameworkConnection = {
  readonly __typename?: 'FrameworkConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<FrameworkEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Framework>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of frameworks. */
export type FrameworkEdge = {
  readonly __typename?: 'FrameworkEdge';
  /** The framework. */
  readonly node: Framework;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of standards. */
export type StandardConnection = {
  readonly __typename?: 'StandardConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StandardEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Standard>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of standards. */
export type StandardConnectionFacetsArgs = {
  by: ReadonlyArray<StandardFacetField>;
};

/** One row of a page of standards. */
export type StandardEdge = {
  readonly __typename?: 'StandardEdge';
  /** The standard. */
  readonly node: Standard;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects frameworks. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type FrameworkFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By when it came into use. */
  readonly validFrom?: InputMaybe<PartialDateFilter>;
  /** By when it went out of use. */
  readonly validTo?: InputMaybe<PartialDateFilter>;
  /** By since when inspections under it are paused. */
  readonly pausedFrom?: InputMaybe<PartialDateFilter>;
  /** By the most points that an inspection can reach. */
  readonly maxPoints?: InputMaybe<IntFilter>;
  /** By its standards. */
  readonly standards?: InputMaybe<StandardListFilter>;
  /** By the inspections under it. */
  readonly inspections?: InputMaybe<InspectionListFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FrameworkFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<FrameworkFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<FrameworkFilter>;
};

/** Selects standards. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type StandardFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By framework. */
  readonly framework?: InputMaybe<FrameworkFilter>;
  /** By the heading that it stands under. */
  readonly domain?: InputMaybe<StringFilter>;
  /** By whether it was read or worked out. */
  readonly basis?: InputMaybe<BasisFilter>;
  /** By its close matches in other frameworks. */
  readonly closeMatches?: InputMaybe<StandardListFilter>;
  /** By the ratings given for it. */
  readonly ratings?: InputMaybe<StandardRatingListFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StandardFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<StandardFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<StandardFilter>;
};

/** The order of a list of frameworks. */
export type FrameworkOrder = {
  /** What to order by. */
  readonly field: FrameworkOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What frameworks can be ordered by; the id breaks ties. */
export type FrameworkOrderField =
  /** The name, upper and lower case alike. */
  | 'NAME';

/** The order of a list of standards. */
export type StandardOrder = {
  /** What to order by. */
  readonly field: StandardOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What standards can be ordered by; the id breaks ties. */
export type StandardOrderField =
  /** The name, upper and lower case alike. */
  | 'NAME';

/** Compares a list of standards: one relationship step. All that are given must hold. */
export type StandardListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<StandardFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<StandardFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<StandardFilter>;
};

/** By what standards can be counted. */
export type StandardFacetField =
  /** The framework. */
  | 'FRAMEWORK'
  /** The heading that it stands under. */
  | 'DOMAIN';

/** One inspection of one service: a probation delivery unit, a region, or the national arrangements. */
export type Inspection = Node & Fact & {
  readonly __typename?: 'Inspection';
  /** E.g. `inspection/essex-north-2022`; a second inspection in a year takes `-2`. */
  readonly id: Scalars['ID']['output'];
  /** What was inspected. */
  readonly service: InspectedService;
  /** The service's name as the source gives it, where it differs from the service's name; else null. */
  readonly serviceNameAsStated?: Maybe<Scalars['String']['output']>;
  /** The region of the service, the region itself for a regional inspection; null for a national one. */
  readonly region?: Maybe<ProbationRegion>;
  /** The programme of inspection. */
  readonly programme: Programme;
  /** The standards that it was held against. */
  readonly framework: Framework;
  /** Whether the framework was read in a source or worked out from kind of service, programme and year. */
  readonly frameworkBasis: Basis;
  /** 1 for the first inspection of the service since it was set up, 2 for the second; null when no source says. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** The overall rating; null when none was given or none was seen: `ratingStatus` says which. Never worked out from other ratings. */
  readonly overallRating?: Maybe<Rating>;
  /** Why there is, or is not, an overall rating. */
  readonly ratingStatus: RatingStatus;
  /** The stated score, e.g. 3 of 27 points; null when no source gives one. Never added up from standards. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** The most points that the stated score could have reached, e.g. 27; null without a stated score. */
  readonly pointsOutOf?: Maybe<Scalars['Int']['output']>;
  /** The year by which the inspection is known; null when no source gives or allows one. `yearBasis` says what it rests on. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** What `year` rests on; null with it. */
  readonly yearBasis?: Maybe<YearBasis>;
  /** When the report or release came out, as precisely as is known; null when not seen. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** When fieldwork began, as precisely as is known; null when not seen. */
  readonly fieldworkFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** When fieldwork ended; null when not seen or when `fieldworkFrom` names the whole time, as a month does. */
  readonly fieldworkTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether the fieldwork dates are the unit's own or the window in which all units of its region were visited; null without fieldwork dates. */
  readonly fieldworkScope?: Maybe<FieldworkScope>;
  /** How many cases were inspected; null when not seen. */
  readonly casesInspected?: Maybe<Scalars['Int']['output']>;
  /** How many recommendations were made in all; null when not seen. The recommendations known one by one may be fewer. */
  readonly recommendationCount?: Maybe<Scalars['Int']['output']>;
  /** The rating of the previous inspection as this one's sources state it; null when they do not. */
  readonly previousRatingStated?: Maybe<Rating>;
  /** The year of the previous inspection as this one's sources state it; null when they do not. */
  readonly previousYearStated?: Maybe<Scalars['Int']['output']>;
  /** How many PDUs the region has, as this inspection's sources state it; not the count of the graph. Null when not stated. */
  readonly pdusInRegionStated?: Maybe<Scalars['Int']['output']>;
  /** Remarks of the curators in their own words, sources named by id. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The ratings of single standards that are known. An empty list means that none was seen. */
  readonly ratings: ReadonlyArray<StandardRating>;
  /** How many standards got a rating where the source does not name them all. */
  readonly ratingTallies: ReadonlyArray<RatingTally>;
  /** What the inspection said about themes, in the order of the record. */
  readonly findings: ReadonlyArray<Finding>;
  /** The recommendations that are known one by one; often fewer than `recommendationCount`. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /** How many recommendations went to which body, where the source counts them. */
  readonly recommendationTallies: ReadonlyArray<RecommendationTally>;
  /** Figures as published. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** People in a public role in the inspection or in the debate on it. */
  readonly involvements: ReadonlyArray<Involvement>;
  /** The chief inspector at the time of the report; null when no source names one. */
  readonly chiefInspector?: Maybe<Person>;
  /**
   * Derived: the one person who held the post of chief inspector on every day that `publishedOn` allows. Null without `publishedOn`, and
   * where the dates of the posts do not decide: no post certainly covers all of the days, two people's do (the day of a change-over may
   * belong to both), or the end of the post is not known and a successor may have begun by then.
   */
  readonly chiefInspectorInOffice?: Maybe<Person>;
  /**
   * Derived: every post in our data that may have been held on at least one day of fieldwork, as the dates allow; by the first possible
   * day of the post, then by id of the person. With `fieldworkScope: REGION` the days are those of the whole region's window, not of the
   * unit's own fieldwork. Empty when no date of fieldwork is known, or no post is.
   */
  readonly postsAtFieldwork: ReadonlyArray<PostAtFieldwork>;
  /** The press contact named in the release; null when not seen. */
  readonly mediaContact?: Maybe<Person>;
  /**
   * Derived: the latest inspection before this one in the same programme, of the same service, else of each service that it
   * took over from (so several after a merger). Earlier is what lies wholly before by every day that the dates, else the
   * years, allow; stated ordinals decide where they do not. Empty when none is in our data or the order is not certain.
   */
  readonly previous: ReadonlyArray<Inspection>;
  /** Derived: the inspections that follow this one, by the rule of `previous`. Several when the service was split. */
  readonly next: ReadonlyArray<Inspection>;
  /** Every source of the record, those of its parts included. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The claims about the inspection's own properties and about who was involved. Claims about its findings, figures,
   * ratings and recommendations stand with those.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** One inspection of one service: a probation delivery unit, a region, or the national arrangements. */
export type InspectionFindingsArgs = {
  theme?: InputMaybe<Scalars['String']['input']>;
  polarity?: InputMaybe<Polarity>;
};


/** One inspection of one service: a probation delivery unit, a region, or the national arrangements. */
export type InspectionInvolvementsArgs = {
  role?: InputMaybe<Role>;
};

/** A post that was held, or may have been held, during fieldwork. */
export type PostAtFieldwork = {
  readonly __typename?: 'PostAtFieldwork';
  /** The post. */
  readonly post: Post;
  /** Who held it. */
  readonly person: Person;
  /**
   * Whether it was certainly held on every one of the days that fieldwork may have lasted: false where it began or ended among them,
   * and where its dates or those of fieldwork are not precise enough. A post without an end counts as going on.
   */
  readonly throughout: Scalars['Boolean']['output'];
};

/** A programme of inspection of adult probation. */
export type Programme =
  /** Rated inspection of a probation delivery unit. */
  | 'CORE_PDU'
  /** Rated inspection of a region, after its units. */
  | 'CORE_REGION'
  /** Inspection of the national arrangements. */
  | 'NATIONAL'
  /** Unrated inspection of public protection across a region (from October 2025). */
  | 'DYNAMIC_PUBLIC_PROTECTION';

/**
 * The Inspectorate's four-point scale, best first. The Ministry of Justice's scorecards use the same words for another
 * thing and are never mixed in.
 */
export type Rating =
  /** 'Outstanding', the highest. */
  | 'OUTSTANDING'
  /** 'Good'. */
  | 'GOOD'
  /** 'Requires improvement'. */
  | 'REQUIRES_IMPROVEMENT'
  /** 'Inadequate', the lowest. */
  | 'INADEQUATE';

/** Why an inspection has an overall rating in the data, or has none. */
export type RatingStatus =
  /** It was rated, and the rating is known. */
  | 'RATED'
  /** Its programme gives no overall rating. */
  | 'NOT_RATED'
  /** A rating may exist; it was not seen in our sources. */
  | 'UNKNOWN';

/** What the year of an inspection rests on. */
export type YearBasis =
  /** The year of publication. */
  | 'PUBLISHED'
  /** The year of the fieldwork. */
  | 'FIELDWORK'
  /** The year under which a source files the report. */
  | 'RECORD'
  /** Worked out from other facts, which the notes name. */
  | 'INFERRED';

/** Whose fieldwork a window of dates describes. */
export type FieldworkScope =
  /** The inspected service's own. */
  | 'UNIT'
  /** All units of the region: the service's own days lie somewhere in it. */
  | 'REGION';

/** Whether a value was read or worked out. */
export type Basis =
  /** Read in a source. */
  | 'STATED'
  /** Worked out from other facts. */
  | 'DERIVED';

/** The rating of one standard in one inspection. */
export type StandardRating = Node & Fact & {
  readonly __typename?: 'StandardRating';
  /** E.g. `rating/hull-and-east-riding-2023/…`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection that gave it. */
  readonly inspection: Inspection;
  /** The rating. */
  readonly rating: Rating;
  /** Points given for it, as stated; null when not stated. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** The standard of the inspection's framework. */
  readonly standard: Standard;
  /** The standard's name in the source's words. */
  readonly standardNameStated: Scalars['String']['output'];
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** How many standards got a rating, where a source counts and does not name them: "eight out of nine". */
export type RatingTally = Node & Fact & {
  readonly __typename?: 'RatingTally';
  /** E.g. `rating-tally/essex-north-2022/…`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection that it counts for. */
  readonly inspection: Inspection;
  /** The rating that is counted. */
  readonly rating: Rating;
  /** How many standards got it. */
  readonly count: Scalars['Int']['output'];
  /** Of how many standards; null when not stated. */
  readonly outOf?: Maybe<Scalars['Int']['output']>;
  /** The group of standards that was counted, e.g. `service delivery standards`; null for all of them. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** The count in the source's words; null when it gives a figure. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A page of inspections. */
export type InspectionConnection = {
  readonly __typename?: 'InspectionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InspectionEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Inspection>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of inspections. */
export type InspectionConnectionFacetsArgs = {
  by: ReadonlyArray<InspectionFacetField>;
};

/** One row of a page of inspections. */
export type InspectionEdge = {
  readonly __typename?: 'InspectionEdge';
  /** The inspection. */
  readonly node: Inspection;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects inspections. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type InspectionFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By what was inspected. */
  readonly service?: InputMaybe<InspectedServiceFilter>;
  /** By the region of the service; a national inspection has none. */
  readonly region?: InputMaybe<ProbationRegionFilter>;
  /** By the framework of standards. */
  readonly framework?: InputMaybe<FrameworkFilter>;
  /** By whether the framework was read or worked out. */
  readonly frameworkBasis?: InputMaybe<BasisFilter>;
  /** By the service's name as the source gives it, where it differs. */
  readonly serviceNameAsStated?: InputMaybe<StringFilter>;
  /** By programme. */
  readonly programme?: InputMaybe<ProgrammeFilter>;
  /** By overall rating; `{ eq: null }` selects those without one. */
  readonly overallRating?: InputMaybe<RatingFilter>;
  /** By whether there is an overall rating, and why not. */
  readonly ratingStatus?: InputMaybe<RatingStatusFilter>;
  /** By ordinal. */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** By year. */
  readonly year?: InputMaybe<IntFilter>;
  /** By what the year rests on. */
  readonly yearBasis?: InputMaybe<YearBasisFilter>;
  /** By stated score. */
  readonly points?: InputMaybe<IntFilter>;
  /** By the most points that the stated score could have reached. */
  readonly pointsOutOf?: InputMaybe<IntFilter>;
  /** By day, month or year of publication. */
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  /** By the beginning of fieldwork. */
  readonly fieldworkFrom?: InputMaybe<PartialDateFilter>;
  /** By the end of fieldwork. */
  readonly fieldworkTo?: InputMaybe<PartialDateFilter>;
  /** By whose fieldwork the dates describe. */
  readonly fieldworkScope?: InputMaybe<FieldworkScopeFilter>;
  /** By the number of cases inspected. */
  readonly casesInspected?: InputMaybe<IntFilter>;
  /** By the number of recommendations. */
  readonly recommendationCount?: InputMaybe<IntFilter>;
  /** By the stated rating of the previous inspection. */
  readonly previousRatingStated?: InputMaybe<RatingFilter>;
  /** By the stated year of the previous inspection. */
  readonly previousYearStated?: InputMaybe<IntFilter>;
  /** By the stated number of PDUs in the region. */
  readonly pdusInRegionStated?: InputMaybe<IntFilter>;
  /** By the chief inspector named in the record. */
  readonly chiefInspector?: InputMaybe<PersonFilter>;
  /** By the chief inspector in office at publication, which is derived. */
  readonly chiefInspectorInOffice?: InputMaybe<PersonFilter>;
  /** By the press contact. */
  readonly mediaContact?: InputMaybe<PersonFilter>;
  /** By the ratings of standards that are known. */
  readonly ratings?: InputMaybe<StandardRatingListFilter>;
  /** By counts of ratings. */
  readonly ratingTallies?: InputMaybe<RatingTallyListFilter>;
  /** By findings. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** By the recommendations that are known one by one. */
  readonly recommendations?: InputMaybe<RecommendationListFilter>;
  /** By counts of recommendations. */
  readonly recommendationTallies?: InputMaybe<RecommendationTallyListFilter>;
  /** By figures. */
  readonly statistics?: InputMaybe<StatisticListFilter>;
  /** By people in a public role in it. */
  readonly involvements?: InputMaybe<InvolvementListFilter>;
  /** By the inspections before it, as `previous` gives them. */
  readonly previous?: InputMaybe<InspectionListFilter>;
  /** By the inspections that followed it, as `next` gives them. */
  readonly next?: InputMaybe<InspectionListFilter>;
  /** By sources of the record, those of its parts included. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By claims about its own properties. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<InspectionFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<InspectionFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<InspectionFilter>;
};

/** Compares a programme. */
export type ProgrammeFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Programme>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Programme>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Programme>;
};

/** Compares a rating. */
export type RatingFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Rating>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Rating>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Rating>;
};

/** Compares a rating status. */
export type RatingStatusFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<RatingStatus>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<RatingStatus>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<RatingStatus>;
};

/** The order of a list of inspections. */
export type InspectionOrder = {
  /** What to order by. */
  readonly field: InspectionOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What inspections can be ordered by; the id breaks ties. */
export type InspectionOrderField =
  /** The earliest day that the publication date allows, else the year. */
  | 'DATE'
  /** The name of the inspected service. */
  | 'NAME'
  /** The overall rating; ascending begins with the best. */
  | 'OVERALL_RATING'
  /** The stated score. */
  | 'POINTS';

/** Compares a basis of a year. */
export type YearBasisFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<YearBasis>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<YearBasis>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<YearBasis>;
};

/** Compares a scope of fieldwork. */
export type FieldworkScopeFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<FieldworkScope>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<FieldworkScope>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<FieldworkScope>;
};

/** Compares a basis. */
export type BasisFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Basis>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Basis>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Basis>;
};

/** Selects ratings of standards. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type StandardRatingFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By rating. */
  readonly rating?: InputMaybe<RatingFilter>;
  /** By stated points. */
  readonly points?: InputMaybe<IntFilter>;
  /** By the standard's name in the source's words. */
  readonly standardNameStated?: InputMaybe<StringFilter>;
  /** By standard. */
  readonly standard?: InputMaybe<StandardFilter>;
  /** By inspection. */
  readonly inspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StandardRatingFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<StandardRatingFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<StandardRatingFilter>;
};

/** Selects counts of ratings. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type RatingTallyFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the rating that is counted. */
  readonly rating?: InputMaybe<RatingFilter>;
  /** By how many standards got it. */
  readonly count?: InputMaybe<IntFilter>;
  /** By how many standards were counted. */
  readonly outOf?: InputMaybe<IntFilter>;
  /** By the group of standards; `{ eq: null }` selects counts of all. */
  readonly group?: InputMaybe<StringFilter>;
  /** By the count in the source's words. */
  readonly asStated?: InputMaybe<StringFilter>;
  /** By inspection. */
  readonly inspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RatingTallyFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<RatingTallyFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<RatingTallyFilter>;
};

/** Compares a list of inspections: one relationship step. All that are given must hold. */
export type InspectionListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<InspectionFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<InspectionFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<InspectionFilter>;
};

/** Compares a list of ratings: one relationship step. All that are given must hold. */
export type StandardRatingListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<StandardRatingFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<StandardRatingFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<StandardRatingFilter>;
};

/** Compares a list of counts of ratings: one relationship step. All that are given must hold. */
export type RatingTallyListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<RatingTallyFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<RatingTallyFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<RatingTallyFilter>;
};

/** By what inspections can be counted. */
export type InspectionFacetField =
  /** The region of the service. */
  | 'REGION'
  /** What was inspected. Its own condition is the whole of `service`; put what must stay, as the region, beside it. */
  | 'SERVICE'
  /** The year. */
  | 'YEAR'
  /** The programme. */
  | 'PROGRAMME'
  /** The framework of standards. */
  | 'FRAMEWORK'
  /** The overall rating. */
  | 'OVERALL_RATING'
  /** Whether there is an overall rating, and why not. */
  | 'RATING_STATUS'
  /** The chief inspector named in the record. */
  | 'CHIEF_INSPECTOR'
  /** The themes of findings; an inspection counts once for each. Its own condition is `findings`. */
  | 'THEME';

/**
 * A national body: HM Prison and Probation Service, the Ministry of Justice, the Inspectorate, or the national arrangements
 * of probation, which are inspected as such.
 */
export type NationalBody = Node & Fact & InspectedService & {
  readonly __typename?: 'NationalBody';
  /** E.g. `body/hmpps`. */
  readonly id: Scalars['ID']['output'];
  /** The name that the Inspectorate uses, where it was seen. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Remarks of the curators in their own words, sources named by id. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Its own inspections, newest first; those of a region's units are not among them. */
  readonly inspections: InspectionConnection;
  /**
   * Derived: the newest of its inspections, by the earliest day that the publication date allows, else by year. Null when
   * no inspection of it is in our data, which does not mean that it was never inspected.
   */
  readonly latestInspection?: Maybe<Inspection>;
  /** Derived: its inspections that have an overall rating, oldest first. At most 100. */
  readonly ratingHistory: ReadonlyArray<Inspection>;
  /** The services that it took over from. */
  readonly predecessors: ReadonlyArray<InspectedService>;
  /** The services that took over from it. */
  readonly successors: ReadonlyArray<InspectedService>;
  /** Derived: the themes of its inspections' findings with counts, most findings first. At most 100. */
  readonly themes: ReadonlyArray<ThemeCount>;
  /** The recommendations made in its inspections, newest first. */
  readonly recommendations: RecommendationConnection;
  /** The sources that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind its existence and name. */
  readonly statements: ReadonlyArray<Statement>;
};


/**
 * A national body: HM Prison and Probation Service, the Ministry of Justice, the Inspectorate, or the national arrangements
 * of probation, which are inspected as such.
 */
export type NationalBodyInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A national body: HM Prison and Probation Service, the Ministry of Justice, the Inspectorate, or the national arrangements
 * of probation, which are inspected as such.
 */
export type NationalBodyRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<RecommendationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of national bodies. */
export type NationalBodyConnection = {
  readonly __typename?: 'NationalBodyConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<NationalBodyEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<NationalBody>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of national bodies. */
export type NationalBodyEdge = {
  readonly __typename?: 'NationalBodyEdge';
  /** The body. */
  readonly node: NationalBody;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects national bodies. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type NationalBodyFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name; other names are not looked at, see `resolveName`. */
  readonly name?: InputMaybe<StringFilter>;
  /** By its own inspections. */
  readonly inspections?: InputMaybe<InspectionListFilter>;
  /** By its latest inspection, which is derived; a service without one in our data has none. */
  readonly latestInspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<NationalBodyFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<NationalBodyFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<NationalBodyFilter>;
};

/** The order of a list of national bodies. */
export type NationalBodyOrder = {
  /** What to order by. */
  readonly field: NationalBodyOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What national bodies can be ordered by; the id breaks ties. */
export type NationalBodyOrderField =
  /** The name, upper and lower case alike. */
  | 'NAME';

/** Everything that has a permanent id. The id is readable and is the path of the object, e.g. `inspection/essex-north-2022`. */
export type Node = {
  /** The permanent id, e.g. `pdu/essex-north`. It never comes to stand for another object. */
  readonly id: Scalars['ID']['output'];
};

/** A fact that rests on published sources. Each claim by one source is a statement. */
export type Fact = {
  /** The sources that the fact rests on, each once, in the order of the record. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind the fact, one for each source and property, with their standing. */
  readonly statements: ReadonlyArray<Statement>;
};

/** Where a page lies within its list (https://relay.dev/graphql/connections.htm). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether rows follow this page in the order asked for. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before this page in the order asked for. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last row: give it as `after` for the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which way an order runs. Rows without a value come last in both. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet comes first. */
  | 'ASCENDING'
  /** Largest, latest or last in the alphabet comes first. */
  | 'DESCENDING';

/** Someone in a public role. Nothing about private life, no numbers and no addresses. */
export type Person = Node & Fact & {
  readonly __typename?: 'Person';
  /** E.g. `person/justin-russell`. */
  readonly id: Scalars['ID']['output'];
  /** The name, without title or honours. */
  readonly name: Scalars['String']['output'];
  /** Other spellings of the name. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Honours as stated, e.g. `CBE`; null when none was seen. */
  readonly honours?: Maybe<Scalars['String']['output']>;
  /** Posts held, oldest first; empty when only involvements are known. */
  readonly posts: ReadonlyArray<Post>;
  /** Inspections in which the person had a role, newest first. */
  readonly involvements: InvolvementConnection;
  /** The sources that name the person in a post. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims about the person's posts. */
  readonly statements: ReadonlyArray<Statement>;
};


/** Someone in a public role. Nothing about private life, no numbers and no addresses. */
export type PersonInvolvementsArgs = {
  role?: InputMaybe<Role>;
  filter?: InputMaybe<InvolvementFilter>;
  orderBy?: InputMaybe<InvolvementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A post that a person held. */
export type Post = Fact & {
  readonly __typename?: 'Post';
  /** The role that the post gave. */
  readonly role: Role;
  /** The title as stated. */
  readonly title: Scalars['String']['output'];
  /** Whether the post was held until a lasting appointment. */
  readonly interim: Scalars['Boolean']['output'];
  /** The first day, month or year in post. */
  readonly from: Scalars['PartialDate']['output'];
  /** The last day, month or year in post; null when it had not ended, or when no source gives the end. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** The terms of office as they were announced; the person may have left earlier. */
  readonly terms: ReadonlyArray<Term>;
  /** A remark of the curators; null for none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The body or service. */
  readonly at: InspectedService;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A term of office as announced. */
export type Term = Fact & {
  readonly __typename?: 'Term';
  /** Its first day, month or year. */
  readonly from: Scalars['PartialDate']['output'];
  /** Its planned last day, month or year. */
  readonly to: Scalars['PartialDate']['output'];
  /** A remark of the curators; null for none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The sources that announce it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A person's role in one inspection, or in the debate on it. */
export type Involvement = Fact & {
  readonly __typename?: 'Involvement';
  /** The person. */
  readonly person: Person;
  /** The inspection. */
  readonly inspection: Inspection;
  /** The role. */
  readonly role: Role;
  /** The title or role as the source words it. */
  readonly title: Scalars['String']['output'];
  /** Whether the person held the role until a lasting appointment. */
  readonly interim: Scalars['Boolean']['output'];
  /** The day on which the source speaks of the person in this role; null when not needed or not known. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A public role. */
export type Role =
  /** HM Chief Inspector of Probation. */
  | 'CHIEF_INSPECTOR'
  /** Named in a release as the contact for the press. */
  | 'MEDIA_CONTACT'
  /** Led the inspection. */
  | 'LEAD_INSPECTOR'
  /** Head of the inspected unit. */
  | 'HEAD_OF_PDU'
  /** Director of a region. */
  | 'REGIONAL_DIRECTOR'
  /** Spoke for a body. */
  | 'SPOKESPERSON'
  /** A member of the government. */
  | 'MINISTER'
  /** A member of a parliament or assembly. */
  | 'PARLIAMENTARIAN'
  /** Another role, which the title names. */
  | 'OTHER';

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of people. */
export type PersonConnectionFacetsArgs = {
  by: ReadonlyArray<PersonFacetField>;
};

/** One row of a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The person. */
  readonly node: Person;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of involvements. */
export type InvolvementConnection = {
  readonly __typename?: 'InvolvementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InvolvementEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Involvement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of involvements. */
export type InvolvementConnectionFacetsArgs = {
  by: ReadonlyArray<InvolvementFacetField>;
};

/** One row of a page of involvements. */
export type InvolvementEdge = {
  readonly __typename?: 'InvolvementEdge';
  /** The involvement. */
  readonly node: Involvement;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects people. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type PersonFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name; other spellings are not looked at, see `resolveName`. */
  readonly name?: InputMaybe<StringFilter>;
  /** By honours; `{ not: null }` selects those with some. */
  readonly honours?: InputMaybe<StringFilter>;
  /** By roles in inspections. */
  readonly involvements?: InputMaybe<InvolvementListFilter>;
  /** By posts held. */
  readonly posts?: InputMaybe<PostListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<PersonFilter>;
};

/** The order of a list of people. */
export type PersonOrder = {
  /** What to order by. */
  readonly field: PersonOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What people can be ordered by; the id breaks ties. */
export type PersonOrderField =
  /** The name, upper and lower case alike. */
  | 'NAME';

/** Selects involvements. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type InvolvementFilter = {
  /** By role. */
  readonly role?: InputMaybe<RoleFilter>;
  /** By title, as the source words it. */
  readonly title?: InputMaybe<StringFilter>;
  /** By whether it was held until a lasting appointment. */
  readonly interim?: InputMaybe<BooleanFilter>;
  /** By the day on which the source speaks of it. */
  readonly asOf?: InputMaybe<PartialDateFilter>;
  /** By person. */
  readonly person?: InputMaybe<PersonFilter>;
  /** By inspection. */
  readonly inspection?: InputMaybe<InspectionFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<InvolvementFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<InvolvementFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<InvolvementFilter>;
};

/** Selects posts. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type PostFilter = {
  /** By role. */
  readonly role?: InputMaybe<RoleFilter>;
  /** By title, as stated. */
  readonly title?: InputMaybe<StringFilter>;
  /** By whether it was held until a lasting appointment. */
  readonly interim?: InputMaybe<BooleanFilter>;
  /** By when it began. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** By when it ended; `{ eq: null }` selects posts without a known end. */
  readonly to?: InputMaybe<PartialDateFilter>;
  /** Held on this day by every reading of its dates: in a month of which only the name is known it counts from the last day, and up to the first. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** By body or service. */
  readonly at?: InputMaybe<InspectedServiceFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<PostFilter>;
};

/** Compares a role. */
export type RoleFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Role>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Role>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Role>;
};

/** Compares a list of involvements: one relationship step. All that are given must hold. */
export type InvolvementListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<InvolvementFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<InvolvementFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<InvolvementFilter>;
};

/** Compares a list of posts: one relationship step. All that are given must hold. */
export type PostListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<PostFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<PostFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<PostFilter>;
};

/** By what people can be counted. */
export type PersonFacetField =
  /** The roles in inspections and posts; a person counts once for each. No condition is left out. */
  | 'ROLE';

/** By what involvements can be counted. */
export type InvolvementFacetField =
  /** The role. */
  | 'ROLE';

/** The order of a list of involvements. */
export type InvolvementOrder = {
  /** What to order by. */
  readonly field: InvolvementOrderField;
  /** Which way; when not given, the newest come first. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What involvements can be ordered by. */
export type InvolvementOrderField =
  /** The date of the inspection, as inspections are ordered. */
  | 'DATE';

/** A probation delivery unit (PDU): the local unit of the Probation Service since June 2021. */
export type ProbationDeliveryUnit = Node & Fact & InspectedService & {
  readonly __typename?: 'ProbationDeliveryUnit';
  /** E.g. `pdu/essex-north`. */
  readonly id: Scalars['ID']['output'];
  /** The name that the Inspectorate uses, where it was seen. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Remarks of the curators in their own words, sources named by id. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Its own inspections, newest first; those of a region's units are not among them. */
  readonly inspections: InspectionConnection;
  /**
   * Derived: the newest of its inspections, by the earliest day that the publication date allows, else by year. Null when
   * no inspection of it is in our data, which does not mean that it was never inspected.
   */
  readonly latestInspection?: Maybe<Inspection>;
  /** Derived: its inspections that have an overall rating, oldest first. At most 100. */
  readonly ratingHistory: ReadonlyArray<Inspection>;
  /** The services that it took over from. */
  readonly predecessors: ReadonlyArray<InspectedService>;
  /** The services that took over from it. */
  readonly successors: ReadonlyArray<InspectedService>;
  /** Derived: the themes of its inspections' findings with counts, most findings first. At most 100. */
  readonly themes: ReadonlyArray<ThemeCount>;
  /** The recommendations made in its inspections, newest first. */
  readonly recommendations: RecommendationConnection;
  /** The sources that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind its existence and name. */
  readonly statements: ReadonlyArray<Statement>;
  /** The region that it is, or was, part of. */
  readonly region: ProbationRegion;
  /** Its code in Delius, the case record system; null when no source gives one. */
  readonly deliusCode?: Maybe<Scalars['String']['output']>;
  /** Its codes in other data sets. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether it exists today. */
  readonly status: ServiceStatus;
  /** When the unit, or its end, first appears in a data set; not the day on which it was set up or ended. Null where it was there from the beginning. */
  readonly firstSeenOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The places that it covers, where its name does not say; not a complete list of local authorities. Null when not seen. */
  readonly coverage?: Maybe<Scalars['String']['output']>;
  /** Its local delivery units. */
  readonly localDeliveryUnits: ReadonlyArray<LocalDeliveryUnit>;
  /** `LOW` where a single source knows the unit; else null. */
  readonly confidence?: Maybe<Confidence>;
};


/** A probation delivery unit (PDU): the local unit of the Probation Service since June 2021. */
export type ProbationDeliveryUnitInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A probation delivery unit (PDU): the local unit of the Probation Service since June 2021. */
export type ProbationDeliveryUnitRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<RecommendationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A local delivery unit of a PDU. */
export type LocalDeliveryUnit = {
  readonly __typename?: 'LocalDeliveryUnit';
  /** The name, e.g. `Darlington`. */
  readonly name: Scalars['String']['output'];
  /** Its Delius code. */
  readonly code: Scalars['String']['output'];
};

/** Whether a unit exists today. */
export type ServiceStatus =
  /** It is in the newest list seen. */
  | 'ACTIVE'
  /** Others took its place; its inspections stay. */
  | 'ABOLISHED';

/** How sure the data are of a unit. */
export type Confidence =
  /** A single source knows it. */
  | 'LOW';

/** A page of probation delivery units. */
export type ProbationDeliveryUnitConnection = {
  readonly __typename?: 'ProbationDeliveryUnitConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProbationDeliveryUnitEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<ProbationDeliveryUnit>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of probation delivery units. */
export type ProbationDeliveryUnitConnectionFacetsArgs = {
  by: ReadonlyArray<ProbationDeliveryUnitFacetField>;
};

/** One row of a page of probation delivery units. */
export type ProbationDeliveryUnitEdge = {
  readonly __typename?: 'ProbationDeliveryUnitEdge';
  /** The unit. */
  readonly node: ProbationDeliveryUnit;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects probation delivery units. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type ProbationDeliveryUnitFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name; other names are not looked at, see `resolveName`. */
  readonly name?: InputMaybe<StringFilter>;
  /** By Delius code. */
  readonly deliusCode?: InputMaybe<StringFilter>;
  /** By whether it exists today. */
  readonly status?: InputMaybe<ServiceStatusFilter>;
  /** By region. */
  readonly region?: InputMaybe<ProbationRegionFilter>;
  /** By when it, or its end, first appears in a data set. */
  readonly firstSeenOn?: InputMaybe<PartialDateFilter>;
  /** By the words of its coverage. */
  readonly coverage?: InputMaybe<StringFilter>;
  /** By how sure the data are of it. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By the PDUs that it took over from. */
  readonly predecessors?: InputMaybe<ProbationDeliveryUnitListFilter>;
  /** By the PDUs that took over from it. */
  readonly successors?: InputMaybe<ProbationDeliveryUnitListFilter>;
  /** By its own inspections. */
  readonly inspections?: InputMaybe<InspectionListFilter>;
  /** By its latest inspection, which is derived; a service without one in our data has none. */
  readonly latestInspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProbationDeliveryUnitFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ProbationDeliveryUnitFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<ProbationDeliveryUnitFilter>;
};

/** The order of a list of probation delivery units. */
export type ProbationDeliveryUnitOrder = {
  /** What to order by. */
  readonly field: ProbationDeliveryUnitOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What probation delivery units can be ordered by; the id breaks ties. */
export type ProbationDeliveryUnitOrderField =
  /** The name, upper and lower case alike. */
  | 'NAME';

/** Compares a status. */
export type ServiceStatusFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<ServiceStatus>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceStatus>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<ServiceStatus>;
};

/** Compares how sure the data are. */
export type ConfidenceFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Confidence>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Confidence>;
};

/** Compares a list of PDUs: one relationship step. All that are given must hold. */
export type ProbationDeliveryUnitListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<ProbationDeliveryUnitFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<ProbationDeliveryUnitFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<ProbationDeliveryUnitFilter>;
};

/** By what PDUs can be counted. */
export type ProbationDeliveryUnitFacetField =
  /** The region. */
  | 'REGION'
  /** Whether it is in use. */
  | 'STATUS';

/** One of the 12 regions of the Probation Service, 11 in England and Wales itself. */
export type ProbationRegion = Node & Fact & InspectedService & {
  readonly __typename?: 'ProbationRegion';
  /** E.g. `region/east-of-england`. */
  readonly id: Scalars['ID']['output'];
  /** The name that the Inspectorate uses, where it was seen. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Remarks of the curators in their own words, sources named by id. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Its own inspections, newest first; those of a region's units are not among them. */
  readonly inspections: InspectionConnection;
  /**
   * Derived: the newest of its inspections, by the earliest day that the publication date allows, else by year. Null when
   * no inspection of it is in our data, which does not mean that it was never inspected.
   */
  readonly latestInspection?: Maybe<Inspection>;
  /** Derived: its inspections that have an overall rating, oldest first. At most 100. */
  readonly ratingHistory: ReadonlyArray<Inspection>;
  /** The services that it took over from. */
  readonly predecessors: ReadonlyArray<InspectedService>;
  /** The services that took over from it. */
  readonly successors: ReadonlyArray<InspectedService>;
  /** Derived: the themes of its inspections' findings with counts, most findings first. At most 100. */
  readonly themes: ReadonlyArray<ThemeCount>;
  /** The recommendations made in its inspections, newest first. */
  readonly recommendations: RecommendationConnection;
  /** The sources that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind its existence and name. */
  readonly statements: ReadonlyArray<Statement>;
  /** Its code in Delius, the case record system. */
  readonly deliusCode: Scalars['String']['output'];
  /** Its codes in other data sets. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** England or Wales. */
  readonly nation: Nation;
  /** The police force areas that it covers. */
  readonly policeAreas: ReadonlyArray<PoliceArea>;
  /** Its PDUs by name: the active ones, unless `filter` names a status. */
  readonly probationDeliveryUnits: ProbationDeliveryUnitConnection;
  /** Teams of the region that are not inspected as PDUs. */
  readonly operationalUnits: ReadonlyArray<OperationalUnit>;
  /** The inspections of the region itself and of its units, abolished ones included, newest first. */
  readonly inspectionsInRegion: InspectionConnection;
};


/** One of the 12 regions of the Probation Service, 11 in England and Wales itself. */
export type ProbationRegionInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 12 regions of the Probation Service, 11 in England and Wales itself. */
export type ProbationRegionRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<RecommendationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 12 regions of the Probation Service, 11 in England and Wales itself. */
export type ProbationRegionProbationDeliveryUnitsArgs = {
  filter?: InputMaybe<ProbationDeliveryUnitFilter>;
  orderBy?: InputMaybe<ProbationDeliveryUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 12 regions of the Probation Service, 11 in England and Wales itself. */
export type ProbationRegionInspectionsInRegionArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A team in a region, or a national one, that is not inspected as a PDU. Lists of PDUs in data sets contain such teams; here
 * they are known, so that a name can be told from a PDU's.
 */
export type OperationalUnit = Node & Fact & {
  readonly __typename?: 'OperationalUnit';
  /** E.g. `unit/all-north-east`. */
  readonly id: Scalars['ID']['output'];
  /** The name in the data set. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Its region; null for a national team. */
  readonly region?: Maybe<ProbationRegion>;
  /** Its code in Delius; null when no source gives one. */
  readonly deliusCode?: Maybe<Scalars['String']['output']>;
  /** What kind of team, in the words of the data set, e.g. `UNPAID_WORK`. */
  readonly kind: Scalars['String']['output'];
  /** Remarks of the curators in their own words. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The data sets that list it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A police force area. */
export type PoliceArea = Node & Fact & {
  readonly __typename?: 'PoliceArea';
  /** E.g. `police/essex`. */
  readonly id: Scalars['ID']['output'];
  /** The name, e.g. `Essex`. */
  readonly name: Scalars['String']['output'];
  /** The probation regions that cover it; one, in the data so far. */
  readonly regions: ReadonlyArray<ProbationRegion>;
  /** The data sets that list it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** The nation of a region. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Wales. */
  | 'WALES';

/** A page of probation regions. */
export type ProbationRegionConnection = {
  readonly __typename?: 'ProbationRegionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProbationRegionEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<ProbationRegion>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of probation regions. */
export type ProbationRegionConnectionFacetsArgs = {
  by: ReadonlyArray<ProbationRegionFacetField>;
};

/** One row of a page of probation regions. */
export type ProbationRegionEdge = {
  readonly __typename?: 'ProbationRegionEdge';
  /** The region. */
  readonly node: ProbationRegion;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects probation regions. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type ProbationRegionFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name; other names are not looked at, see `resolveName`. */
  readonly name?: InputMaybe<StringFilter>;
  /** By Delius code. */
  readonly deliusCode?: InputMaybe<StringFilter>;
  /** By nation. */
  readonly nation?: InputMaybe<NationFilter>;
  /** By its PDUs, abolished ones included. */
  readonly probationDeliveryUnits?: InputMaybe<ProbationDeliveryUnitListFilter>;
  /** By its own inspections and those of its PDUs. */
  readonly inspectionsInRegion?: InputMaybe<InspectionListFilter>;
  /** By its own inspections. */
  readonly inspections?: InputMaybe<InspectionListFilter>;
  /** By its latest inspection, which is derived; a service without one in our data has none. */
  readonly latestInspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProbationRegionFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ProbationRegionFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<ProbationRegionFilter>;
};

/** The order of a list of probation regions. */
export type ProbationRegionOrder = {
  /** What to order by. */
  readonly field: ProbationRegionOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What probation regions can be ordered by; the id breaks ties. */
export type ProbationRegionOrderField =
  /** The name, upper and lower case alike. */
  | 'NAME';

/** Compares a nation. */
export type NationFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Nation>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Nation>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Nation>;
};

/** By what regions can be counted. */
export type ProbationRegionFacetField =
  /** The nation. */
  | 'NATION';

/** A published document or data set. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** E.g. `source/5b1d0c2e9f47`: a hash of its address, else of publisher, kind and gist. */
  readonly id: Scalars['ID']['output'];
  /** Its address; null when only its text was seen. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Other addresses of the same document. */
  readonly otherUrls: ReadonlyArray<Scalars['URL']['output']>;
  /** Its title; null when not recorded. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is about, in our words; null when not recorded. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** What kind of document. */
  readonly kind: SourceKind;
  /** When it came out, as precisely as is known; null when not seen. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was read; null when not recorded. */
  readonly retrievedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The commit of a data set kept in a repository; null for others. */
  readonly commit?: Maybe<Scalars['String']['output']>;
  /** The files of a data set that were read. */
  readonly paths: ReadonlyArray<Scalars['String']['output']>;
  /** Its licence; null when not recorded. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Lower-case SHA-256 of the document that was read; null when not recorded. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** A remark of the curators; null for none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it states, newest inspections first. */
  readonly statements: StatementConnection;
};


/** A published document or data set. */
export type SourceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of document a source is. */
export type SourceKind =
  /** A press release. */
  | 'PRESS_RELEASE'
  /** The page of a report. */
  | 'REPORT_PAGE'
  /** A report. */
  | 'REPORT'
  /** An article in the press. */
  | 'NEWS_ARTICLE'
  /** A blog. */
  | 'BLOG'
  /** A data set. */
  | 'DATASET'
  /** Another kind. */
  | 'OTHER';

/** One claim by one source: the smallest unit of provenance. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** E.g. `statement/inspection/essex-north-2022/…`. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: an inspection, a part of one, a service, a person … */
  readonly about: Node;
  /** The field that it speaks of, e.g. `overallRating`; for a part of an inspection the list it stands in, e.g. `findings`. */
  readonly property: Scalars['String']['output'];
  /** What it claims, in the data's terms, e.g. `INADEQUATE`. */
  readonly value: Scalars['String']['output'];
  /** What it claims in the source's words, where those matter; else null. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** How it was made. */
  readonly method: Method;
  /** Whether this source was seen to say it, or the record rests on all its sources together. */
  readonly attribution: Attribution;
  /** Whether the data hold to it. */
  readonly standing: Standing;
  /** The paragraph of the document, from 1; null when not recorded. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** Where the words begin, in UTF-16 units of the document's text; null when not recorded. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where the words end, exclusive; null when not recorded. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Lower-case SHA-256 of the document that was read; null when not recorded. */
  readonly documentSha256?: Maybe<Scalars['String']['output']>;
  /** The words of the document from `start` to `end`, where whoever runs this server keeps them; else null. The data themselves hold no quotes. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly source: Source;
  /** The statements that give another value for the same thing. */
  readonly contradicts: ReadonlyArray<Statement>;
};

/** How a statement was made. */
export type Method =
  /** Read by a person. */
  | 'CURATED'
  /** Proposed by the reader of documents and accepted by a person. */
  | 'EXTRACTED';

/** How surely a statement belongs to its source. */
export type Attribution =
  /** The source says it. */
  | 'EXACT'
  /** The record rests on all its sources together; which of them says it was not kept. */
  | 'RECORD';

/** Whether the data hold to a statement. */
export type Standing =
  /** It is what the data say. */
  | 'HELD'
  /** Another source is held against it. */
  | 'CONTRADICTED'
  /** Sources differ and none is held: the property stays empty. */
  | 'UNRESOLVED'
  /** Its source took it back. */
  | 'WITHDRAWN';

/** Compares a kind of source. */
export type SourceKindFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<SourceKind>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<SourceKind>;
};

/** Compares a method. */
export type MethodFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Method>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Method>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Method>;
};

/** Compares an attribution. */
export type AttributionFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Attribution>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Attribution>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Attribution>;
};

/** Compares a standing. */
export type StandingFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Standing>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Standing>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Standing>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of sources. */
export type SourceConnectionFacetsArgs = {
  by: ReadonlyArray<SourceFacetField>;
};

/** One row of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The source. */
  readonly node: Source;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of statements. */
export type StatementConnectionFacetsArgs = {
  by: ReadonlyArray<StatementFacetField>;
};

/** One row of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** The statement. */
  readonly node: Statement;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects sources. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type SourceFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By address. */
  readonly url?: InputMaybe<StringFilter>;
  /** By publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<SourceKindFilter>;
  /** By date of publication. */
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  /** By the words of the title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By the words of the gist. */
  readonly gist?: InputMaybe<StringFilter>;
  /** By when it was read. */
  readonly retrievedOn?: InputMaybe<PartialDateFilter>;
  /** By licence. */
  readonly licence?: InputMaybe<StringFilter>;
  /** By what it states. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<SourceFilter>;
};

/** Selects statements. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type StatementFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By what it is about. */
  readonly about?: InputMaybe<NodeIdFilter>;
  /** By source. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By property. */
  readonly property?: InputMaybe<StringFilter>;
  /** By value. */
  readonly value?: InputMaybe<StringFilter>;
  /** By method. */
  readonly method?: InputMaybe<MethodFilter>;
  /** By attribution. */
  readonly attribution?: InputMaybe<AttributionFilter>;
  /** By standing. */
  readonly standing?: InputMaybe<StandingFilter>;
  /** By the statements that give another value for the same thing. */
  readonly contradicts?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<StatementFilter>;
};

/** The order of a list of sources. */
export type SourceOrder = {
  /** What to order by. */
  readonly field: SourceOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What sources can be ordered by; the id breaks ties. */
export type SourceOrderField =
  /** The earliest day that the publication date allows. */
  | 'DATE';

/** The order of a list of statements. */
export type StatementOrder = {
  /** What to order by. */
  readonly field: StatementOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What statements can be ordered by; the id breaks ties. */
export type StatementOrderField =
  /** The date of the inspection that it is about; statements about other things come last. */
  | 'DATE';

/** Selects an object. */
export type NodeIdFilter = {
  /** By id. */
  readonly id: IdFilter;
};

/** Compares a list of sources: one relationship step. All that are given must hold. */
export type SourceListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<SourceFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<SourceFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<SourceFilter>;
};

/** Compares a list of statements: one relationship step. All that are given must hold. */
export type StatementListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<StatementFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<StatementFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<StatementFilter>;
};

/** By what sources can be counted. */
export type SourceFacetField =
  /** The kind of document. */
  | 'KIND'
  /** The publisher. */
  | 'PUBLISHER';

/** By what statements can be counted. */
export type StatementFacetField =
  /** The field that it speaks of. */
  | 'PROPERTY'
  /** Whether the data hold to it. */
  | 'STANDING'
  /** How it was made. */
  | 'METHOD'
  /** How surely it belongs to its source. */
  | 'ATTRIBUTION'
  /** The source. */
  | 'SOURCE';

/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The object of an id, of any type; null when there is none. A malformed id is an error. */
  readonly node?: Maybe<Node>;
  /** The objects of several ids, in their order, with null where there is none. A malformed id is an error. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The inspection of an id; null when there is none of that id. */
  readonly inspection?: Maybe<Inspection>;
  /** Inspections, newest first. */
  readonly inspections: InspectionConnection;
  /** The PDU of an id; null when there is none of that id. */
  readonly probationDeliveryUnit?: Maybe<ProbationDeliveryUnit>;
  /** PDUs by name, abolished ones included. */
  readonly probationDeliveryUnits: ProbationDeliveryUnitConnection;
  /** The region of an id; null when there is none of that id. */
  readonly probationRegion?: Maybe<ProbationRegion>;
  /** Regions by name. */
  readonly probationRegions: ProbationRegionConnection;
  /** The national body of an id; null when there is none of that id. */
  readonly nationalBody?: Maybe<NationalBody>;
  /** National bodies by name. */
  readonly nationalBodies: NationalBodyConnection;
  /** The person of an id; null when there is none of that id. */
  readonly person?: Maybe<Person>;
  /** People by name. */
  readonly people: PersonConnection;
  /** The theme of an id or of a code: give exactly one; null when there is none. */
  readonly theme?: Maybe<Theme>;
  /** Themes by label. */
  readonly themes: ThemeConnection;
  /** Findings, newest first. */
  readonly findings: FindingConnection;
  /** Recommendations, newest first. */
  readonly recommendations: RecommendationConnection;
  /** Figures, newest first. */
  readonly statistics: StatisticConnection;
  /** The measure of an id; null when there is none of that id. */
  readonly measure?: Maybe<Measure>;
  /** Measures by label. */
  readonly measures: MeasureConnection;
  /** The framework of an id; null when there is none of that id. */
  readonly framework?: Maybe<Framework>;
  /** Frameworks by name. */
  readonly frameworks: FrameworkConnection;
  /** The standard of an id; null when there is none of that id. */
  readonly standard?: Maybe<Standard>;
  /** Standards by name. */
  readonly standards: StandardConnection;
  /** The source of an id; null when there is none of that id. */
  readonly source?: Maybe<Source>;
  /** Sources, newest first. */
  readonly sources: SourceConnection;
  /** The statement of an id; null when there is none of that id. */
  readonly statement?: Maybe<Statement>;
  /** Statements, those on the newest inspections first. */
  readonly statements: StatementConnection;
  /** Which service, body, unit, police area or person a name means. Exact names, aliases and codes only; suggestions are marked as such. */
  readonly resolveName: NameResolution;
  /**
   * Objects in whose texts all the words asked for occur, best first, then by id. A word is found in any form that shares its English stem
   * (`vacancy` finds `vacancies`; `staff` does not find `staffing`, `staff*` finds both); words without weight, such as `the`, are left out, and a text of nothing else finds nothing.
   */
  readonly search: SearchConnection;
  /** What became of an id, retired ones included. A malformed id is an error. */
  readonly resolveId: IdResolution;
  /** The release that this answer comes from. */
  readonly release: Release;
  /**
   * What your address has of its points once the price of this operation is taken off; null where this server does not limit rates. The headers
   * `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` tell it of each answer, with what was taken beside the price. `/limits` has all limits.
   */
  readonly rateLimit?: Maybe<RateLimit>;
  /** Comparisons across inspections: counts, shares and series, each with the number of inspections that it rests on. */
  readonly analysis: Analysis;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryProbationDeliveryUnitArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryProbationDeliveryUnitsArgs = {
  filter?: InputMaybe<ProbationDeliveryUnitFilter>;
  orderBy?: InputMaybe<ProbationDeliveryUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryProbationRegionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryProbationRegionsArgs = {
  filter?: InputMaybe<ProbationRegionFilter>;
  orderBy?: InputMaybe<ProbationRegionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryNationalBodyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryNationalBodiesArgs = {
  filter?: InputMaybe<NationalBodyFilter>;
  orderBy?: InputMaybe<NationalBodyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryThemeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryThemesArgs = {
  filter?: InputMaybe<ThemeFilter>;
  orderBy?: InputMaybe<ThemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  orderBy?: InputMaybe<FindingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<RecommendationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryStatisticsArgs = {
  filter?: InputMaybe<StatisticFilter>;
  orderBy?: InputMaybe<StatisticOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  orderBy?: InputMaybe<MeasureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryFrameworkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryFrameworksArgs = {
  filter?: InputMaybe<FrameworkFilter>;
  orderBy?: InputMaybe<FrameworkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryStandardArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryStandardsArgs = {
  filter?: InputMaybe<StandardFilter>;
  orderBy?: InputMaybe<StandardOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryResolveNameArgs = {
  text: Scalars['String']['input'];
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  typos?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every question starts here. Read-only: the data change by releases.
 *
 * Each operation is priced before it runs, at most 1,000 points; `extensions.cost.requested` tells the price. An object costs 1 for each object that
 * the sizes (`first`, `last`, `ids`) above it allow, a list without a size counts as one object, a connection costs its page once, or 1 without rows.
 * In a filter a comparison costs 1, a step to a related object or list 5, `none` or `every` 5 more; a facet costs 10; `search` and each field
 * of `Analysis` cost 20. These are paid once for each field, however many parents it has. Values without fields and introspection have no price.
 * The lists of an answer may hold 100,000 values.
 *
 * An address has 10,000 points a minute, from which each operation takes its price, 1 at least; a kept answer takes 1. `rateLimit` and `/limits` tell more.
 */
export type QueryResolveIdArgs = {
  id: Scalars['ID']['input'];
};

/** What an address has of its points. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** The points of a window, which begins with the first request in it. */
  readonly limit: Scalars['Int']['output'];
  /** How many are used, this operation included. */
  readonly used: Scalars['Int']['output'];
  /** How many are left; never below 0. */
  readonly remaining: Scalars['Int']['output'];
  /** The price of this operation, as in `extensions.cost.requested`. */
  readonly cost: Scalars['Int']['output'];
  /** When the window ends and all points are there again. */
  readonly resetAt: Scalars['DateTime']['output'];
};

/** One recommendation of an inspection, summed up in our words. */
export type Recommendation = Node & Fact & {
  readonly __typename?: 'Recommendation';
  /** E.g. `recommendation/essex-north-2022/…`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection that made it. */
  readonly inspection: Inspection;
  /** The number that the report gives it; null when not seen. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What should be done, in our words. */
  readonly summary: Scalars['String']['output'];
  /** The themes that it is about. */
  readonly themes: ReadonlyArray<Theme>;
  /** To whom it is addressed; empty where the source does not say. */
  readonly addressees: ReadonlyArray<InspectedService>;
  /**
   * Derived: recommendations of later inspections that share at least one theme and one kind of addressee with it, earliest inspection first.
   * Later are the inspections that follow its own by the rule of `Inspection.next`, and those that follow them, so also those of successors.
   * Kinds of addressee are those of `AddresseeKind`; among other bodies each is like itself only. A recommendation whose addressees are
   * not known recurs nowhere and is no recurrence. An empty list does not mean that nothing was recommended again: not all are known one by one.
   */
  readonly recurrences: ReadonlyArray<Recommendation>;
  /** Derived: those `recurrences` that belong to inspections directly after its own (`Inspection.next`). */
  readonly recurrencesAtNext: ReadonlyArray<Recommendation>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/**
 * How many recommendations went to one or several bodies together: "five … aimed at the region and HMPPS" is one tally with
 * two addressees.
 */
export type RecommendationTally = Node & Fact & {
  readonly __typename?: 'RecommendationTally';
  /** E.g. `recommendation-tally/essex-north-2022/…`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection. */
  readonly inspection: Inspection;
  /** How many recommendations. */
  readonly count: Scalars['Int']['output'];
  /** To whom, all together. */
  readonly addressees: ReadonlyArray<InspectedService>;
  /** The count in the source's words; null when it gives a figure. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A page of recommendations. */
export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of recommendations. */
export type RecommendationConnectionFacetsArgs = {
  by: ReadonlyArray<RecommendationFacetField>;
};

/** One row of a page of recommendations. */
export type RecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  /** The recommendation. */
  readonly node: Recommendation;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects recommendations. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type RecommendationFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the words of the summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By the number that the report gives it. */
  readonly number?: InputMaybe<StringFilter>;
  /** By inspection. */
  readonly inspection?: InputMaybe<InspectionFilter>;
  /** By the themes that it is about. */
  readonly themes?: InputMaybe<ThemeListFilter>;
  /** By those to whom it is addressed. */
  readonly addressees?: InputMaybe<InspectedServiceListFilter>;
  /** By recommendations in which it recurs later, which are derived. */
  readonly recurrences?: InputMaybe<RecommendationListFilter>;
  /** By recommendations in which it recurs at the next inspection, which are derived. */
  readonly recurrencesAtNext?: InputMaybe<RecommendationListFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RecommendationFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<RecommendationFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<RecommendationFilter>;
};

/** The order of a list of recommendations. */
export type RecommendationOrder = {
  /** What to order by. */
  readonly field: RecommendationOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What recommendations can be ordered by; the id breaks ties. */
export type RecommendationOrderField =
  /** The date of the inspection, as inspections are ordered. */
  | 'DATE';

/** Selects counts of recommendations. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type RecommendationTallyFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By how many. */
  readonly count?: InputMaybe<IntFilter>;
  /** By the count in the source's words. */
  readonly asStated?: InputMaybe<StringFilter>;
  /** By those to whom they went. */
  readonly addressees?: InputMaybe<InspectedServiceListFilter>;
  /** By inspection. */
  readonly inspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RecommendationTallyFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<RecommendationTallyFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<RecommendationTallyFilter>;
};

/** Compares a list of recommendations: one relationship step. All that are given must hold. */
export type RecommendationListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<RecommendationFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<RecommendationFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<RecommendationFilter>;
};

/** Compares a list of counts of recommendations: one relationship step. All that are given must hold. */
export type RecommendationTallyListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<RecommendationTallyFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<RecommendationTallyFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<RecommendationTallyFilter>;
};

/** By what recommendations can be counted. */
export type RecommendationFacetField =
  /** The themes; a recommendation counts once for each. */
  | 'THEME'
  /** Those to whom it is addressed; a recommendation counts once for each. */
  | 'ADDRESSEE'
  /** The region of the inspection. No condition is left out. */
  | 'REGION'
  /** The year of the inspection. No condition is left out. */
  | 'YEAR';

/** A version of the data. Each answer comes from one release whole. */
export type Release = Node & {
  readonly __typename?: 'Release';
  /** E.g. `release/2026-11-22-1a2b3c4d`. */
  readonly id: Scalars['ID']['output'];
  /** The version: the day of issue and the beginning of the checksum. */
  readonly version: Scalars['String']['output'];
  /** When the seed was issued. */
  readonly issuedOn: Scalars['PartialDate']['output'];
  /** Lower-case SHA-256 of the content, without version and date: equal content, equal checksum. */
  readonly checksum: Scalars['String']['output'];
  /** How many objects of each type it holds, by name of the type. */
  readonly counts: ReadonlyArray<TypeCount>;
  /** The licence of the data. */
  readonly licence: Scalars['String']['output'];
  /** What to write when you use the data. */
  readonly attribution: Scalars['String']['output'];
  /**
   * Derived: how to cite this release, on one line: title, year of issue, version, beginning of the checksum, licence. Equal data have equal
   * checksums, so a reader can tell what was cited. The licence asks for `attribution` too.
   */
  readonly citation: Scalars['String']['output'];
};

/** How many objects of a type a release holds. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** The type, e.g. `Inspection`. */
  readonly type: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** What a name means: the services, bodies, units, police areas or people that bear it. */
export type NameResolution = {
  readonly __typename?: 'NameResolution';
  /** The name as asked. */
  readonly text: Scalars['String']['output'];
  /** The key under which names are compared: plain quotes and dashes, `&` as `and`, single spaces, lower case. */
  readonly key: Scalars['String']['output'];
  /**
   * Exact matches only: equal keys of name, alias or Delius code, with or without the word for the kind (`Essex North PDU`,
   * `East of England region`), never by likeness. Several where a name is shared, as Greater
   * Manchester is by a region and a police area; empty when the name is unknown.
   */
  readonly matches: ReadonlyArray<NameMatch>;
  /** Where there is no match: up to five names that share a word with it, for a person to choose from. They are not matches. */
  readonly suggestions: ReadonlyArray<NameMatch>;
};

/** One object that bears a name. */
export type NameMatch = {
  readonly __typename?: 'NameMatch';
  /** The object. */
  readonly node: Node;
  /** The name by which it was found, as written in the data. */
  readonly name: Scalars['String']['output'];
  /** How the name belongs to it. */
  readonly by: NameMatchKind;
};

/** How a name belongs to an object. */
export type NameMatchKind =
  /** It is its name. */
  | 'NAME'
  /** It is another name of it. */
  | 'ALIAS'
  /** It is a Delius code of it. */
  | 'CODE'
  /** It only shares a word with it. */
  | 'SUGGESTION';

/** What became of an id. */
export type IdResolution = {
  readonly __typename?: 'IdResolution';
  /** The id as asked. */
  readonly id: Scalars['ID']['output'];
  /** Whether the id is in use. */
  readonly status: IdStatus;
  /** The object that the id stands for now: itself, or what took its place; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Why the id was retired; null for others. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Whether an id is in use. */
export type IdStatus =
  /** It stands for an object. */
  | 'CURRENT'
  /** It stood for an object and was retired. */
  | 'RETIRED'
  /** It is well formed and not in the data. */
  | 'UNKNOWN';

/** The hits of a search: at most the first 1,000, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The hits without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many hits there are, counted up to 1,000: 1,000 stands for 1,000 or more. */
  readonly totalCount: Scalars['Int']['output'];
  /** The hits, counted by the values of some fields: all hits of `totalCount`, whatever the page. */
  readonly facets: ReadonlyArray<Facet>;
};


/** The hits of a search: at most the first 1,000, best first. */
export type SearchConnectionFacetsArgs = {
  by: ReadonlyArray<SearchFacetField>;
};

/** One hit of a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The hit. */
  readonly node: SearchHit;
  /** Where this hit lies in the search; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** An object in which all that was asked for occurs. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The kind of the object. */
  readonly kind: SearchType;
  /** How well the object fits: the score of Lucene (BM25), which depends on all that is stored. It compares hits of one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The object. */
  readonly node: Node;
  /** The inspection that the object is or belongs to; null for objects that belong to none. */
  readonly inspection?: Maybe<Inspection>;
  /** The texts of the object in which words were found, each whole, in the order of its fields. Never empty. */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** A text of an object with the places of what was found in it. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** The field of the object that holds the text, e.g. `note`; `aliases` when another name of the object was found. */
  readonly field: Scalars['String']['output'];
  /** The whole text, plain; of a list, one entry of it. */
  readonly text: Scalars['String']['output'];
  /** Derived: where in the text the words asked for are, in any form that shares their stem; in ascending order, never overlapping. */
  readonly ranges: ReadonlyArray<TextRange>;
};

/** A part of a text, in UTF-16 units, as JavaScript, Java and C# count them. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** The offset of its first unit, from 0. */
  readonly start: Scalars['Int']['output'];
  /** The offset behind its last unit. */
  readonly end: Scalars['Int']['output'];
};

/** What a search finds, with the texts that it looks into. */
export type SearchType =
  /** Inspections, by their notes. */
  | 'INSPECTION'
  /** PDUs, by name, other names and notes. */
  | 'PROBATION_DELIVERY_UNIT'
  /** Regions, by name, other names and notes. */
  | 'PROBATION_REGION'
  /** National bodies, by name, other names and notes. */
  | 'NATIONAL_BODY'
  /** Teams that are not inspected as a PDU, by name, other names and notes. */
  | 'OPERATIONAL_UNIT'
  /** Police areas, by name. */
  | 'POLICE_AREA'
  /** People, by name and other spellings of it. */
  | 'PERSON'
  /** Themes, by their labels and definition. */
  | 'THEME'
  /** Frameworks, by name and notes. */
  | 'FRAMEWORK'
  /** Standards, by name, other names and notes. */
  | 'STANDARD'
  /** Measures, by label and definition. */
  | 'MEASURE'
  /** Findings, by their note. */
  | 'FINDING'
  /** Recommendations, by their summary. */
  | 'RECOMMENDATION'
  /** Figures, by what they are about. */
  | 'STATISTIC'
  /** Sources, by title, gist and note. */
  | 'SOURCE';

/** What the hits of a search can be counted by. */
export type SearchFacetField =
  /** The kind of the object; the values are those of `SearchType`. */
  | 'KIND'
  /** The region that the object is, belongs to or was inspected in; none for the others. The values are ids of regions. */
  | 'REGION'
  /** The year of the inspection that the object is or belongs to; none for the others. */
  | 'YEAR'
  /** The themes of findings and recommendations, and themes themselves; none for the others. The values are ids of themes. */
  | 'THEME';

/**
 * What the Inspectorate inspects: a probation delivery unit, a region, or a national body. Recommendations are addressed
 * to these too.
 */
export type InspectedService = {
  /** E.g. `pdu/essex-north`, `region/east-of-england`, `body/hmpps`. */
  readonly id: Scalars['ID']['output'];
  /** The name that the Inspectorate uses, where it was seen. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Remarks of the curators in their own words, sources named by id. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Its own inspections, newest first; those of a region's units are not among them. */
  readonly inspections: InspectionConnection;
  /**
   * Derived: the newest of its inspections, by the earliest day that the publication date allows, else by year: the first of `inspections`.
   * Null when no inspection of it is in our data, which does not mean that it was never inspected.
   */
  readonly latestInspection?: Maybe<Inspection>;
  /** Derived: its inspections that have an overall rating, oldest first. At most 100. */
  readonly ratingHistory: ReadonlyArray<Inspection>;
  /** The services that it took over from. */
  readonly predecessors: ReadonlyArray<InspectedService>;
  /** The services that took over from it. */
  readonly successors: ReadonlyArray<InspectedService>;
  /** Derived: the themes of its inspections' findings with counts, most findings first. At most 100. */
  readonly themes: ReadonlyArray<ThemeCount>;
  /** The recommendations made in its inspections, newest first. */
  readonly recommendations: RecommendationConnection;
  /** The sources that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind its existence and name. */
  readonly statements: ReadonlyArray<Statement>;
};


/**
 * What the Inspectorate inspects: a probation delivery unit, a region, or a national body. Recommendations are addressed
 * to these too.
 */
export type InspectedServiceInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What the Inspectorate inspects: a probation delivery unit, a region, or a national body. Recommendations are addressed
 * to these too.
 */
export type InspectedServiceRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<RecommendationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Another name of a service, body, unit or person. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** What kind of other name it is. */
  readonly kind: AliasKind;
};

/** What kind of other name an alias is. */
export type AliasKind =
  /** Another spelling or wording in use. */
  | 'ALTERNATIVE'
  /** A short form, such as KSS. */
  | 'SHORT'
  /** The name in an administrative data set. */
  | 'ADMINISTRATIVE'
  /** A name of former times. */
  | 'FORMER';

/** A code under which a data set knows an object. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Whose code it is, e.g. `crs-region`. */
  readonly scheme: Scalars['String']['output'];
  /** The code, e.g. `A`. */
  readonly value: Scalars['String']['output'];
  /** A remark on it; null for none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** How often the findings of a service's inspections speak about a theme. */
export type ThemeCount = {
  readonly __typename?: 'ThemeCount';
  /** The theme itself; narrower themes are counted on their own. */
  readonly theme: Theme;
  /** How many findings of any polarity. */
  readonly findingCount: Scalars['Int']['output'];
  /** How many of them are concerns. */
  readonly concernCount: Scalars['Int']['output'];
  /** How many of them are strengths. */
  readonly strengthCount: Scalars['Int']['output'];
  /** How many of them are mixed. */
  readonly mixedCount: Scalars['Int']['output'];
};

/** Selects services of any kind. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type InspectedServiceFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name; other names are not looked at, see `resolveName`. */
  readonly name?: InputMaybe<StringFilter>;
  /** By kind of service. */
  readonly kind?: InputMaybe<ServiceKindFilter>;
  /** By region: a region lies in itself, a national body in none. */
  readonly region?: InputMaybe<ProbationRegionFilter>;
  /** By its own inspections. */
  readonly inspections?: InputMaybe<InspectionListFilter>;
  /** By its latest inspection, which is derived; a service without one in our data has none. */
  readonly latestInspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<InspectedServiceFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<InspectedServiceFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<InspectedServiceFilter>;
};

/** Compares a kind of service. */
export type ServiceKindFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<ServiceKind>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceKind>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<ServiceKind>;
};

/** Compares a list of services: one relationship step. All that are given must hold. */
export type InspectedServiceListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<InspectedServiceFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<InspectedServiceFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<InspectedServiceFilter>;
};

/** One figure as published. Figures with different populations are different figures: compare only what shares a measure. */
export type Statistic = Node & Fact & {
  readonly __typename?: 'Statistic';
  /** E.g. `statistic/essex-north-2022/…`. */
  readonly id: Scalars['ID']['output'];
  /** The inspection. */
  readonly inspection: Inspection;
  /** The figure, in `unit`: 23 for 23 per cent; 53 with `outOf` 62 for 53 of 62. */
  readonly value: Scalars['Float']['output'];
  /** What the figure counts. */
  readonly unit: Unit;
  /** Of how many; null when the source does not say. */
  readonly outOf?: Maybe<Scalars['Float']['output']>;
  /** Whether the true figure is less, more or about; null when it is as stated. */
  readonly qualifier?: Maybe<Qualifier>;
  /** The figure in the source's words, e.g. `a quarter`; null when it gives a figure. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** What the figure is a share or a number of, e.g. `cases inspected`. `relevant cases` is another, smaller base. */
  readonly population: Scalars['String']['output'];
  /** What is true of them, in our words. */
  readonly about: Scalars['String']['output'];
  /** What the figure covers, where that is not the inspected service; else null. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The kind of thing that the figure covers. */
  readonly scopeKind: ScopeKind;
  /** The same for each record that repeats one figure: count such figures once. Null for a figure of one record. */
  readonly sharedKey?: Maybe<Scalars['String']['output']>;
  /** The standard that the figure belongs to, in the source's words; null when none is named. */
  readonly standardNameStated?: Maybe<Scalars['String']['output']>;
  /** The standard of the inspection's framework; null when none is named, or when the framework has none of that name. */
  readonly standard?: Maybe<Standard>;
  /** What it measures, where it can be compared with others; null otherwise. */
  readonly measure?: Maybe<Measure>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The claims behind it. */
  readonly statements: ReadonlyArray<Statement>;
};

/** What a figure counts. */
export type Unit =
  /** Hundredths of the population. */
  | 'PERCENT'
  /** A number of what the population names. */
  | 'COUNT'
  /** Cases. */
  | 'CASES'
  /** People. */
  | 'PEOPLE'
  /** Members of staff. */
  | 'STAFF'
  /** Recommendations. */
  | 'RECOMMENDATIONS'
  /** Days. */
  | 'DAYS'
  /** Days in a year. */
  | 'DAYS_PER_YEAR'
  /** Months. */
  | 'MONTHS'
  /** Years. */
  | 'YEARS'
  /** A share of 1. */
  | 'PROPORTION';

/** How the true figure lies to the stated one. */
export type Qualifier =
  /** Less than stated: `less than half` is 50 with this. */
  | 'LESS_THAN'
  /** More than stated. */
  | 'MORE_THAN'
  /** About as stated. */
  | 'ABOUT';

/** What a figure covers. */
export type ScopeKind =
  /** The inspected service. */
  | 'UNIT'
  /** Several inspected services together. */
  | 'GROUP'
  /** A whole region. */
  | 'REGION'
  /** England and Wales. */
  | 'NATIONAL';

/** What comparable statistics measure (schema:StatisticalVariable). */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  /** E.g. `measure/vacancy-rate-probation-officers`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** What is measured; null when the label says it all. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** What the figures are a share of; null when they are no shares. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** The figures that measure it, newest first. */
  readonly statistics: StatisticConnection;
};


/** What comparable statistics measure (schema:StatisticalVariable). */
export type MeasureStatisticsArgs = {
  filter?: InputMaybe<StatisticFilter>;
  orderBy?: InputMaybe<StatisticOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Compares a unit. */
export type UnitFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Unit>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Unit>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Unit>;
};

/** Compares a scope. */
export type ScopeKindFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<ScopeKind>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ScopeKind>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<ScopeKind>;
};

/** Compares a qualifier. */
export type QualifierFilter = {
  /** Is this value; `null` asks for rows without one, where the field can be null. */
  readonly eq?: InputMaybe<Qualifier>;
  /** Is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Qualifier>>;
  /** Is not this value; rows without one match, and `not: null` asks for rows that have one. */
  readonly not?: InputMaybe<Qualifier>;
};

/** A page of statistics. */
export type StatisticConnection = {
  readonly __typename?: 'StatisticConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StatisticEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Statistic>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of statistics. */
export type StatisticConnectionFacetsArgs = {
  by: ReadonlyArray<StatisticFacetField>;
};

/** One row of a page of statistics. */
export type StatisticEdge = {
  readonly __typename?: 'StatisticEdge';
  /** The figure. */
  readonly node: Statistic;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of measures. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** The measure. */
  readonly node: Measure;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects statistics. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type StatisticFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By figure; give `unit` too. */
  readonly value?: InputMaybe<FloatFilter>;
  /** By unit. */
  readonly unit?: InputMaybe<UnitFilter>;
  /** By what the figure is out of. */
  readonly outOf?: InputMaybe<FloatFilter>;
  /** By qualifier. */
  readonly qualifier?: InputMaybe<QualifierFilter>;
  /** By the figure in the source's words. */
  readonly asStated?: InputMaybe<StringFilter>;
  /** By what the figure is a share or number of. */
  readonly population?: InputMaybe<StringFilter>;
  /** By what is true of them. */
  readonly about?: InputMaybe<StringFilter>;
  /** By what it covers, in words; `{ eq: null }` selects figures of the inspected service. */
  readonly scope?: InputMaybe<StringFilter>;
  /** By the kind of thing that it covers. */
  readonly scopeKind?: InputMaybe<ScopeKindFilter>;
  /** By the key of a figure that several records repeat. */
  readonly sharedKey?: InputMaybe<StringFilter>;
  /** By the standard in the source's words. */
  readonly standardNameStated?: InputMaybe<StringFilter>;
  /** By standard. */
  readonly standard?: InputMaybe<StandardFilter>;
  /** By what it measures. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** By inspection. */
  readonly inspection?: InputMaybe<InspectionFilter>;
  /** By the sources that state it. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the claims behind it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatisticFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<StatisticFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<StatisticFilter>;
};

/** Selects measures. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type MeasureFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name. */
  readonly label?: InputMaybe<StringFilter>;
  /** By what the figures are a share of. */
  readonly denominator?: InputMaybe<StringFilter>;
  /** By the figures that measure it. */
  readonly statistics?: InputMaybe<StatisticListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<MeasureFilter>;
};

/** The order of a list of statistics. */
export type StatisticOrder = {
  /** What to order by. */
  readonly field: StatisticOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What statistics can be ordered by; the id breaks ties. */
export type StatisticOrderField =
  /** The date of the inspection, as inspections are ordered. */
  | 'DATE';

/** The order of a list of measures. */
export type MeasureOrder = {
  /** What to order by. */
  readonly field: MeasureOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What measures can be ordered by; the id breaks ties. */
export type MeasureOrderField =
  /** The label. */
  | 'LABEL';

/** Compares a list of figures: one relationship step. All that are given must hold. */
export type StatisticListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<StatisticFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<StatisticFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<StatisticFilter>;
};

/** By what figures can be counted. */
export type StatisticFacetField =
  /** What it measures. */
  | 'MEASURE'
  /** The standard. */
  | 'STANDARD'
  /** What the figure counts. */
  | 'UNIT'
  /** The kind of thing that it covers. */
  | 'SCOPE_KIND'
  /** The region of the inspection. No condition is left out. */
  | 'REGION'
  /** The year of the inspection. No condition is left out. */
  | 'YEAR';

/** A theme of the SKOS scheme on which inspections can be joined: staffing, domestic abuse … */
export type Theme = Node & {
  readonly __typename?: 'Theme';
  /** E.g. `theme/DOMESTIC_ABUSE`. */
  readonly id: Scalars['ID']['output'];
  /** The code, e.g. `DOMESTIC_ABUSE`. */
  readonly code: Scalars['String']['output'];
  /** The preferred label (skos:prefLabel). */
  readonly label: Scalars['String']['output'];
  /** Other labels (skos:altLabel). */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What it covers, and where neighbouring themes begin. */
  readonly definition: Scalars['String']['output'];
  /** Broader themes; empty for a top theme. */
  readonly broader: ReadonlyArray<Theme>;
  /** Derived: the themes directly below it, by label. */
  readonly narrower: ReadonlyArray<Theme>;
  /** Related themes that are neither broader nor narrower. */
  readonly related: ReadonlyArray<Theme>;
  /** Derived: how many findings on exactly this theme are concerns. */
  readonly concernCount: Scalars['Int']['output'];
  /** Derived: how many findings on exactly this theme are strengths. */
  readonly strengthCount: Scalars['Int']['output'];
  /** Derived: how many findings on exactly this theme are mixed. */
  readonly mixedCount: Scalars['Int']['output'];
  /**
   * Derived: in how many inspections of each year there are findings on exactly this theme, in the order of years. Every year of which our
   * data hold an inspection with findings is there, also where none is on this theme; inspections without a year are left out.
   */
  readonly trend: ReadonlyArray<ThemeYear>;
  /**
   * Derived: the themes that have findings in the same inspections as this one, most inspections first, then by code, over all inspections
   * in our data. In each pair `theme` is this theme. `analysis.themeCoOccurrence` counts among chosen inspections.
   */
  readonly coOccurringThemes: ReadonlyArray<ThemePair>;
  /** The findings on exactly this theme, newest first. */
  readonly findings: FindingConnection;
  /** The recommendations on exactly this theme, newest first. */
  readonly recommendations: RecommendationConnection;
  /** The inspections with a finding on exactly this theme, newest first. */
  readonly inspections: InspectionConnection;
};


/** A theme of the SKOS scheme on which inspections can be joined: staffing, domestic abuse … */
export type ThemeCoOccurringThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of the SKOS scheme on which inspections can be joined: staffing, domestic abuse … */
export type ThemeFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  orderBy?: InputMaybe<FindingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A theme of the SKOS scheme on which inspections can be joined: staffing, domestic abuse … */
export type ThemeRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  orderBy?: InputMaybe<RecommendationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A theme of the SKOS scheme on which inspections can be joined: staffing, domestic abuse … */
export type ThemeInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What the inspections of one year found on one theme. All counts are of inspections, each once: one with a concern and a strength counts
 * under both, so the three polarities may add up to more than `themeCount`.
 */
export type ThemeYear = {
  readonly __typename?: 'ThemeYear';
  /** The year of the inspections. */
  readonly year: Scalars['Int']['output'];
  /** How many inspections of the year have any finding, on whatever theme. */
  readonly inspectionCount: Scalars['Int']['output'];
  /** How many of them have a finding on exactly this theme. */
  readonly themeCount: Scalars['Int']['output'];
  /** How many of them have a concern on it. */
  readonly concernCount: Scalars['Int']['output'];
  /** How many of them have a strength on it. */
  readonly strengthCount: Scalars['Int']['output'];
  /** How many of them have a mixed finding on it. */
  readonly mixedCount: Scalars['Int']['output'];
  /** The share that `themeCount` has of `inspectionCount`, with its interval; null where `inspectionCount` is under 5. */
  readonly share?: Maybe<Share>;
};

/** A page of themes. */
export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** The rows without cursors. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** All rows of the list, not only those of the page, counted by the values of these fields. Each is counted under the filter without its own top-level condition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of themes. */
export type ThemeConnectionFacetsArgs = {
  by: ReadonlyArray<ThemeFacetField>;
};

/** One row of a page of themes. */
export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  /** The theme. */
  readonly node: Theme;
  /** Where this row lies in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
};

/** Selects themes. All fields that are given must hold, together with `and`, `or` and `not`. At most 15 comparisons and 3 relationship steps. */
export type ThemeFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By code, e.g. `STAFFING`. */
  readonly code?: InputMaybe<StringFilter>;
  /** By preferred label. */
  readonly label?: InputMaybe<StringFilter>;
  /** By the number of concerns. */
  readonly concernCount?: InputMaybe<IntFilter>;
  /** By the number of strengths. */
  readonly strengthCount?: InputMaybe<IntFilter>;
  /** By the number of mixed findings. */
  readonly mixedCount?: InputMaybe<IntFilter>;
  /** By being a theme or one narrower than it, at any depth. */
  readonly within?: InputMaybe<ThemeWithinInput>;
  /** By the themes directly above it. */
  readonly broader?: InputMaybe<ThemeListFilter>;
  /** By the themes directly below it. */
  readonly narrower?: InputMaybe<ThemeListFilter>;
  /** By related themes. */
  readonly related?: InputMaybe<ThemeListFilter>;
  /** By the findings on exactly this theme. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** By the recommendations on exactly this theme. */
  readonly recommendations?: InputMaybe<RecommendationListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** At least one of these holds; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** This does not hold; rows without a value count as not holding. */
  readonly not?: InputMaybe<ThemeFilter>;
};

/** The order of a list of themes. */
export type ThemeOrder = {
  /** What to order by. */
  readonly field: ThemeOrderField;
  /** Which way; when not given, the newest and highest come first, and names from A. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What themes can be ordered by; the id breaks ties. */
export type ThemeOrderField =
  /** The label. */
  | 'LABEL';

/** A theme with all that are narrower: one of the two fields. An unknown theme is an error. */
export type ThemeWithinInput = {
  /** By id, e.g. `theme/PUBLIC_PROTECTION`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** By code, e.g. `PUBLIC_PROTECTION`. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

/** Compares a list of themes: one relationship step. All that are given must hold. */
export type ThemeListFilter = {
  /** At least one is like this; `{}` asks that there is one. */
  readonly some?: InputMaybe<ThemeFilter>;
  /** None is like this; `{}` asks that there is none. */
  readonly none?: InputMaybe<ThemeFilter>;
  /** Each is like this; true of an empty list. */
  readonly every?: InputMaybe<ThemeFilter>;
};

/** By what themes can be counted. */
export type ThemeFacetField =
  /** The themes directly above. */
  | 'BROADER';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Analysis: ResolverTypeWrapper<AnalysisParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnalysisCaveats: ResolverTypeWrapper<AnalysisCaveats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnalysisDimension: AnalysisDimension;
  AnalysisTable: ResolverTypeWrapper<AnalysisTable>;
  AnalysisRow: ResolverTypeWrapper<AnalysisRow>;
  AnalysisKey: ResolverTypeWrapper<AnalysisKey>;
  AnalysisCount: ResolverTypeWrapper<AnalysisCount>;
  Share: ResolverTypeWrapper<Share>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ThemePair: ResolverTypeWrapper<Omit<ThemePair, 'theme' | 'other'> & { theme: ResolversTypes['Theme'], other: ResolversTypes['Theme'] }>;
  ThemeOfRating: ResolverTypeWrapper<ThemeOfRatingParent>;
  MeasurePoint: ResolverTypeWrapper<MeasurePointParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LeagueRow: ResolverTypeWrapper<LeagueRowParent>;
  Reinspection: ResolverTypeWrapper<ReinspectionParent>;
  StandardMovement: ResolverTypeWrapper<StandardMovementModel>;
  Movement: Movement;
  AddresseeKind: AddresseeKind;
  RecurringTheme: ResolverTypeWrapper<RecurringThemeParent>;
  AddresseeTable: ResolverTypeWrapper<AddresseeTable>;
  AddresseeRow: ResolverTypeWrapper<AddresseeRow>;
  DurationRow: ResolverTypeWrapper<DurationRow>;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  Facet: ResolverTypeWrapper<FacetParent>;
  FacetValue: ResolverTypeWrapper<FacetValueParent>;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  PartialDateFilter: PartialDateFilter;
  BooleanFilter: BooleanFilter;
  Finding: ResolverTypeWrapper<FindingModel>;
  Polarity: Polarity;
  PolarityFilter: PolarityFilter;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  FindingListFilter: FindingListFilter;
  FindingFacetField: FindingFacetField;
  Framework: ResolverTypeWrapper<FrameworkModel>;
  ServiceKind: ServiceKind;
  Standard: ResolverTypeWrapper<StandardModel>;
  FrameworkConnection: ResolverTypeWrapper<FrameworkPage>;
  FrameworkEdge: ResolverTypeWrapper<Omit<FrameworkEdge, 'node'> & { node: ResolversTypes['Framework'] }>;
  StandardConnection: ResolverTypeWrapper<StandardPage>;
  StandardEdge: ResolverTypeWrapper<Omit<StandardEdge, 'node'> & { node: ResolversTypes['Standard'] }>;
  FrameworkFilter: FrameworkFilter;
  StandardFilter: StandardFilter;
  FrameworkOrder: FrameworkOrder;
  FrameworkOrderField: FrameworkOrderField;
  StandardOrder: StandardOrder;
  StandardOrderField: StandardOrderField;
  StandardListFilter: StandardListFilter;
  StandardFacetField: StandardFacetField;
  Inspection: ResolverTypeWrapper<InspectionHeadModel>;
  PostAtFieldwork: ResolverTypeWrapper<Omit<PostAtFieldwork, 'post' | 'person'> & { post: ResolversTypes['Post'], person: ResolversTypes['Person'] }>;
  Programme: Programme;
  Rating: Rating;
  RatingStatus: RatingStatus;
  YearBasis: YearBasis;
  FieldworkScope: FieldworkScope;
  Basis: Basis;
  StandardRating: ResolverTypeWrapper<StandardRatingModel>;
  RatingTally: ResolverTypeWrapper<RatingTallyModel>;
  InspectionConnection: ResolverTypeWrapper<InspectionPage>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionFilter: InspectionFilter;
  ProgrammeFilter: ProgrammeFilter;
  RatingFilter: RatingFilter;
  RatingStatusFilter: RatingStatusFilter;
  InspectionOrder: InspectionOrder;
  InspectionOrderField: InspectionOrderField;
  YearBasisFilter: YearBasisFilter;
  FieldworkScopeFilter: FieldworkScopeFilter;
  BasisFilter: BasisFilter;
  StandardRatingFilter: StandardRatingFilter;
  RatingTallyFilter: RatingTallyFilter;
  InspectionListFilter: InspectionListFilter;
  StandardRatingListFilter: StandardRatingListFilter;
  RatingTallyListFilter: RatingTallyListFilter;
  InspectionFacetField: InspectionFacetField;
  NationalBody: ResolverTypeWrapper<NationalBodyModel>;
  NationalBodyConnection: ResolverTypeWrapper<NationalBodyPage>;
  NationalBodyEdge: ResolverTypeWrapper<Omit<NationalBodyEdge, 'node'> & { node: ResolversTypes['NationalBody'] }>;
  NationalBodyFilter: NationalBodyFilter;
  NationalBodyOrder: NationalBodyOrder;
  NationalBodyOrderField: NationalBodyOrderField;
  Node: ResolverTypeWrapper<NodeParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  Person: ResolverTypeWrapper<PersonModel>;
  Post: ResolverTypeWrapper<PostParent>;
  Term: ResolverTypeWrapper<TermParent>;
  Involvement: ResolverTypeWrapper<InvolvementModel>;
  Role: Role;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  InvolvementConnection: ResolverTypeWrapper<InvolvementPage>;
  InvolvementEdge: ResolverTypeWrapper<Omit<InvolvementEdge, 'node'> & { node: ResolversTypes['Involvement'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  InvolvementFilter: InvolvementFilter;
  PostFilter: PostFilter;
  RoleFilter: RoleFilter;
  InvolvementListFilter: InvolvementListFilter;
  PostListFilter: PostListFilter;
  PersonFacetField: PersonFacetField;
  InvolvementFacetField: InvolvementFacetField;
  InvolvementOrder: InvolvementOrder;
  InvolvementOrderField: InvolvementOrderField;
  ProbationDeliveryUnit: ResolverTypeWrapper<ProbationDeliveryUnitModel>;
  LocalDeliveryUnit: ResolverTypeWrapper<LocalDeliveryUnit>;
  ServiceStatus: ServiceStatus;
  Confidence: Confidence;
  ProbationDeliveryUnitConnection: ResolverTypeWrapper<ProbationDeliveryUnitPage>;
  ProbationDeliveryUnitEdge: ResolverTypeWrapper<Omit<ProbationDeliveryUnitEdge, 'node'> & { node: ResolversTypes['ProbationDeliveryUnit'] }>;
  ProbationDeliveryUnitFilter: ProbationDeliveryUnitFilter;
  ProbationDeliveryUnitOrder: ProbationDeliveryUnitOrder;
  ProbationDeliveryUnitOrderField: ProbationDeliveryUnitOrderField;
  ServiceStatusFilter: ServiceStatusFilter;
  ConfidenceFilter: ConfidenceFilter;
  ProbationDeliveryUnitListFilter: ProbationDeliveryUnitListFilter;
  ProbationDeliveryUnitFacetField: ProbationDeliveryUnitFacetField;
  ProbationRegion: ResolverTypeWrapper<ProbationRegionModel>;
  OperationalUnit: ResolverTypeWrapper<OperationalUnitModel>;
  PoliceArea: ResolverTypeWrapper<PoliceAreaModel>;
  Nation: Nation;
  ProbationRegionConnection: ResolverTypeWrapper<ProbationRegionPage>;
  ProbationRegionEdge: ResolverTypeWrapper<Omit<ProbationRegionEdge, 'node'> & { node: ResolversTypes['ProbationRegion'] }>;
  ProbationRegionFilter: ProbationRegionFilter;
  ProbationRegionOrder: ProbationRegionOrder;
  ProbationRegionOrderField: ProbationRegionOrderField;
  NationFilter: NationFilter;
  ProbationRegionFacetField: ProbationRegionFacetField;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceKind: SourceKind;
  Statement: ResolverTypeWrapper<StatementParent>;
  Method: Method;
  Attribution: Attribution;
  Standing: Standing;
  SourceKindFilter: SourceKindFilter;
  MethodFilter: MethodFilter;
  AttributionFilter: AttributionFilter;
  StandingFilter: StandingFilter;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  SourceFilter: SourceFilter;
  StatementFilter: StatementFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  NodeIdFilter: NodeIdFilter;
  SourceListFilter: SourceListFilter;
  StatementListFilter: StatementListFilter;
  SourceFacetField: SourceFacetField;
  StatementFacetField: StatementFacetField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimitModel>;
  Recommendation: ResolverTypeWrapper<RecurringRecommendationModel>;
  RecommendationTally: ResolverTypeWrapper<RecommendationTallyModel>;
  RecommendationConnection: ResolverTypeWrapper<RecommendationPage>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationOrderField: RecommendationOrderField;
  RecommendationTallyFilter: RecommendationTallyFilter;
  RecommendationListFilter: RecommendationListFilter;
  RecommendationTallyListFilter: RecommendationTallyListFilter;
  RecommendationFacetField: RecommendationFacetField;
  Release: ResolverTypeWrapper<ReleaseModel>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  NameResolution: ResolverTypeWrapper<Omit<NameResolution, 'matches' | 'suggestions'> & { matches: ReadonlyArray<ResolversTypes['NameMatch']>, suggestions: ReadonlyArray<ResolversTypes['NameMatch']> }>;
  NameMatch: ResolverTypeWrapper<NameMatchParent>;
  NameMatchKind: NameMatchKind;
  IdResolution: ResolverTypeWrapper<IdResolutionParent>;
  IdStatus: IdStatus;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  Highlight: ResolverTypeWrapper<Highlight>;
  TextRange: ResolverTypeWrapper<TextRange>;
  SearchType: SearchType;
  SearchFacetField: SearchFacetField;
  InspectedService: ResolverTypeWrapper<ServiceParent>;
  Alias: ResolverTypeWrapper<AliasModel>;
  AliasKind: AliasKind;
  Identifier: ResolverTypeWrapper<Identifier>;
  ThemeCount: ResolverTypeWrapper<ThemeCountModel>;
  InspectedServiceFilter: InspectedServiceFilter;
  ServiceKindFilter: ServiceKindFilter;
  InspectedServiceListFilter: InspectedServiceListFilter;
  Statistic: ResolverTypeWrapper<StatisticModel>;
  Unit: Unit;
  Qualifier: Qualifier;
  ScopeKind: ScopeKind;
  Measure: ResolverTypeWrapper<MeasureModel>;
  UnitFilter: UnitFilter;
  ScopeKindFilter: ScopeKindFilter;
  QualifierFilter: QualifierFilter;
  StatisticConnection: ResolverTypeWrapper<StatisticPage>;
  StatisticEdge: ResolverTypeWrapper<Omit<StatisticEdge, 'node'> & { node: ResolversTypes['Statistic'] }>;
  MeasureConnection: ResolverTypeWrapper<MeasurePage>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  StatisticFilter: StatisticFilter;
  MeasureFilter: MeasureFilter;
  StatisticOrder: StatisticOrder;
  StatisticOrderField: StatisticOrderField;
  MeasureOrder: MeasureOrder;
  MeasureOrderField: MeasureOrderField;
  StatisticListFilter: StatisticListFilter;
  StatisticFacetField: StatisticFacetField;
  Theme: ResolverTypeWrapper<CountedThemeModel>;
  ThemeYear: ResolverTypeWrapper<ThemeYearModel>;
  ThemeConnection: ResolverTypeWrapper<ThemePage>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  ThemeFilter: ThemeFilter;
  ThemeOrder: ThemeOrder;
  ThemeOrderField: ThemeOrderField;
  ThemeWithinInput: ThemeWithinInput;
  ThemeListFilter: ThemeListFilter;
  ThemeFacetField: ThemeFacetField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Analysis: AnalysisParent;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AnalysisCaveats: AnalysisCaveats;
  String: Scalars['String']['output'];
  AnalysisTable: AnalysisTable;
  AnalysisRow: AnalysisRow;
  AnalysisKey: AnalysisKey;
  AnalysisCount: AnalysisCount;
  Share: Share;
  Float: Scalars['Float']['output'];
  ThemePair: Omit<ThemePair, 'theme' | 'other'> & { theme: ResolversParentTypes['Theme'], other: ResolversParentTypes['Theme'] };
  ThemeOfRating: ThemeOfRatingParent;
  MeasurePoint: MeasurePointParent;
  Boolean: Scalars['Boolean']['output'];
  LeagueRow: LeagueRowParent;
  Reinspection: ReinspectionParent;
  StandardMovement: StandardMovementModel;
  RecurringTheme: RecurringThemeParent;
  AddresseeTable: AddresseeTable;
  AddresseeRow: AddresseeRow;
  DurationRow: DurationRow;
  Coverage: CoverageParent;
  Facet: FacetParent;
  FacetValue: FacetValueParent;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  PartialDateFilter: PartialDateFilter;
  BooleanFilter: BooleanFilter;
  Finding: FindingModel;
  PolarityFilter: PolarityFilter;
  FindingConnection: FindingPage;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingOrder: FindingOrder;
  FindingListFilter: FindingListFilter;
  Framework: FrameworkModel;
  Standard: StandardModel;
  FrameworkConnection: FrameworkPage;
  FrameworkEdge: Omit<FrameworkEdge, 'node'> & { node: ResolversParentTypes['Framework'] };
  StandardConnection: StandardPage;
  StandardEdge: Omit<StandardEdge, 'node'> & { node: ResolversParentTypes['Standard'] };
  FrameworkFilter: FrameworkFilter;
  StandardFilter: StandardFilter;
  FrameworkOrder: FrameworkOrder;
  StandardOrder: StandardOrder;
  StandardListFilter: StandardListFilter;
  Inspection: InspectionHeadModel;
  PostAtFieldwork: Omit<PostAtFieldwork, 'post' | 'person'> & { post: ResolversParentTypes['Post'], person: ResolversParentTypes['Person'] };
  StandardRating: StandardRatingModel;
  RatingTally: RatingTallyModel;
  InspectionConnection: InspectionPage;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionFilter: InspectionFilter;
  ProgrammeFilter: ProgrammeFilter;
  RatingFilter: RatingFilter;
  RatingStatusFilter: RatingStatusFilter;
  InspectionOrder: InspectionOrder;
  YearBasisFilter: YearBasisFilter;
  FieldworkScopeFilter: FieldworkScopeFilter;
  BasisFilter: BasisFilter;
  StandardRatingFilter: StandardRatingFilter;
  RatingTallyFilter: RatingTallyFilter;
  InspectionListFilter: InspectionListFilter;
  StandardRatingListFilter: StandardRatingListFilter;
  RatingTallyListFilter: RatingTallyListFilter;
  NationalBody: NationalBodyModel;
  NationalBodyConnection: NationalBodyPage;
  NationalBodyEdge: Omit<NationalBodyEdge, 'node'> & { node: ResolversParentTypes['NationalBody'] };
  NationalBodyFilter: NationalBodyFilter;
  NationalBodyOrder: NationalBodyOrder;
  Node: NodeParent;
  Fact: FactParent;
  PageInfo: PageInfo;
  Person: PersonModel;
  Post: PostParent;
  Term: TermParent;
  Involvement: InvolvementModel;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  InvolvementConnection: InvolvementPage;
  InvolvementEdge: Omit<InvolvementEdge, 'node'> & { node: ResolversParentTypes['Involvement'] };
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  InvolvementFilter: InvolvementFilter;
  PostFilter: PostFilter;
  RoleFilter: RoleFilter;
  InvolvementListFilter: InvolvementListFilter;
  PostListFilter: PostListFilter;
  InvolvementOrder: InvolvementOrder;
  ProbationDeliveryUnit: ProbationDeliveryUnitModel;
  LocalDeliveryUnit: LocalDeliveryUnit;
  ProbationDeliveryUnitConnection: ProbationDeliveryUnitPage;
  ProbationDeliveryUnitEdge: Omit<ProbationDeliveryUnitEdge, 'node'> & { node: ResolversParentTypes['ProbationDeliveryUnit'] };
  ProbationDeliveryUnitFilter: ProbationDeliveryUnitFilter;
  ProbationDeliveryUnitOrder: ProbationDeliveryUnitOrder;
  ServiceStatusFilter: ServiceStatusFilter;
  ConfidenceFilter: ConfidenceFilter;
  ProbationDeliveryUnitListFilter: ProbationDeliveryUnitListFilter;
  ProbationRegion: ProbationRegionModel;
  OperationalUnit: OperationalUnitModel;
  PoliceArea: PoliceAreaModel;
  ProbationRegionConnection: ProbationRegionPage;
  ProbationRegionEdge: Omit<ProbationRegionEdge, 'node'> & { node: ResolversParentTypes['ProbationRegion'] };
  ProbationRegionFilter: ProbationRegionFilter;
  ProbationRegionOrder: ProbationRegionOrder;
  NationFilter: NationFilter;
  Source: SourceModel;
  Statement: StatementParent;
  SourceKindFilter: SourceKindFilter;
  MethodFilter: MethodFilter;
  AttributionFilter: AttributionFilter;
  StandingFilter: StandingFilter;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  SourceFilter: SourceFilter;
  StatementFilter: StatementFilter;
  SourceOrder: SourceOrder;
  StatementOrder: StatementOrder;
  NodeIdFilter: NodeIdFilter;
  SourceListFilter: SourceListFilter;
  StatementListFilter: StatementListFilter;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimitModel;
  Recommendation: RecurringRecommendationModel;
  RecommendationTally: RecommendationTallyModel;
  RecommendationConnection: RecommendationPage;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationTallyFilter: RecommendationTallyFilter;
  RecommendationListFilter: RecommendationListFilter;
  RecommendationTallyListFilter: RecommendationTallyListFilter;
  Release: ReleaseModel;
  TypeCount: TypeCount;
  NameResolution: Omit<NameResolution, 'matches' | 'suggestions'> & { matches: ReadonlyArray<ResolversParentTypes['NameMatch']>, suggestions: ReadonlyArray<ResolversParentTypes['NameMatch']> };
  NameMatch: NameMatchParent;
  IdResolution: IdResolutionParent;
  PartialDate: Scalars['PartialDate']['output'];
  URL: Scalars['URL']['output'];
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitParent;
  Highlight: Highlight;
  TextRange: TextRange;
  InspectedService: ServiceParent;
  Alias: AliasModel;
  Identifier: Identifier;
  ThemeCount: ThemeCountModel;
  InspectedServiceFilter: InspectedServiceFilter;
  ServiceKindFilter: ServiceKindFilter;
  InspectedServiceListFilter: InspectedServiceListFilter;
  Statistic: StatisticModel;
  Measure: MeasureModel;
  UnitFilter: UnitFilter;
  ScopeKindFilter: ScopeKindFilter;
  QualifierFilter: QualifierFilter;
  StatisticConnection: StatisticPage;
  StatisticEdge: Omit<StatisticEdge, 'node'> & { node: ResolversParentTypes['Statistic'] };
  MeasureConnection: MeasurePage;
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  StatisticFilter: StatisticFilter;
  MeasureFilter: MeasureFilter;
  StatisticOrder: StatisticOrder;
  MeasureOrder: MeasureOrder;
  StatisticListFilter: StatisticListFilter;
  Theme: CountedThemeModel;
  ThemeYear: ThemeYearModel;
  ThemeConnection: ThemePage;
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  ThemeFilter: ThemeFilter;
  ThemeOrder: ThemeOrder;
  ThemeWithinInput: ThemeWithinInput;
  ThemeListFilter: ThemeListFilter;
};

export type AnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  ratingDistribution?: Resolver<ResolversTypes['AnalysisTable'], ParentType, ContextType, RequireFields<AnalysisRatingDistributionArgs, 'by'>>;
  themeMatrix?: Resolver<ResolversTypes['AnalysisTable'], ParentType, ContextType, RequireFields<AnalysisThemeMatrixArgs, 'rows' | 'columns'>>;
  themeCoOccurrence?: Resolver<ReadonlyArray<ResolversTypes['ThemePair']>, ParentType, ContextType, Partial<AnalysisThemeCoOccurrenceArgs>>;
  themesByRating?: Resolver<ReadonlyArray<ResolversTypes['ThemeOfRating']>, ParentType, ContextType, RequireFields<AnalysisThemesByRatingArgs, 'rating'>>;
  measureSeries?: Resolver<ReadonlyArray<ResolversTypes['MeasurePoint']>, ParentType, ContextType, RequireFields<AnalysisMeasureSeriesArgs, 'measure' | 'by' | 'scopeKind'>>;
  leagueTable?: Resolver<ReadonlyArray<ResolversTypes['LeagueRow']>, ParentType, ContextType, RequireFields<AnalysisLeagueTableArgs, 'framework' | 'first'>>;
  reinspections?: Resolver<ReadonlyArray<ResolversTypes['Reinspection']>, ParentType, ContextType, RequireFields<AnalysisReinspectionsArgs, 'first'>>;
  recurringRecommendations?: Resolver<ReadonlyArray<ResolversTypes['RecurringTheme']>, ParentType, ContextType, RequireFields<AnalysisRecurringRecommendationsArgs, 'minRegions' | 'first'>>;
  recommendationsByAddressee?: Resolver<ResolversTypes['AddresseeTable'], ParentType, ContextType, Partial<AnalysisRecommendationsByAddresseeArgs>>;
  timeToPublication?: Resolver<ReadonlyArray<ResolversTypes['DurationRow']>, ParentType, ContextType, RequireFields<AnalysisTimeToPublicationArgs, 'by'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<AnalysisCoverageArgs, 'since'>>;
  caveats?: Resolver<ResolversTypes['AnalysisCaveats'], ParentType, ContextType, Partial<AnalysisCaveatsArgs>>;
};

export type AnalysisCaveatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisCaveats'] = ResolversParentTypes['AnalysisCaveats']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overallRatings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardRatings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisTable'] = ResolversParentTypes['AnalysisTable']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AnalysisRow']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisRow'] = ResolversParentTypes['AnalysisRow']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['AnalysisKey']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['AnalysisCount']>, ParentType, ContextType>;
};

export type AnalysisKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisKey'] = ResolversParentTypes['AnalysisKey']> = {
  dimension?: Resolver<ResolversTypes['AnalysisDimension'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisCount'] = ResolversParentTypes['AnalysisCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ThemePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemePair'] = ResolversParentTypes['ThemePair']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ThemeOfRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeOfRating'] = ResolversParentTypes['ThemeOfRating']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasurePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurePoint'] = ResolversParentTypes['MeasurePoint']> = {
  key?: Resolver<ResolversTypes['AnalysisKey'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  casesInspected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  casesInspectedKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frameworkBreak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType, RequireFields<MeasurePointStatisticsArgs, 'first'>>;
};

export type LeagueRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeagueRow'] = ResolversParentTypes['LeagueRow']> = {
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointsOutOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['StandardRating']>, ParentType, ContextType>;
};

export type ReinspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reinspection'] = ResolversParentTypes['Reinspection']> = {
  service?: Resolver<ResolversTypes['InspectedService'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  overallMovement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  pointsMovement?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frameworkChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['StandardMovement']>, ParentType, ContextType>;
};

export type StandardMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardMovement'] = ResolversParentTypes['StandardMovement']> = {
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  standardBefore?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
};

export type RecurringThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringTheme'] = ResolversParentTypes['RecurringTheme']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  addresseeKind?: Resolver<ResolversTypes['AddresseeKind'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['ProbationRegion']>, ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<RecurringThemeRecommendationsArgs, 'first'>>;
};

export type AddresseeTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeTable'] = ResolversParentTypes['AddresseeTable']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AddresseeRow']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddresseeRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeRow'] = ResolversParentTypes['AddresseeRow']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['AddresseeKind']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DurationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationRow'] = ResolversParentTypes['DurationRow']> = {
  key?: Resolver<ResolversTypes['AnalysisKey'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianLeastDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianMostDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  serviceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutInspection?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  uncertain?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  lastInspected?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<FindingConnectionFacetsArgs, 'by'>>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  pausedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  maxPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxPointsBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  aspects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<FrameworkInspectionsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  closeMatches?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConnection'] = ResolversParentTypes['StandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<StandardConnectionFacetsArgs, 'by'>>;
};

export type StandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardEdge'] = ResolversParentTypes['StandardEdge']> = {
  node?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['InspectedService'], ParentType, ContextType>;
  serviceNameAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ProbationRegion']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  frameworkBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overallRating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingStatus?: Resolver<ResolversTypes['RatingStatus'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointsOutOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearBasis?: Resolver<Maybe<ResolversTypes['YearBasis']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fieldworkFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fieldworkTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fieldworkScope?: Resolver<Maybe<ResolversTypes['FieldworkScope']>, ParentType, ContextType>;
  casesInspected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previousRatingStated?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  previousYearStated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pdusInRegionStated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['StandardRating']>, ParentType, ContextType>;
  ratingTallies?: Resolver<ReadonlyArray<ResolversTypes['RatingTally']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<InspectionFindingsArgs>>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendationTallies?: Resolver<ReadonlyArray<ResolversTypes['RecommendationTally']>, ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  involvements?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType, Partial<InspectionInvolvementsArgs>>;
  chiefInspector?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  chiefInspectorInOffice?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  postsAtFieldwork?: Resolver<ReadonlyArray<ResolversTypes['PostAtFieldwork']>, ParentType, ContextType>;
  mediaContact?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  previous?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  next?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostAtFieldworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostAtFieldwork'] = ResolversParentTypes['PostAtFieldwork']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  throughout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StandardRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardRating'] = ResolversParentTypes['StandardRating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  standardNameStated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingTally'] = ResolversParentTypes['RatingTally']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<InspectionConnectionFacetsArgs, 'by'>>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalBody'] = ResolversParentTypes['NationalBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<NationalBodyInspectionsArgs>>;
  latestInspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  ratingHistory?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<NationalBodyRecommendationsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NationalBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalBodyConnection'] = ResolversParentTypes['NationalBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NationalBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalBodyEdge'] = ResolversParentTypes['NationalBodyEdge']> = {
  node?: Resolver<ResolversTypes['NationalBody'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Framework' | 'Standard' | 'Inspection' | 'StandardRating' | 'RatingTally' | 'NationalBody' | 'Person' | 'ProbationDeliveryUnit' | 'ProbationRegion' | 'OperationalUnit' | 'PoliceArea' | 'Source' | 'Statement' | 'Recommendation' | 'RecommendationTally' | 'Release' | 'Statistic' | 'Measure' | 'Theme', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Framework' | 'Standard' | 'Inspection' | 'StandardRating' | 'RatingTally' | 'NationalBody' | 'Person' | 'Post' | 'Term' | 'Involvement' | 'ProbationDeliveryUnit' | 'ProbationRegion' | 'OperationalUnit' | 'PoliceArea' | 'Recommendation' | 'RecommendationTally' | 'Statistic', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  honours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, Partial<PersonInvolvementsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['InspectedService'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PersonConnectionFacetsArgs, 'by'>>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<InvolvementConnectionFacetsArgs, 'by'>>;
};

export type InvolvementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  node?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProbationDeliveryUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbationDeliveryUnit'] = ResolversParentTypes['ProbationDeliveryUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<ProbationDeliveryUnitInspectionsArgs>>;
  latestInspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  ratingHistory?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<ProbationDeliveryUnitRecommendationsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ProbationRegion'], ParentType, ContextType>;
  deliusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  firstSeenOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localDeliveryUnits?: Resolver<ReadonlyArray<ResolversTypes['LocalDeliveryUnit']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalDeliveryUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalDeliveryUnit'] = ResolversParentTypes['LocalDeliveryUnit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProbationDeliveryUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbationDeliveryUnitConnection'] = ResolversParentTypes['ProbationDeliveryUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProbationDeliveryUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProbationDeliveryUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProbationDeliveryUnitConnectionFacetsArgs, 'by'>>;
};

export type ProbationDeliveryUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbationDeliveryUnitEdge'] = ResolversParentTypes['ProbationDeliveryUnitEdge']> = {
  node?: Resolver<ResolversTypes['ProbationDeliveryUnit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProbationRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbationRegion'] = ResolversParentTypes['ProbationRegion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<ProbationRegionInspectionsArgs>>;
  latestInspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  ratingHistory?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<ProbationRegionRecommendationsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  deliusCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  nation?: Resolver<ResolversTypes['Nation'], ParentType, ContextType>;
  policeAreas?: Resolver<ReadonlyArray<ResolversTypes['PoliceArea']>, ParentType, ContextType>;
  probationDeliveryUnits?: Resolver<ResolversTypes['ProbationDeliveryUnitConnection'], ParentType, ContextType, Partial<ProbationRegionProbationDeliveryUnitsArgs>>;
  operationalUnits?: Resolver<ReadonlyArray<ResolversTypes['OperationalUnit']>, ParentType, ContextType>;
  inspectionsInRegion?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<ProbationRegionInspectionsInRegionArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationalUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationalUnit'] = ResolversParentTypes['OperationalUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ProbationRegion']>, ParentType, ContextType>;
  deliusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoliceAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceArea'] = ResolversParentTypes['PoliceArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['ProbationRegion']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProbationRegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbationRegionConnection'] = ResolversParentTypes['ProbationRegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProbationRegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProbationRegion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProbationRegionConnectionFacetsArgs, 'by'>>;
};

export type ProbationRegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProbationRegionEdge'] = ResolversParentTypes['ProbationRegionEdge']> = {
  node?: Resolver<ResolversTypes['ProbationRegion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  otherUrls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SourceStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SourceConnectionFacetsArgs, 'by'>>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<StatementConnectionFacetsArgs, 'by'>>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  probationDeliveryUnit?: Resolver<Maybe<ResolversTypes['ProbationDeliveryUnit']>, ParentType, ContextType, RequireFields<QueryProbationDeliveryUnitArgs, 'id'>>;
  probationDeliveryUnits?: Resolver<ResolversTypes['ProbationDeliveryUnitConnection'], ParentType, ContextType, Partial<QueryProbationDeliveryUnitsArgs>>;
  probationRegion?: Resolver<Maybe<ResolversTypes['ProbationRegion']>, ParentType, ContextType, RequireFields<QueryProbationRegionArgs, 'id'>>;
  probationRegions?: Resolver<ResolversTypes['ProbationRegionConnection'], ParentType, ContextType, Partial<QueryProbationRegionsArgs>>;
  nationalBody?: Resolver<Maybe<ResolversTypes['NationalBody']>, ParentType, ContextType, RequireFields<QueryNationalBodyArgs, 'id'>>;
  nationalBodies?: Resolver<ResolversTypes['NationalBodyConnection'], ParentType, ContextType, Partial<QueryNationalBodiesArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, Partial<QueryThemeArgs>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<QueryThemesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsArgs>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<QueryRecommendationsArgs>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<QueryStatisticsArgs>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, Partial<QueryFrameworksArgs>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, RequireFields<QueryStandardArgs, 'id'>>;
  standards?: Resolver<ResolversTypes['StandardConnection'], ParentType, ContextType, Partial<QueryStandardsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  resolveName?: Resolver<ResolversTypes['NameResolution'], ParentType, ContextType, RequireFields<QueryResolveNameArgs, 'text'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'typos'>>;
  resolveId?: Resolver<ResolversTypes['IdResolution'], ParentType, ContextType, RequireFields<QueryResolveIdArgs, 'id'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  recurrences?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recurrencesAtNext?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationTally'] = ResolversParentTypes['RecommendationTally']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['InspectedService']>, ParentType, ContextType>;
  asStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RecommendationConnectionFacetsArgs, 'by'>>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['NameMatch']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['NameMatch']>, ParentType, ContextType>;
};

export type NameMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameMatch'] = ResolversParentTypes['NameMatch']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['NameMatchKind'], ParentType, ContextType>;
};

export type IdResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdResolution'] = ResolversParentTypes['IdResolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IdStatus'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SearchConnectionFacetsArgs, 'by'>>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectedService'] = ResolversParentTypes['InspectedService']> = {
  __resolveType: TypeResolveFn<'NationalBody' | 'ProbationDeliveryUnit' | 'ProbationRegion', ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThemeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concernCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengthCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  asStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeKind?: Resolver<ResolversTypes['ScopeKind'], ParentType, ContextType>;
  sharedKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardNameStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, Partial<MeasureStatisticsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<StatisticConnectionFacetsArgs, 'by'>>;
};

export type StatisticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  concernCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengthCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['ThemeYear']>, ParentType, ContextType>;
  coOccurringThemes?: Resolver<ReadonlyArray<ResolversTypes['ThemePair']>, ParentType, ContextType, Partial<ThemeCoOccurringThemesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<ThemeFindingsArgs>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<ThemeRecommendationsArgs>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<ThemeInspectionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeYear'] = ResolversParentTypes['ThemeYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concernCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengthCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ThemeConnectionFacetsArgs, 'by'>>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisCaveats?: AnalysisCaveatsResolvers<ContextType>;
  AnalysisTable?: AnalysisTableResolvers<ContextType>;
  AnalysisRow?: AnalysisRowResolvers<ContextType>;
  AnalysisKey?: AnalysisKeyResolvers<ContextType>;
  AnalysisCount?: AnalysisCountResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  ThemePair?: ThemePairResolvers<ContextType>;
  ThemeOfRating?: ThemeOfRatingResolvers<ContextType>;
  MeasurePoint?: MeasurePointResolvers<ContextType>;
  LeagueRow?: LeagueRowResolvers<ContextType>;
  Reinspection?: ReinspectionResolvers<ContextType>;
  StandardMovement?: StandardMovementResolvers<ContextType>;
  RecurringTheme?: RecurringThemeResolvers<ContextType>;
  AddresseeTable?: AddresseeTableResolvers<ContextType>;
  AddresseeRow?: AddresseeRowResolvers<ContextType>;
  DurationRow?: DurationRowResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  StandardConnection?: StandardConnectionResolvers<ContextType>;
  StandardEdge?: StandardEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  PostAtFieldwork?: PostAtFieldworkResolvers<ContextType>;
  StandardRating?: StandardRatingResolvers<ContextType>;
  RatingTally?: RatingTallyResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  NationalBody?: NationalBodyResolvers<ContextType>;
  NationalBodyConnection?: NationalBodyConnectionResolvers<ContextType>;
  NationalBodyEdge?: NationalBodyEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  InvolvementConnection?: InvolvementConnectionResolvers<ContextType>;
  InvolvementEdge?: InvolvementEdgeResolvers<ContextType>;
  ProbationDeliveryUnit?: ProbationDeliveryUnitResolvers<ContextType>;
  LocalDeliveryUnit?: LocalDeliveryUnitResolvers<ContextType>;
  ProbationDeliveryUnitConnection?: ProbationDeliveryUnitConnectionResolvers<ContextType>;
  ProbationDeliveryUnitEdge?: ProbationDeliveryUnitEdgeResolvers<ContextType>;
  ProbationRegion?: ProbationRegionResolvers<ContextType>;
  OperationalUnit?: OperationalUnitResolvers<ContextType>;
  PoliceArea?: PoliceAreaResolvers<ContextType>;
  ProbationRegionConnection?: ProbationRegionConnectionResolvers<ContextType>;
  ProbationRegionEdge?: ProbationRegionEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationTally?: RecommendationTallyResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  NameMatch?: NameMatchResolvers<ContextType>;
  IdResolution?: IdResolutionResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  InspectedService?: InspectedServiceResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeYear?: ThemeYearResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
};

