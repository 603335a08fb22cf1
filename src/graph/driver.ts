import neo4j, { type Driver } from 'neo4j-driver';

/** Where a Neo4j is and how to enter it. `user` and `password` null: no authentication. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string | null;
  readonly password: string | null;
}

/** How long a silent Neo4j is waited for by default: a request to a dead server fails in under 3 s. */
export const SILENT_MILLISECONDS = 2_700;

/** The part of that time in which a connection has to open. */
const TO_CONNECT = 0.75;

/** A pooled connection that was idle longer than this is tried before it is used. */
const TRY_AFTER_IDLE_MILLISECONDS = 10_000;
/** How many connections to Neo4j there may be. */
export const MOST_CONNECTIONS = 200;
const RETRY_WRITES_FOR_MILLISECONDS = 30_000;

/**
 * Creates the one driver of the process. It opens no connection by itself and does not throw when the server is away; queries are told
 * so after `silentMilliseconds`. Whole numbers come back as JavaScript numbers. Close it through `Graph.close`.
 */
export function createGraphDriver({ uri, user, password }: GraphAddress, silentMilliseconds = SILENT_MILLISECONDS): Driver {
  const auth = password === null ? undefined : neo4j.auth.basic(user ?? 'neo4j', password);
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    fetchSize: -1,
    connectionTimeout: silentMilliseconds * TO_CONNECT,
    connectionAcquisitionTimeout: silentMilliseconds,
    connectionLivenessCheckTimeout: TRY_AFTER_IDLE_MILLISECONDS,
    maxConnectionPoolSize: MOST_CONNECTIONS,
    maxTransactionRetryTime: RETRY_WRITES_FOR_MILLISECONDS,
    telemetryDisabled: true,
  });
}
