import { z } from 'zod';
import {
  BASES,
  FIELDWORK_SCOPES,
  POLARITIES,
  PROGRAMMES,
  QUALIFIERS,
  RATING_STATUSES,
  RATINGS,
  ROLES,
  SCOPE_KINDS,
  UNITS,
  YEAR_BASES,
} from '../../model/vocabulary.ts';
import { partSources, statements } from './statements.ts';
import { count, idOf, oneOf, partialDate, positive, record, sources, text, texts, themeCode, year } from './values.ts';

const rating = record({
  standard: idOf('standard'),
  standardNameStated: text,
  rating: oneOf(RATINGS),
  points: count.optional(),
  ...partSources,
});

const ratingTally = record({
  rating: oneOf(RATINGS),
  count,
  outOf: positive.optional(),
  group: text.optional(),
  asStated: text.optional(),
  ...partSources,
});

const finding = record({ theme: themeCode, polarity: oneOf(POLARITIES), note: text, ...partSources });

const addressees = z.array(idOf('pdu', 'region', 'body'), 'a list of ids of services or bodies').default([]);

const recommendation = record({
  number: text.optional(),
  summary: text,
  themes: z.array(themeCode, 'a list of theme codes').default([]),
  addressees,
  ...partSources,
});

const recommendationTally = record({ count, addressees, asStated: text.optional(), ...partSources });

const statistic = record({
  value: z.number('a number'),
  unit: oneOf(UNITS),
  outOf: z.number('a number').positive('a number above 0').optional(),
  qualifier: oneOf(QUALIFIERS).optional(),
  asStated: text.optional(),
  population: text,
  about: text,
  scope: text.optional(),
  scopeKind: oneOf(SCOPE_KINDS),
  sharedKey: text.optional(),
  standardNameStated: text.optional(),
  standard: idOf('standard').optional(),
  measure: idOf('measure').optional(),
  ...partSources,
});

const involvement = record({
  person: idOf('person'),
  role: oneOf(ROLES),
  title: text,
  interim: z.boolean('true or false').default(false),
  asOf: partialDate.optional(),
  ...partSources,
});

/** One file of `seed/inspections/`. */
export const inspectionShape = record({
  id: idOf('inspection'),
  service: idOf('pdu', 'region', 'body'),
  serviceNameAsStated: text.optional(),
  programme: oneOf(PROGRAMMES),
  framework: idOf('framework'),
  frameworkBasis: oneOf(BASES),
  ordinal: positive.optional(),
  overallRating: oneOf(RATINGS).optional(),
  ratingStatus: oneOf(RATING_STATUSES),
  points: count.optional(),
  pointsOutOf: positive.optional(),
  year: year.optional(),
  yearBasis: oneOf(YEAR_BASES).optional(),
  publishedOn: partialDate.optional(),
  fieldworkFrom: partialDate.optional(),
  fieldworkTo: partialDate.optional(),
  fieldworkScope: oneOf(FIELDWORK_SCOPES).optional(),
  casesInspected: positive.optional(),
  recommendationCount: count.optional(),
  previousRatingStated: oneOf(RATINGS).optional(),
  previousYearStated: year.optional(),
  pdusInRegionStated: positive.optional(),
  sources,
  notes: texts,
  statements,
  involvements: z.array(involvement, 'a list of involvements').default([]),
  ratings: z.array(rating, 'a list of ratings').default([]),
  ratingTallies: z.array(ratingTally, 'a list of tallies').default([]),
  statistics: z.array(statistic, 'a list of statistics').default([]),
  recommendationTallies: z.array(recommendationTally, 'a list of tallies').default([]),
  recommendations: z.array(recommendation, 'a list of recommendations').default([]),
  findings: z.array(finding, 'a list of findings').default([]),
});
/** An inspection as the seed has it, its parts in it; what is not known is undefined, an absent list is empty. */
export type SeedInspection = z.output<typeof inspectionShape>;
