import { GraphCancelledError, GraphTimeoutError, GraphUnavailableError } from './errors.ts';

/** How a read is watched. */
export interface Watch {
  /** Rejects when the server does not answer in time either. */
  readonly probe: () => Promise<unknown>;
  /** How long the read may say nothing until the probe, in milliseconds. */
  readonly probeAfter: number;
  readonly readMilliseconds: number;
  /** Nobody waits any more once it aborts. */
  readonly signal?: AbortSignal | undefined;
}

/** Waits for rows; a server that went silent (a cut cable says nothing) is noticed by a probe, a slow one is given its time. */
export async function watched<Value>(pending: Promise<Value>, { probe, probeAfter, readMilliseconds, signal }: Watch): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let cancel = () => {};
  const givenUp = new Promise<never>((_resolve, reject) => {
    const afterProbe = () => {
      if (isOver) return;
      timer = setTimeout(() => reject(new GraphTimeoutError('Neo4j took too long to answer.')), Math.max(0, readMilliseconds - probeAfter));
    };
    timer = setTimeout(() => void probe().then(afterProbe, reject), probeAfter);
    cancel = () => reject(new GraphCancelledError('Whoever asked is gone.'));
    signal?.addEventListener('abort', cancel, { once: true });
  });
  try {
    return await Promise.race([pending, givenUp]);
  } finally {
    isOver = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    pending.catch(() => {});
    givenUp.catch(() => {});
  }
}

/** What comes before so many milliseconds are over; else it rejects with the error. */
export async function before<Value>(pending: Promise<Value>, milliseconds: number, makeError: () => Error): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(makeError()), milliseconds);
  });
  pending.catch(() => {});
  try {
    return await Promise.race([pending, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The error of a server that says nothing. */
export function noAnswer(): Error {
  return new GraphUnavailableError('Neo4j does not answer.');
}

/** Callers that come while a call is under way get that call's answer. */
export function shared<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}
