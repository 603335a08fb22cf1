import type { Dataset } from '../../src/model/dataset.ts';
import type { Source, Statement } from '../../src/model/provenance.ts';
import { byId, compare, dateOf } from './oracle.ts';

/** A connection's total and its first rows, each shown by `show`. */
export function page<Row, Shown>(rows: readonly Row[], first: number, show: (row: Row) => Shown): { totalCount: number; nodes: Shown[] } {
  return { totalCount: rows.length, nodes: rows.slice(0, first).map(show) };
}

/** The values of a facet with their counts: most rows first, then by value; null, for rows without a value, last among equals. */
export function countValues(values: readonly (string | null)[]): { value: string | null; count: number }[] {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, rows]) => ({ value, count: rows.length }));
  return counts.sort((one, other) => other.count - one.count || compare(one.value ?? '~', other.value ?? '~'));
}

/** The key of a dimension that is a year. */
export function yearKey(year: number | null): { value: string | null; label: string } {
  return { value: year === null ? null : String(year), label: year === null ? 'none' : String(year) };
}

const PART_KINDS = ['finding', 'statistic', 'rating', 'rating-tally', 'recommendation', 'recommendation-tally'];
const TYPES: Readonly<Record<string, string>> = {
  inspection: 'Inspection',
  finding: 'Finding',
  statistic: 'Statistic',
  rating: 'StandardRating',
  'rating-tally': 'RatingTally',
  recommendation: 'Recommendation',
  'recommendation-tally': 'RecommendationTally',
  person: 'Person',
  pdu: 'ProbationDeliveryUnit',
};

/** The SDL type and id of what a statement is about, of the types that the questions meet. */
export function typed(id: string): { __typename: string; id: string } {
  const type = TYPES[id.split('/')[0] ?? ''];
  if (type === undefined) throw new Error(`${id} is of a type that no question has met.`);
  return { __typename: type, id };
}

/** The inspection whose record a statement belongs to: `finding/essex-north-2022/…` and `inspection/essex-north-2022` alike. */
function recordOf({ aboutId }: Statement): string {
  const [kind = '', slug] = aboutId.split('/');
  return PART_KINDS.includes(kind) ? `inspection/${slug}` : aboutId;
}

/** Statements of the newest inspections first, those about other things last; equal dates by id from the end. */
export function newestStatements({ inspections }: Dataset, statements: readonly Statement[]): Statement[] {
  const dates = new Map(inspections.map((inspection) => [inspection.id, dateOf(inspection)]));
  const dateOfStatement = (statement: Statement) => dates.get(recordOf(statement)) ?? '';
  return statements.toSorted((one, other) => compare(dateOfStatement(other), dateOfStatement(one)) || compare(other.id, one.id));
}

/** The sources behind some statements, each once, in order; who is contradicted or took it back does not state it. */
export function sourcesBehind({ sources, statements }: Dataset, isBehind: (statement: Statement) => boolean): Source[] {
  const supporting = statements.filter((each) => isBehind(each) && ['HELD', 'UNRESOLVED'].includes(each.standing));
  return [...new Set(supporting.map(({ sourceId }) => sourceId))].map((id) => byId(sources, id));
}

/** The addresses of the sources of an inspection's whole record, parts included. */
export function addressesOfRecord(records: Dataset, inspectionId: string): { url: string | null }[] {
  return sourcesBehind(records, (statement) => recordOf(statement) === inspectionId).map(({ url }) => ({ url }));
}

/** The addresses of the sources that state one part of an inspection. */
export function addressesOf(records: Dataset, aboutId: string): { url: string | null }[] {
  return sourcesBehind(records, (statement) => statement.aboutId === aboutId).map(({ url }) => ({ url }));
}
