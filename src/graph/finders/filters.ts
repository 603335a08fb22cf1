import type { FilterFields } from './filter-field.ts';
import { Framework, Measure, Standard, Theme } from './filters/concepts.ts';
import { Finding, Inspection, RatingTally, Recommendation, RecommendationTally, StandardRating, Statistic } from './filters/inspections.ts';
import { Involvement, Person, Post } from './filters/people.ts';
import { Node, Source, Statement } from './filters/provenance.ts';
import { InspectedService, NationalBody, ProbationDeliveryUnit, ProbationRegion } from './filters/services.ts';

/** The fields of each filter type of the SDL, by the label of what it selects. */
export const FILTERS = {
  Inspection,
  StandardRating,
  RatingTally,
  Finding,
  Recommendation,
  RecommendationTally,
  Statistic,
  InspectedService,
  ProbationDeliveryUnit,
  ProbationRegion,
  NationalBody,
  Person,
  Involvement,
  Post,
  Theme,
  Framework,
  Standard,
  Measure,
  Source,
  Statement,
  Node,
} satisfies Record<FilterName, FilterFields>;

/** What can be filtered: a label of nodes, or a kind of relationship that clients see as an object. */
export type FilterName =
  | 'Inspection'
  | 'StandardRating'
  | 'RatingTally'
  | 'Finding'
  | 'Recommendation'
  | 'RecommendationTally'
  | 'Statistic'
  | 'InspectedService'
  | 'ProbationDeliveryUnit'
  | 'ProbationRegion'
  | 'NationalBody'
  | 'Person'
  | 'Involvement'
  | 'Post'
  | 'Theme'
  | 'Framework'
  | 'Standard'
  | 'Measure'
  | 'Source'
  | 'Statement'
  | 'Node';
