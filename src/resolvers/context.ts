import type { Operation } from '../graph/operation.ts';

/** What every resolver gets. */
export interface Context {
  /** The release that this operation reads and its batches; taking it throws `GraphUnavailableError` when no release is known. */
  readonly operation: Operation;
}
