import pLimit from 'p-limit';

/** Places for work that goes on at the same time, with a bounded queue before them. */
export interface Places {
  /** Whether both the places and the queue are taken, so that `enter` would give null at once. */
  isFull(): boolean;
  /** Waits for a place and gives what frees it again; null where the queue is full, or the wait too long. */
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
  const limit = pLimit(most);
  const isFull = () => limit.activeCount >= most && limit.pendingCount >= mostWaiting;
  return {
    isFull,
    enter: () => (isFull() ? Promise.resolve(null) : enter(limit, waitMilliseconds)),
    get active() {
      return limit.activeCount;
    },
    get waiting() {
      return limit.pendingCount;
    },
  };
}

function enter(limit: ReturnType<typeof pLimit>, waitMilliseconds: number): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    let isGivenUp = false;
    const timer = setTimeout(() => {
      isGivenUp = true;
      resolve(null);
    }, waitMilliseconds);
    void limit(async () => {
      clearTimeout(timer);
      if (!isGivenUp) await new Promise<void>((leave) => resolve(leave));
    });
  });
}
