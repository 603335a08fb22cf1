import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type Result, type Session } from 'neo4j-driver';
import { plainRow } from './plain-values.ts';
import type { CypherQuery, GraphOptions, QueryParameters } from './run.ts';

/** How long a transaction that writes may take, and a read that nobody waits for. */
export const WRITE_MILLISECONDS = 600_000;

/** Sessions of one round trip for reads, and of a transaction that is tried again for writes. */
export interface Sessions {
  read<Row extends unknown[]>(query: CypherQuery, parameters: QueryParameters, timeout: number): Promise<Row[]>;
  write<Value>(name: string, work: (transaction: ManagedTransaction) => Promise<Value>): Promise<Value>;
  /** Bookmarks of a store that was replaced would be refused for ever. */
  forgetBookmarks(): void;
}

/** Creates the sessions on a driver. */
export function createSessions(driver: Driver, { database, causal = false }: GraphOptions): Sessions {
  let bookmarkManager: BookmarkManager | undefined = causal ? neo4j.bookmarkManager() : undefined;

  function open(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return driver.session({ database, defaultAccessMode, fetchSize: -1, ...(bookmarkManager && { bookmarkManager }) });
  }

  async function closing<Value>(session: Session, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } finally {
      await session.close();
    }
  }

  return {
    read: <Row extends unknown[]>({ name, text }: CypherQuery, parameters: QueryParameters, timeout: number) => {
      const session = open('READ');
      return closing(session, () => collectRows<Row>(session.run(text, parameters, { timeout, metadata: { query: name } })));
    },
    write: (name, work) => {
      const session = open('WRITE');
      return closing(session, () => session.executeWrite(work, { timeout: WRITE_MILLISECONDS, metadata: { query: name } }));
    },
    forgetBookmarks: () => {
      if (causal) bookmarkManager = neo4j.bookmarkManager();
    },
  };
}

/** The rows of a query as they come, in their order. */
export function collectRows<Row extends unknown[]>(result: Result): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({
      onNext: (record) => rows.push(plainRow(record) as Row),
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}
