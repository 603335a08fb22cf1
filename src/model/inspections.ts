import type { PartialDate } from './partial-date.ts';
import type {
  Basis,
  FieldworkScope,
  Polarity,
  Programme,
  Qualifier,
  Rating,
  RatingStatus,
  Role,
  ScopeKind,
  Unit,
  YearBasis,
} from './vocabulary.ts';

/** One inspection of one service: its own scalars and the ids of what it belongs to. */
export interface Inspection {
  id: string;
  serviceId: string;
  serviceNameAsStated: string | null;
  /** The region of the service; a region's own id for a region, null for a national inspection. */
  regionId: string | null;
  programme: Programme;
  frameworkId: string;
  frameworkBasis: Basis;
  /** 1 for the first inspection of the service since it was set up, as stated. */
  ordinal: number | null;
  overallRating: Rating | null;
  ratingStatus: RatingStatus;
  points: number | null;
  pointsOutOf: number | null;
  year: number | null;
  /** Where the year comes from; null when there is no year. */
  yearBasis: YearBasis | null;
  publishedOn: PartialDate | null;
  fieldworkFrom: PartialDate | null;
  fieldworkTo: PartialDate | null;
  fieldworkScope: FieldworkScope | null;
  casesInspected: number | null;
  recommendationCount: number | null;
  previousRatingStated: Rating | null;
  previousYearStated: number | null;
  pdusInRegionStated: number | null;
  notes: string[];
}

/** An inspection as it is read: with what the loader derives. */
export interface InspectionHead extends Inspection {
  /** Earlier inspections of the same service or its predecessors in the same programme. */
  previousIds: string[];
  nextIds: string[];
  chiefInspectorId: string | null;
  /** Who was chief inspector on every day that the publication date allows; null where the dates of posts do not decide. */
  chiefInspectorInOfficeId: string | null;
  mediaContactId: string | null;
}

/** The parts of an inspection, each list in the order of the seed. */
export interface InspectionParts {
  ratings: StandardRating[];
  ratingTallies: RatingTally[];
  findings: Finding[];
  recommendations: Recommendation[];
  recommendationTallies: RecommendationTally[];
  statistics: Statistic[];
  involvements: Involvement[];
}

/** The parts of an inspection as they are read: with what the loader derives. */
export interface DerivedInspectionParts extends InspectionParts {
  recommendations: RecurringRecommendation[];
}

/** The rating of one standard in one inspection; points are null where none were stated. */
export interface StandardRating {
  id: string;
  rating: Rating;
  points: number | null;
  standardNameStated: string;
  standardId: string;
}

/** How many standards got a rating, without naming them: "eight of nine". */
export interface RatingTally {
  id: string;
  rating: Rating;
  count: number;
  outOf: number | null;
  group: string | null;
  asStated: string | null;
}

/** What an inspection said about one theme, in the curators' words. */
export interface Finding {
  id: string;
  polarity: Polarity;
  note: string;
  themeId: string;
}

/** One recommendation, summed up in the curators' words; its number is as printed, null where none was seen. */
export interface Recommendation {
  id: string;
  summary: string;
  number: string | null;
  themeIds: string[];
  /** Empty where the source does not say to whom it is addressed. */
  addresseeIds: string[];
}

/** A recommendation as it is read: with what the loader derives. */
export interface RecurringRecommendation extends Recommendation {
  /** Recommendations of later inspections that share a theme and a kind of addressee with it, earliest inspection first. */
  recurrenceIds: string[];
  /** Those of them that belong to inspections directly after its own. */
  recurrenceAtNextIds: string[];
}

/** How many recommendations went to one or more bodies together. */
export interface RecommendationTally {
  id: string;
  count: number;
  asStated: string | null;
  addresseeIds: string[];
}

/** One figure as published. Figures of different populations are different figures: only what shares a measure compares. */
export interface Statistic {
  id: string;
  value: number;
  unit: Unit;
  outOf: number | null;
  qualifier: Qualifier | null;
  asStated: string | null;
  population: string;
  about: string;
  scope: string | null;
  scopeKind: ScopeKind;
  /** The same in each record that repeats one figure. */
  sharedKey: string | null;
  standardNameStated: string | null;
  /** Null where no standard is stated or the framework has none of that name. */
  standardId: string | null;
  measureId: string | null;
}

/** A person's role in one inspection, or in the debate on it. */
export interface Involvement {
  /** Tells involvements of one inspection apart; not an id of the API. */
  key: string;
  inspectionId: string;
  personId: string;
  role: Role;
  title: string;
  interim: boolean;
  asOf: PartialDate | null;
}
