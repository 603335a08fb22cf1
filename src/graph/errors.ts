import { Neo4jError } from 'neo4j-driver';

/** Neo4j cannot be reached, refuses the log-in or does not answer; the cause is the driver's error. */
export class GraphUnavailableError extends Error {
  override readonly name = 'GraphUnavailableError';
}

/** A Cypher query took longer than its transaction may; the server has ended it. */
export class GraphTimeoutError extends Error {
  override readonly name = 'GraphTimeoutError';
}

/** Whoever asked is gone; the server was told to end the query. */
export class GraphCancelledError extends Error {
  override readonly name = 'GraphCancelledError';
}

const TIMED_OUT =
  /^Neo\.(?:ClientError|TransientError)\.Transaction\.(?:TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped|Terminated)/;
const UNAVAILABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  // The driver's, when a connection ends while it logs in.
  'ProtocolError',
  'Neo.ClientError.Security.',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Transaction.InvalidBookmark',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Transaction.Bookmark',
  'Neo.DatabaseError.General.StorageEngineFailure',
  // What a database says that gives up, as on a full disk, and then until it is restarted.
  'Neo.DatabaseError.Transaction.',
];
/** The driver gives these no code of their own; it reads past the end where the first bytes of a connection come one by one. */
const UNAVAILABLE_WORDS =
  /value of "offset" is out of range|connection acquisition timed out|pool is closed|driver is closed|could not perform discovery|server responded http|failed to (?:connect|establish)/i;

/** Gives the project's error for one of the driver's; an error that says neither "away" nor "too long" comes back as it is. */
export function translateGraphError(error: unknown, queryName: string): unknown {
  if (!(error instanceof Neo4jError)) {
    return error instanceof Error && UNAVAILABLE_WORDS.test(error.message) ? unavailable(queryName, error) : error;
  }
  if (TIMED_OUT.test(error.code)) return new GraphTimeoutError(`The Cypher query ${queryName} took too long.`, { cause: error });
  const isAway = UNAVAILABLE.some((code) => error.code.startsWith(code)) || UNAVAILABLE_WORDS.test(error.message);
  return isAway ? unavailable(queryName, error) : error;
}

function unavailable(queryName: string, cause: Error): GraphUnavailableError {
  return new GraphUnavailableError(`Neo4j could not be asked for ${queryName}.`, { cause });
}
