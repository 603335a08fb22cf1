import { createMemoryCounter } from './memory-counter.ts';
import { createStoreCounter } from './store-counter.ts';

/** What an address has of its points. */
export interface Allowance {
  /** The points of a window. */
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Until the window ends and all points are there again, in milliseconds. */
  readonly resetMilliseconds: number;
}

/** Counts points for each client in windows that begin with its first request. */
export interface RateLimiter {
  readonly limit: number;
  readonly windowSeconds: number;
  /** Takes points where so many are left; else takes none, and `isRefused`. */
  take(client: string, points: number): Promise<Allowance & { readonly isRefused: boolean }>;
  /** Takes points whatever is left, or gives them back where they are below 0. */
  charge(client: string, points: number): Promise<Allowance>;
  stop(): void;
}

/** How many points a window has, and how long it is. */
export interface RateWindow {
  readonly limit: number;
  readonly milliseconds: number;
}

/** What is asked of a counter. */
export interface Taking {
  readonly client: string;
  readonly points: number;
  /** Whether they are taken whatever is left. */
  readonly isForced: boolean;
}

/** What a counter has counted for a client. */
export interface Counted {
  readonly used: number;
  readonly resetMilliseconds: number;
  /** Whether too few were left, so that nothing was taken. */
  readonly isRefused: boolean;
}

/** What a limiter needs. */
export interface RateLimiterOptions {
  readonly limit: number;
  readonly windowSeconds: number;
  /** A Redis or Valkey that several servers share; null: this process counts for itself. */
  readonly storeUri: string | null;
  /** Called when the store is found away, once until it is there again; meanwhile this process counts for itself. */
  readonly onStoreError: (error: Error) => void;
}

/** Creates the limiter. It never throws for a store that is away. */
export function createRateLimiter({ limit, windowSeconds, storeUri, onStoreError }: RateLimiterOptions): RateLimiter {
  const window: RateWindow = { limit, milliseconds: windowSeconds * 1_000 };
  const countHere = createMemoryCounter(window);
  const store = storeUri === null ? null : createStoreCounter(storeUri, window, onStoreError);

  async function count(taking: Taking): Promise<Allowance & { readonly isRefused: boolean }> {
    const { used, resetMilliseconds, isRefused } = (await store?.count(taking)) ?? countHere(taking);
    const remaining = Math.min(limit, Math.max(0, limit - used));
    return { limit, used: Math.max(0, used), remaining, resetMilliseconds, isRefused };
  }

  return {
    limit,
    windowSeconds,
    take: (client, points) => count({ client, points, isForced: false }),
    charge: (client, points) => count({ client, points, isForced: true }),
    stop: () => store?.stop(),
  };
}
