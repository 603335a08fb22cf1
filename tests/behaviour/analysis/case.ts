import type { Dataset } from '../../../src/model/dataset.ts';
import type { WholeInspection } from '../../questions/oracle.ts';

/** One analysis with what it must answer, worked out from the records in plain TypeScript. */
export interface Case {
  readonly name: string;
  /** The field of `analysis` with its selection; the filter goes where it says `FILTER`. */
  readonly field: string;
  /** The answer for the inspections that the filter selects. */
  expected(selected: readonly WholeInspection[], records: Dataset): unknown;
}

/** A filter in GraphQL and in TypeScript. */
export interface Filter {
  readonly text: string;
  holds(inspection: WholeInspection): boolean;
}

/** Filters of each kind: none, on a scalar, on a related object, through parts, one that nothing passes. */
export const FILTERS: readonly Filter[] = [
  { text: '{}', holds: () => true },
  { text: '{ programme: { eq: CORE_PDU } }', holds: ({ programme }) => programme === 'CORE_PDU' },
  {
    text: '{ year: { from: 2024 }, region: { id: { not: "region/wales" } } }',
    holds: ({ year, regionId }) => year !== null && year >= 2024 && regionId !== 'region/wales',
  },
  {
    text: '{ findings: { some: { theme: { code: { eq: "STAFFING" } }, polarity: { eq: CONCERN } } } }',
    holds: ({ findings }) => findings.some(({ themeId, polarity }) => themeId === 'theme/STAFFING' && polarity === 'CONCERN'),
  },
  {
    text: '{ or: [{ overallRating: { eq: INADEQUATE } }, { overallRating: { eq: null } }] }',
    holds: ({ overallRating }) => overallRating === 'INADEQUATE' || overallRating === null,
  },
  { text: '{ year: { eq: 1999 } }', holds: () => false },
];

/** A value with its numbers rounded, so that two ways to compute one agree. */
export function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(9));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rounded(part)]));
}
