/** Places for work that goes on at the same time, with a bounded queue before them. */
export interface Places {
  /** Whether both the places and the queue are taken, so that `enter` would give null at once. */
  isFull(): boolean;
  /** Waits for a place and gives what frees it again, to be called once; null where the queue is full, or the wait too long. */
  enter(): Promise<(() => void) | null>;
  readonly active: number;
  readonly waiting: number;
}

/** What bounds the places. */
export interface PlacesOptions {
  readonly most: number;
  readonly mostWaiting: number;
  readonly waitMilliseconds: number;
}

/** Creates the places; they are taken in the order of coming. */
export function createPlaces({ most, mostWaiting, waitMilliseconds }: PlacesOptions): Places {
  /** In the order of coming. Unlike the queues of packages it forgets those who gave up. */
  const waiting = new Set<(leave: () => void) => void>();
  let active = 0;
  const isFull = () => active >= most && waiting.size >= mostWaiting;

  function leave(): void {
    const [next] = waiting;
    if (next === undefined) {
      active -= 1;
      return;
    }
    waiting.delete(next);
    next(leave);
  }

  return {
    isFull,
    enter: async () => {
      if (isFull()) return null;
      if (active < most) {
        active += 1;
        return leave;
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(enterNow);
          resolve(null);
        }, waitMilliseconds);
        const enterNow = (free: () => void) => {
          clearTimeout(timer);
          resolve(free);
        };
        waiting.add(enterNow);
      });
    },
    get active() {
      return active;
    },
    get waiting() {
      return waiting.size;
    },
  };
}
