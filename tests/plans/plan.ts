import type { Driver } from 'neo4j-driver';
import type { RecordedQuery } from '../bench/recorder.ts';

/** An operator of a plan, with what was measured where the query was run. */
export interface Operator {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Operator[];
  readonly dbHits?: number;
}

/** What running a query came to. */
export interface Profile {
  readonly dbHits: number;
  /** Rows, or what their lists hold where a query gives its rows as lists. */
  readonly rows: number;
  /** The most memory that the query held, in bytes; null where Neo4j does not say. */
  readonly bytes: number | null;
}

/** Operators that look at all nodes or relationships of a kind, or at all pairs of rows. */
const SCANS = /^(?:\w*AllNodesScan|\w*ByLabelsScan|\w*NodeByLabelScan|\w*RelationshipsScan|\w*RelationshipTypes?Scan|CartesianProduct)\b/;

/** The names of the scans in the plan of a query, as Neo4j would run it with these parameters. */
export async function explainScans(driver: Driver, { text, parameters }: RecordedQuery): Promise<string[]> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'WRITE' });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, { ...parameters });
    return operatorsOf(summary.plan as unknown as Operator).flatMap(({ operatorType }) => SCANS.exec(operatorType)?.[0] ?? []);
  } finally {
    await session.close();
  }
}

/** Runs a query that reads, and tells what it took. */
export async function profile(driver: Driver, { text, parameters }: RecordedQuery): Promise<Profile> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, { ...parameters });
    const root = summary.profile as unknown as Operator;
    const memory = root.arguments.GlobalMemory;
    return {
      dbHits: operatorsOf(root).reduce((sum, { dbHits = 0 }) => sum + Number(dbHits), 0),
      rows: records.reduce((sum, record) => sum + countRows([...record.values()]), 0),
      bytes: memory === undefined ? null : Number(memory),
    };
  } finally {
    await session.close();
  }
}

function operatorsOf(operator: Operator): Operator[] {
  return [operator, ...operator.children.flatMap(operatorsOf)];
}

/** A list of lists is a list of rows; anything else belongs to the row that holds it. */
function countRows(values: readonly unknown[]): number {
  const lists = values.filter((value): value is unknown[][] => Array.isArray(value) && value.length > 0 && value.every(Array.isArray));
  return 1 + lists.reduce((sum, list) => sum + list.reduce((rows, row) => rows + countRows(row), 0), 0);
}
