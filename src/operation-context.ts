import type { Allowance } from './api/rate/rate-limiter.ts';
import type { RequestRecord } from './api/requests/request-record.ts';
import { createOperation, type Operation } from './graph/operation.ts';
import type { ReleaseView } from './graph/release-view.ts';
import { GraphUnavailableError, type QueryEvent, type Reader } from './graph/run.ts';
import { CHARGES } from './model/limits.ts';
import type { Context, Quotes, RateLimit } from './resolvers/context.ts';

/** What the context of one operation is made of. */
export interface OperationContextOptions {
  /** The release in use; null while none was read. */
  readonly view: ReleaseView | null;
  readonly quotes: Quotes;
  readonly record: RequestRecord;
}

/** Pins the release on which the operation began; an operation that reads no data needs none. Apollo copies it, so it has no private members. */
export class OperationContext implements Context {
  readonly view: ReleaseView | null;
  readonly quotes: Quotes;
  readonly record: RequestRecord;
  readonly releaseVersion: string | null;
  begun: Operation | null = null;
  /** Whether the answer is of no use to anybody else. */
  isPersonal = false;

  constructor({ view, quotes, record }: OperationContextOptions) {
    this.view = view;
    this.quotes = quotes;
    this.record = record;
    this.releaseVersion = view?.version ?? null;
  }

  get operation(): Operation {
    if (this.view === null) throw new GraphUnavailableError('No release has been read yet.');
    this.begun ??= createOperation(this.view, new RecordingReader(this.record));
    return this.begun;
  }

  get rateLimit(): RateLimit | null {
    this.isPersonal = true;
    const { allowance, cost } = this.record;
    return allowance && describeAllowance(allowance, cost ?? 0);
  }
}

/** Reads for one request, and tells its record. */
class RecordingReader implements Reader {
  readonly #record: RequestRecord;

  constructor(record: RequestRecord) {
    this.#record = record;
  }

  get signal(): AbortSignal {
    return this.#record.signal;
  }

  onUnseen(): void {
    this.#record.owed += CHARGES.unseenShape;
  }

  onQuery(event: QueryEvent): void {
    this.#record.cypherQueries += 1;
    this.#record.rows += event.rows;
    this.#record.trace?.addQuery(event);
  }
}

function describeAllowance({ limit, used, remaining, resetMilliseconds }: Allowance, cost: number): RateLimit {
  return { limit, used, remaining, cost, resetAt: new Date(Date.now() + resetMilliseconds).toISOString() };
}
