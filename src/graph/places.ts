/** Places for work that goes on at the same time, with a bounded queue before them. */
export interface Places {
  /** Whether both the places and the queue are taken, so that `enter` would give null at once. */
  isFull(): boolean;
  /**
   * Waits for a place and gives what frees it again, to be called once; null where the queue is full, the wait too long, or the asker
   * goes away meanwhile.
   */
  enter(asker?: Asker): Promise<(() => void) | null>;
  readonly active: number;
  readonly waiting: number;
}

/** Who wants a place. The signal is read only where there is something to wait for, so that it need not be made before. */
export interface Asker {
  readonly signal?: AbortSignal | undefined;
}

/** What bounds the places. */
export interface PlacesOptions {
  readonly most: number;
  readonly mostWaiting: number;
  readonly waitMilliseconds: number;
}

type Leave = () => void;

/** Creates the places; they are taken in the order of coming. Unlike the queues of packages it forgets those who gave up or went away. */
export function createPlaces({ most, mostWaiting, waitMilliseconds }: PlacesOptions): Places {
  const waiting = new Set<(leave: Leave) => void>();
  let active = 0;
  const isFull = () => active >= most && waiting.size >= mostWaiting;

  function leave(): void {
    const [next] = waiting;
    if (next) next(leave);
    else active -= 1;
  }

  function wait(signal: AbortSignal | undefined): Promise<Leave | null> | null {
    if (signal?.aborted) return null;
    return new Promise((resolve) => {
      const end = (outcome: Leave | null) => {
        waiting.delete(end);
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        resolve(outcome);
      };
      const giveUp = () => end(null);
      const timer = setTimeout(giveUp, waitMilliseconds);
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.add(end);
    });
  }

  return {
    isFull,
    enter: async (asker) => {
      if (isFull()) return null;
      if (active >= most) return wait(asker?.signal);
      active += 1;
      return leave;
    },
    get active() {
      return active;
    },
    get waiting() {
      return waiting.size;
    },
  };
}
