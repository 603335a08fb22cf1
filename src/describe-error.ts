import { ConfigError } from './config.ts';
import { GraphTimeoutError, GraphUnavailableError } from './graph/errors.ts';
import { GraphContentError } from './graph/writes/check-graph-records.ts';
import { GraphModelVersionError } from './graph/writes/graph-model.ts';
import { LoadLockedError, LoadLostError } from './graph/writes/load-lock.ts';
import { DocumentError } from './ingest/documents/document-error.ts';
import { SetupError } from './neo4j/setup-error.ts';
import { DecisionsError } from './review/decisions.ts';
import { ReviewError } from './review/document-source.ts';
import { LoadError } from './seeding/load.ts';
import { SeedError } from './seeding/load-seed.ts';

/** A call with arguments that cannot be used. The message says what was expected, what came, and which help to ask for. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Faults of the call itself. */
const WRONG_CALL = [ConfigError, UsageError];

/** Faults that the person at the terminal can do something about: told in their own words, without a stack. The list is closed. */
const TOLD = [
  ...WRONG_CALL,
  DecisionsError,
  DocumentError,
  GraphContentError,
  GraphModelVersionError,
  GraphTimeoutError,
  GraphUnavailableError,
  LoadError,
  LoadLockedError,
  LoadLostError,
  ReviewError,
  SeedError,
  SetupError,
];

/**
 * What a command prints of the error that ended it: the sentence of a known one, with the last words of the other
 * program where there are some, and the whole stack of any other, which is a fault of this program.
 */
export function describeError(error: unknown): string {
  if (error instanceof SetupError && error.detail) return `${error.message}\n${error.detail}`;
  if (TOLD.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The exit code for the error that ended a command: 2 for a wrong call, 1 for anything else. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return WRONG_CALL.some((kind) => error instanceof kind) ? 2 : 1;
}
