import type { Highlighter } from '../graph/search/highlight.ts';
import type { SearchFacets } from '../graph/search/search-facets.ts';
import type { SearchType } from '../graph/search/search-types.ts';
import type { CountedTheme, Framework, Measure, Standard } from '../model/concepts.ts';
import type { Finding, InspectionHead, Involvement, RecurringRecommendation, Statistic } from '../model/inspections.ts';
import type { Person, Post, Term } from '../model/people.ts';
import type { Source, Statement } from '../model/provenance.ts';
import type { NationalBody, ProbationDeliveryUnit, ProbationRegion } from '../model/services.ts';

/** Any object of the graph: its type follows from its id. */
export interface NodeParent {
  readonly id: string;
}

/** Anything that rests on statements; its type is known where it stands. */
export interface FactParent {
  readonly id?: string;
}

/** What can be inspected or addressed; its type follows from its id. */
export type ServiceParent = ProbationDeliveryUnit | ProbationRegion | NationalBody;

/** A claim; its source is at hand where it was read with all claims about an object. */
export interface StatementParent extends Statement {
  readonly source?: Source;
}

/** A post with the person who held it. */
export interface PostParent extends Post {
  readonly personId: string;
}

/** A term of office with the person who held the post. */
export interface TermParent extends Term {
  readonly personId: string;
}

/** One object that bears a name. */
export interface NameMatchParent {
  readonly nodeId: string;
  readonly name: string;
  readonly by: 'NAME' | 'ALIAS' | 'CODE' | 'SUGGESTION';
}

/** What became of an id; `nodeId` is what it stands for now. */
export interface IdResolutionParent {
  readonly id: string;
  readonly status: 'CURRENT' | 'RETIRED' | 'UNKNOWN';
  readonly nodeId: string | null;
  readonly reason: string | null;
}

/** One page of a list, with just those fields that the operation selects. */
export interface Page<Row> {
  readonly edges?: ReadonlyArray<{ readonly node: Row; readonly cursor: string }>;
  readonly nodes?: readonly Row[];
  readonly pageInfo?: PageInfo;
  readonly totalCount?: number;
  readonly facets?: (facetArguments: { readonly by: readonly string[] }) => FacetParent[];
}

/** The rows of a list, counted by the values of one field. */
export interface FacetParent {
  readonly field: string;
  readonly values: readonly FacetValueParent[];
}

/** One value of a field, with the number of rows that have it; a null stands for rows without any. */
export interface FacetValueParent {
  readonly value: string | null;
  readonly count: number;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type InspectionPage = Page<InspectionHead>;
export type ProbationDeliveryUnitPage = Page<ProbationDeliveryUnit>;
export type ProbationRegionPage = Page<ProbationRegion>;
export type NationalBodyPage = Page<NationalBody>;
export type PersonPage = Page<Person>;
export type InvolvementPage = Page<Involvement>;
export type ThemePage = Page<CountedTheme>;
export type FindingPage = Page<Finding>;
export type RecommendationPage = Page<RecurringRecommendation>;
export type StatisticPage = Page<Statistic>;
export type MeasurePage = Page<Measure>;
export type FrameworkPage = Page<Framework>;
export type StandardPage = Page<Standard>;
export type SourcePage = Page<Source>;
export type StatementPage = Page<Statement>;

/** One object that a search found. */
export interface SearchHitParent {
  readonly id: string;
  readonly kind: SearchType;
  readonly score: number;
  /** The aliases by which it was found. */
  readonly aliases: readonly string[];
  readonly highlighter: Highlighter;
}

/** One page of a search, with the counts of the whole. */
export interface SearchPage {
  readonly edges: ReadonlyArray<{ readonly node: SearchHitParent; readonly cursor: string }>;
  readonly nodes: readonly SearchHitParent[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  readonly facetCounts: SearchFacets;
}
