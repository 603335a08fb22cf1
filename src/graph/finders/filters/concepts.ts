import { back, date, type FilterFields, factFields, keys, match, one, plain } from '../filter-field.ts';

/** What a theme can be selected by. */
export const Theme: FilterFields = {
  id: plain('id'),
  code: { property: 'code', type: 'plain', idPrefix: 'theme/' },
  label: plain('label'),
  concernCount: plain('concernCount'),
  strengthCount: plain('strengthCount'),
  mixedCount: plain('mixedCount'),
  within: { type: 'within' },
  broader: keys('Theme', 'broaderIds'),
  narrower: match('Theme', 'MATCH ({from})<-[:BROADER]-({to}:Theme)'),
  related: keys('Theme', 'relatedIds'),
  findings: back('Finding', 'themeId'),
  recommendations: match('Recommendation', 'MATCH ({from})<-[:ABOUT]-({to}:Recommendation)'),
};

/** What a framework can be selected by. */
export const Framework: FilterFields = {
  ...factFields,
  id: plain('id'),
  name: plain('name'),
  validFrom: date('validFrom'),
  validTo: date('validTo'),
  pausedFrom: date('pausedFrom'),
  maxPoints: plain('maxPoints'),
  standards: back('Standard', 'frameworkId'),
  inspections: back('Inspection', 'frameworkId'),
};

/** What a standard can be selected by. */
export const Standard: FilterFields = {
  ...factFields,
  id: plain('id'),
  name: plain('name'),
  framework: one('Framework', 'frameworkId'),
  domain: plain('domain'),
  basis: plain('basis'),
  closeMatches: keys('Standard', 'closeMatchIds'),
  ratings: back('StandardRating', 'standardId'),
};

/** What a measure can be selected by. */
export const Measure: FilterFields = {
  id: plain('id'),
  label: plain('label'),
  denominator: plain('denominator'),
  statistics: back('Statistic', 'measureId'),
};
