import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Analysis } from './analyse.ts';
import { hasParts, matchInspections } from './selection.ts';
import { HAS_DURATION } from './time-to-publication.ts';

const KNOWN = {
  overallRatings: 'node.overallRating IS NOT NULL',
  standardRatings: hasParts('StandardRating'),
  findings: hasParts('Finding'),
  scores: 'node.points IS NOT NULL',
  figures: hasParts('Statistic', "\n  AND part.measureId IS NOT NULL AND part.scopeKind = 'UNIT'"),
  dates: HAS_DURATION,
  recommendations: hasParts('Recommendation', '\n  AND size(part.addresseeIds) > 0'),
} as const;

/** What can be known of an inspection and enter an analysis. */
export type KnownName = keyof typeof KNOWN;

/** How many inspections are selected, and of how many of them each thing is known. */
export type KnownCounts = Readonly<Record<KnownName | 'total', number>>;

/** Counts what is known of the inspections that a condition selects. */
export const knownCounts: Analysis<{ condition: Condition }, KnownCounts> = {
  name: 'analyseKnownCounts',
  makeQuery: ({ condition }) => {
    const values = new Values();
    const counts = Object.entries(KNOWN).map(([name, isKnown]) => `count(CASE WHEN ${isKnown} THEN 1 END) AS ${name}`);
    const text = `${matchInspections(condition, values)}\nRETURN ${['count(node) AS total', ...counts].join(',\n  ')}`;
    return { text, parameters: values.parameters };
  },
  toResult: ([row]) => Object.fromEntries(['total', ...Object.keys(KNOWN)].map((name, index) => [name, row?.[index]])) as KnownCounts,
};
