/** Tells requests that came too late into a turn of the event loop, in which each waits for all before it. */
export interface Turn {
  /** Counts one more request in this turn; whether those before it took so long that it is to be turned away. */
  isTooLate(): boolean;
}

/** What bounds a turn. */
export interface TurnOptions {
  /** So many requests of a turn are never too late: one slow operation among few turns nobody away. */
  readonly alwaysTaken: number;
  /** How long the requests of a turn may take, in milliseconds: a burst is taken whole. */
  readonly burstMilliseconds: number;
  /** How long in the second after a request was turned away, when it is no burst but too much. */
  readonly strictMilliseconds: number;
}

const STRICT_FOR_MILLISECONDS = 1_000;

/**
 * Creates the count. Operations that are answered from memory never wait for anything, so that no number of them is ever under way at the
 * same time: they queue in their sockets, and Node takes those that can be read one after another, in one turn.
 */
export function createTurn({ alwaysTaken, burstMilliseconds, strictMilliseconds }: TurnOptions): Turn {
  let began: number | null = null;
  let requests = 0;
  let strictUntil = 0;

  function begin(now: number): number {
    requests = 0;
    setImmediate(() => {
      began = null;
    });
    return now;
  }

  return {
    isTooLate: () => {
      const now = performance.now();
      began ??= begin(now);
      requests += 1;
      const isLate = requests > alwaysTaken && now - began > (now < strictUntil ? strictMilliseconds : burstMilliseconds);
      if (isLate) strictUntil = now + STRICT_FOR_MILLISECONDS;
      return isLate;
    },
  };
}
