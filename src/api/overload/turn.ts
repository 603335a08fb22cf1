/** Tells requests that came too late into a turn of the event loop, in which each waits for all before it. */
export interface Turn {
  /** Counts one more request in this turn; whether so many came before it, over so long a time, that it waited too long already. */
  isTooLate(): boolean;
}

/** What bounds a turn: both must be passed, so that one slow operation among few turns nobody away. */
export interface TurnOptions {
  readonly mostMilliseconds: number;
  readonly mostRequests: number;
}

/**
 * Creates the count. Operations that are answered from memory never wait for anything, so that no number of them is ever under way at the
 * same time: they queue in their sockets, and Node takes those that can be read one after another, in one turn.
 */
export function createTurn({ mostMilliseconds, mostRequests }: TurnOptions): Turn {
  let began: number | null = null;
  let requests = 0;
  return {
    isTooLate: () => {
      if (began === null) {
        began = performance.now();
        requests = 0;
        setImmediate(() => {
          began = null;
        });
      }
      requests += 1;
      return requests > mostRequests && performance.now() - began > mostMilliseconds;
    },
  };
}
