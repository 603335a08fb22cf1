import { back, date, type FilterFields, factFields, keys, match, one, plain, sourcesBy } from '../filter-field.ts';

/** What an inspection can be selected by. Its sources are those of all its parts too. */
export const Inspection: FilterFields = {
  id: plain('id'),
  service: one('InspectedService', 'serviceId'),
  region: one('ProbationRegion', 'regionId'),
  framework: one('Framework', 'frameworkId'),
  chiefInspector: one('Person', 'chiefInspectorId'),
  chiefInspectorInOffice: one('Person', 'chiefInspectorInOfficeId'),
  mediaContact: one('Person', 'mediaContactId'),
  serviceNameAsStated: plain('serviceNameAsStated'),
  frameworkBasis: plain('frameworkBasis'),
  programme: plain('programme'),
  overallRating: plain('overallRating'),
  ratingStatus: plain('ratingStatus'),
  ordinal: plain('ordinal'),
  year: plain('year'),
  yearBasis: plain('yearBasis'),
  points: plain('points'),
  pointsOutOf: plain('pointsOutOf'),
  publishedOn: date('publishedOn'),
  fieldworkFrom: date('fieldworkFrom'),
  fieldworkTo: date('fieldworkTo'),
  fieldworkScope: plain('fieldworkScope'),
  casesInspected: plain('casesInspected'),
  recommendationCount: plain('recommendationCount'),
  previousRatingStated: plain('previousRatingStated'),
  previousYearStated: plain('previousYearStated'),
  pdusInRegionStated: plain('pdusInRegionStated'),
  ratings: back('StandardRating', 'inspectionId'),
  ratingTallies: back('RatingTally', 'inspectionId'),
  findings: back('Finding', 'inspectionId'),
  recommendations: back('Recommendation', 'inspectionId'),
  recommendationTallies: back('RecommendationTally', 'inspectionId'),
  statistics: back('Statistic', 'inspectionId'),
  involvements: match('Involvement', 'MATCH ({from})<-[{to}:INVOLVED_IN]-()'),
  previous: keys('Inspection', 'previousIds'),
  next: keys('Inspection', 'nextIds'),
  sources: sourcesBy('ownerId'),
  statements: back('Statement', 'aboutId'),
};

const inspection = one('Inspection', 'inspectionId');

/** What the rating of a standard can be selected by. */
export const StandardRating: FilterFields = {
  ...factFields,
  id: plain('id'),
  rating: plain('rating'),
  points: plain('points'),
  standardNameStated: plain('standardNameStated'),
  standard: one('Standard', 'standardId'),
  inspection,
};

/** What a count of ratings can be selected by. */
export const RatingTally: FilterFields = {
  ...factFields,
  id: plain('id'),
  rating: plain('rating'),
  count: plain('count'),
  outOf: plain('outOf'),
  group: plain('group'),
  asStated: plain('asStated'),
  inspection,
};

/** What a finding can be selected by. */
export const Finding: FilterFields = {
  ...factFields,
  id: plain('id'),
  theme: one('Theme', 'themeId'),
  polarity: plain('polarity'),
  note: plain('note'),
  inspection,
};

/** What a recommendation can be selected by. */
export const Recommendation: FilterFields = {
  ...factFields,
  id: plain('id'),
  summary: plain('summary'),
  number: plain('number'),
  inspection,
  themes: keys('Theme', 'themeIds'),
  addressees: keys('InspectedService', 'addresseeIds'),
  recurrences: keys('Recommendation', 'recurrenceIds'),
  recurrencesAtNext: keys('Recommendation', 'recurrenceAtNextIds'),
};

/** What a count of recommendations can be selected by. */
export const RecommendationTally: FilterFields = {
  ...factFields,
  id: plain('id'),
  count: plain('count'),
  asStated: plain('asStated'),
  inspection,
  addressees: keys('InspectedService', 'addresseeIds'),
};

/** What a figure can be selected by. */
export const Statistic: FilterFields = {
  ...factFields,
  id: plain('id'),
  value: plain('value'),
  unit: plain('unit'),
  outOf: plain('outOf'),
  qualifier: plain('qualifier'),
  asStated: plain('asStated'),
  population: plain('population'),
  about: plain('about'),
  scope: plain('scope'),
  scopeKind: plain('scopeKind'),
  sharedKey: plain('sharedKey'),
  standardNameStated: plain('standardNameStated'),
  standard: one('Standard', 'standardId'),
  measure: one('Measure', 'measureId'),
  inspection,
};
