import type { Operation } from '../graph/operation.ts';

/** Words of documents, kept beside the data. */
export interface Quotes {
  /** Another one for other quotes, so that answers with them are told apart. */
  readonly version: string;
  /** The words of a document between two offsets (UTF-16 units, end exclusive); null where they are not kept. */
  find(place: { readonly documentSha256: string; readonly start: number; readonly end: number }): string | null;
}

/** What the client of an operation has of its points. */
export interface RateLimit {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly cost: number;
  /** When all points are there again, as ISO instant. */
  readonly resetAt: string;
}

/** What every resolver gets. */
export interface Context {
  /** The release that this operation reads and its batches; taking it throws `GraphUnavailableError` when no release is known. */
  readonly operation: Operation;
  /** The quotes that the operator of this server keeps. */
  readonly quotes: Quotes;
  /** Null where rates are not limited. */
  readonly rateLimit: RateLimit | null;
}
