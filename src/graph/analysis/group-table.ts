import type { AnalysisDimension } from '../../model/vocabulary.ts';
import { KEY_OF_DIMENSION, type KeyValue } from './dimension.ts';
import { ONCE } from './selection.ts';

/** Counts of inspections by the values of some dimensions, rows in no order. */
export interface GroupTable {
  /** How many inspections are selected. */
  readonly total: number;
  /** Of how many of them it is known what is counted. */
  readonly known: number;
  readonly rows: readonly GroupRow[];
}

/** One combination of values that occurs: on how many inspections it rests, and how many of them have each of the counted values. */
export interface GroupRow {
  readonly keys: readonly KeyValue[];
  readonly n: number;
  readonly counts: readonly number[];
}

/** What a table is made of, as pieces of Cypher on the inspection `node` and its part `part`. */
export interface GroupTableParts {
  /** Selects the inspections. */
  readonly match: string;
  /** A predicate: whether it is known of an inspection what is counted. */
  readonly known: string;
  /** Follows `match` with the known inspections or their parts. */
  readonly rows: string;
  readonly by: readonly AnalysisDimension[];
  /** The property that is counted, and its values in the order of the counts. */
  readonly counted: string;
  readonly values: readonly string[];
}

/** Makes the Cypher text of a table: one row with the totals and all groups. */
export function makeGroupTableText({ match, known, rows, by, counted, values }: GroupTableParts): string {
  const names = by.map((_dimension, index) => `key${index}`);
  const keys = by.map((dimension, index) => `${KEY_OF_DIMENSION[dimension]} AS key${index}`);
  const countNames = values.map((_value, index) => `count${index}`);
  const counts = values.map((value, index) => `count(DISTINCT CASE ${counted} WHEN '${value}' THEN node END) AS count${index}`);
  return `${ONCE}CALL (once) {
${match}
RETURN count(node) AS total, count(CASE WHEN ${known} THEN 1 END) AS known
}
CALL (once) {
${match}${rows}
WITH ${[...keys, 'count(DISTINCT node) AS n', ...counts].join(', ')}
RETURN collect([[${names.join(', ')}], n, [${countNames.join(', ')}]]) AS rows
}
RETURN total, known, rows`;
}

/** What a table is made of where each inspection has one value of every dimension, and one that is counted or none. */
export type OnceTableParts = Pick<GroupTableParts, 'match' | 'by' | 'counted'>;

/** A row of such a table: one combination of values, and how many inspections have it. */
export type OnceRow = readonly [keys: readonly KeyValue[], value: string | null, count: number];

/** Makes the Cypher text of such a table, which looks at each inspection once: rows `[keys, counted value or null, count]`. */
export function makeOnceTableText({ match, by, counted }: OnceTableParts): string {
  const keys = by.map((dimension) => KEY_OF_DIMENSION[dimension]);
  return `${match}\nRETURN [${keys.join(', ')}] AS keys, ${counted} AS value, count(*) AS count`;
}

/** Reads the rows of a table that looks at each inspection once. */
export function toOnceTable(rows: readonly OnceRow[], values: readonly string[]): GroupTable {
  const sum = (some: readonly OnceRow[]) => some.reduce((total, [, , count]) => total + count, 0);
  const known = rows.filter(([, value]) => value !== null);
  const groups = Map.groupBy(known, ([keys]) => JSON.stringify(keys));
  return {
    total: sum(rows),
    known: sum(known),
    rows: [...groups].map(([keys, group]) => ({
      keys: JSON.parse(keys) as KeyValue[],
      n: sum(group),
      counts: values.map((wanted) => sum(group.filter(([, value]) => value === wanted))),
    })),
  };
}

/** Reads the one row of a table. */
export function toGroupTable(rows: readonly (readonly unknown[])[]): GroupTable {
  const [total, known, groups] = rows[0] as [number, number, [KeyValue[], number, number[]][]];
  return { total, known, rows: groups.map(([keys, n, counts]) => ({ keys, n, counts })) };
}
