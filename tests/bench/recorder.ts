import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';

/** A Cypher query as the driver got it. */
export interface RecordedQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What the queries of an operation come to: the work in Neo4j that no clock can blur. */
export interface QueryWork {
  readonly cypherQueries: number;
  readonly rows: number;
  readonly dbHits: number;
}

/** Records the queries of a process, and asks Neo4j what they cost. */
export interface Recorder {
  start(): void;
  stop(): readonly RecordedQuery[];
  /** Runs queries again with PROFILE. */
  profile(queries: readonly RecordedQuery[]): Promise<QueryWork>;
}

type Run = (text: string, parameters: Readonly<Record<string, unknown>>, ...rest: unknown[]) => unknown;
type Execute = (work: (transaction: ManagedTransaction) => unknown, ...rest: unknown[]) => unknown;

/**
 * Makes the recorder of all drivers of this one's kind: sessions are recorded at their class, so that both sides of the
 * comparison are recorded alike, whether they use transactions of their own or not.
 */
export function createRecorder(driver: Driver): Recorder {
  let recorded: RecordedQuery[] | null = null;
  const record = (text: string, parameters: RecordedQuery['parameters']) => void recorded?.push({ text, parameters });
  const session = Object.getPrototypeOf(driver.session()) as { run: Run; executeRead: Execute };
  const { run, executeRead } = session;
  session.run = function runRecorded(this: unknown, text, parameters, ...rest) {
    record(text, parameters);
    return run.call(this, text, parameters, ...rest);
  };
  session.executeRead = function executeRecorded(this: unknown, work, ...rest) {
    return executeRead.call(this, (transaction: ManagedTransaction) => work(recording(transaction, record)), ...rest);
  };
  return {
    start: () => {
      recorded = [];
    },
    stop: () => {
      const queries = recorded ?? [];
      recorded = null;
      return queries;
    },
    profile: (queries) => profileAll(driver, queries),
  };
}

function recording(
  transaction: ManagedTransaction,
  record: (text: string, parameters: RecordedQuery['parameters']) => void,
): ManagedTransaction {
  const run = (text: string, parameters: RecordedQuery['parameters']) => {
    record(text, parameters);
    return transaction.run(text, parameters);
  };
  return { run } as unknown as ManagedTransaction;
}

async function profileAll(driver: Driver, queries: readonly RecordedQuery[]): Promise<QueryWork> {
  const work = { cypherQueries: queries.length, rows: 0, dbHits: 0 };
  const session: Session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  for (const { text, parameters } of queries) {
    const { records, summary } = await session.run(`PROFILE ${text}`, parameters);
    work.rows += records.length;
    work.dbHits += countHits(summary.profile || null);
  }
  await session.close();
  return work;
}

interface Profiled {
  readonly dbHits: number;
  readonly children: readonly Profiled[];
}

function countHits(step: Profiled | null): number {
  return step === null ? 0 : step.children.reduce((sum, child) => sum + countHits(child), Number(step.dbHits));
}
