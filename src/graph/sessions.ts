import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type Result, type Session } from 'neo4j-driver';
import { plainRow } from './plain-values.ts';
import type { CypherQuery, GraphOptions, QueryParameters } from './run.ts';

/** How long a transaction that writes may take, and a read that nobody waits for. */
export const WRITE_MILLISECONDS = 600_000;

/** What ends a read early. */
export interface ReadBounds {
  /** After so many milliseconds the server ends it. */
  readonly timeout: number;
  /** Ends it in the server when it aborts; what the read then gives is not to be used. */
  readonly signal?: AbortSignal | undefined;
}

/** Sessions of one round trip for reads, and of a transaction that is tried again for writes. */
export interface Sessions {
  read<Row extends unknown[]>(query: CypherQuery, parameters: QueryParameters, bounds: ReadBounds): Promise<Row[]>;
  write<Value>(name: string, work: (transaction: ManagedTransaction) => Promise<Value>): Promise<Value>;
  readonly inUse: number;
  /** Bookmarks of a store that was replaced would be refused for ever. */
  forgetBookmarks(): void;
}

/** Creates the sessions on a driver. */
export function createSessions(driver: Driver, { database, causal = false }: GraphOptions): Sessions {
  let bookmarkManager: BookmarkManager | undefined = causal ? neo4j.bookmarkManager() : undefined;

  let inUse = 0;

  function open(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return driver.session({ database, defaultAccessMode, fetchSize: -1, ...(bookmarkManager && { bookmarkManager }) });
  }

  async function closing<Value>(session: Session, work: () => Promise<Value>): Promise<Value> {
    inUse += 1;
    try {
      return await work();
    } finally {
      inUse -= 1;
      await session.close();
    }
  }

  return {
    read: async <Row extends unknown[]>({ name, text }: CypherQuery, parameters: QueryParameters, { timeout, signal }: ReadBounds) => {
      const session = open('READ');
      // Closing resets the connection, which interrupts the query.
      const cancel = () => void session.close().catch(() => {});
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return await closing(session, () => collectRows<Row>(session.run(text, parameters, { timeout, metadata: { query: name } })));
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    write: (name, work) => {
      const session = open('WRITE');
      const write = () => session.executeWrite(work, { timeout: WRITE_MILLISECONDS, metadata: { query: name } });
      return closing(session, () => write().catch((error: unknown) => (isSchemaBusy(error) ? write() : Promise.reject(error))));
    },
    get inUse() {
      return inUse;
    },
    forgetBookmarks: () => {
      if (causal) bookmarkManager = neo4j.bookmarkManager();
    },
  };
}

/** What Neo4j says to a query that it planned while indexes were made; the driver does not take it for an error that passes. */
function isSchemaBusy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('frequent schema changes');
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
