import type { AnalysisDimension } from '../../model/vocabulary.ts';

/** A value of a dimension: an id, a word or a year; null for inspections that have none. */
export type KeyValue = string | number | null;

/** Where each dimension of an inspection `node`, or of its part `part`, is stored. */
export const KEY_OF_DIMENSION: Readonly<Record<AnalysisDimension, string>> = {
  REGION: 'node.regionId',
  YEAR: 'node.year',
  PROGRAMME: 'node.programme',
  FRAMEWORK: 'node.frameworkId',
  CHIEF_INSPECTOR: 'node.chiefInspectorInOfficeId',
  STANDARD: 'part.standardId',
  THEME: 'part.themeId',
};
