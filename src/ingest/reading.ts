import type { Polarity, Programme, Qualifier, Rating, RatingStatus, Role, ScopeKind, Unit } from '../model/vocabulary.ts';

/** Where something stands in a document: paragraph from 1, UTF-16 offsets in its `text`, end exclusive; `text.slice(start, end) === quote`. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An object of the graph by its id and name; the id is null where the name is not known, and the name is then as the document writes it. */
export interface Reference {
  readonly id: string | null;
  readonly name: string;
}

/** A single standard and its rating. */
export interface ReadRating {
  readonly standard: Reference;
  readonly rating: Rating;
}

/** "Eight out of nine standards Inadequate"; `outOf` and `group` are null where they are not said. */
export interface ReadRatingTally {
  readonly rating: Rating;
  readonly count: number;
  readonly outOf: number | null;
  readonly group: string | null;
  readonly asStated: string;
}

/** One figure as the document has it; `standard`, `outOf`, `qualifier` and `scope` are null where they are not said. */
export interface ReadStatistic {
  readonly value: number;
  readonly unit: Unit;
  readonly outOf: number | null;
  readonly qualifier: Qualifier | null;
  /** The words of the figure where it is not written in digits, else null: `less than half`. */
  readonly asStated: string | null;
  readonly population: string;
  readonly about: string;
  readonly scope: string | null;
  readonly scopeKind: ScopeKind;
  readonly standard: Reference | null;
}

/** A number of recommendations made to the same services or bodies. */
export interface ReadRecommendationTally {
  readonly count: number;
  readonly addressees: readonly Reference[];
  readonly asStated: string;
}

/** A recommendation that the document spells out; `summary` has its words. */
export interface ReadRecommendation {
  readonly number: string | null;
  readonly summary: string;
  readonly themes: readonly { readonly code: string }[];
  readonly addressees: readonly Reference[];
}

/** A person in a public role. */
export interface ReadInvolvement {
  readonly role: Role;
  readonly title: string;
  readonly interim: boolean;
  readonly person: Reference;
}

/** What a sentence says about a theme. */
export interface ReadFinding extends Place {
  readonly theme: { readonly code: string; readonly label: string };
  readonly polarity: Polarity;
}

/** What a document says of one inspection, in the names and the nesting of the API; null and empty lists where it says nothing. */
export interface ReadInspection {
  readonly service: Reference;
  readonly serviceNameAsStated: string | null;
  readonly region: Reference | null;
  readonly programme: Programme;
  readonly ordinal: number | null;
  readonly overallRating: Rating | null;
  readonly ratingStatus: RatingStatus;
  readonly points: number | null;
  readonly pointsOutOf: number | null;
  readonly publishedOn: string | null;
  readonly fieldworkFrom: string | null;
  readonly fieldworkTo: string | null;
  readonly casesInspected: number | null;
  readonly recommendationCount: number | null;
  readonly previousRatingStated: Rating | null;
  readonly previousYearStated: number | null;
  readonly pdusInRegionStated: number | null;
  readonly ratings: readonly ReadRating[];
  readonly ratingTallies: readonly ReadRatingTally[];
  readonly statistics: readonly ReadStatistic[];
  readonly recommendationTallies: readonly ReadRecommendationTally[];
  readonly recommendations: readonly ReadRecommendation[];
  readonly involvements: readonly ReadInvolvement[];
  readonly mediaContact: { readonly name: string } | null;
  readonly findings: readonly ReadFinding[];
}

/** The type of each property that a statement can have. Those in the plural are one part a statement. */
export interface PropertyValues {
  service: Reference;
  region: Reference;
  programme: Programme;
  ordinal: number;
  overallRating: Rating;
  points: number;
  pointsOutOf: number;
  publishedOn: string;
  publishedAt: string;
  fieldworkFrom: string;
  fieldworkTo: string;
  casesInspected: number;
  recommendationCount: number;
  previousRatingStated: Rating;
  previousYearStated: number;
  pdusInRegionStated: number;
  ratings: ReadRating;
  ratingTallies: ReadRatingTally;
  statistics: ReadStatistic;
  recommendationTallies: ReadRecommendationTally;
  recommendations: ReadRecommendation;
  involvements: ReadInvolvement;
  findings: Pick<ReadFinding, 'theme' | 'polarity'>;
}
/** The name of a property: a field of `Inspection` in the API, or `publishedAt`, the time of day (hh:mm) of publication. */
export type Property = keyof PropertyValues;

/** One claim of the document, with the words it rests on. A property that is said twice has two statements. */
export interface ReadStatement<Name extends Property = Property> extends Place {
  /** Which of the reading's `inspections` it is about, from 0; null: of the document or of several units together. */
  readonly inspection: number | null;
  readonly property: Name;
  readonly value: PropertyValues[Name];
}

/** A rating word, number or date that is no fact, with the reason. */
export interface Ignored extends Place {
  readonly reason: string;
}

/** Something that a person has to look at: what was expected, what came, what to do. */
export interface ReadMessage extends Place {
  /** The name of the rule, in kebab case: `unread-number`, `unknown-service`. */
  readonly rule: string;
  readonly message: string;
}

/** What was read in one document. */
export interface Reading {
  /** Where the document came from, as the caller named it. */
  readonly source: string;
  /** SHA-256 of `text` in UTF-8, lower-case hex: the document that offsets are offsets in. */
  readonly sha256: string;
  /** The extracted text, before normalisation. */
  readonly text: string;
  readonly title: string | null;
  /** Day, month or year (EDTF level 0). */
  readonly publishedOn: string | null;
  readonly inspections: readonly ReadInspection[];
  readonly statements: readonly ReadStatement[];
  readonly ignored: readonly Ignored[];
  readonly messages: readonly ReadMessage[];
}
