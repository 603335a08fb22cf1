import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

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
  /** Takes points whatever is left. */
  charge(client: string, points: number): Promise<Allowance>;
  stop(): void;
}

/** What a limiter needs. */
export interface RateLimiterOptions {
  readonly limit: number;
  readonly windowSeconds: number;
  /** A Redis or Valkey that several servers share; null: this process counts for itself. */
  readonly storeUri: string | null;
  /** Called when the store is away, once for each time, and while it is away this process counts for itself. */
  readonly onStoreError: (error: Error) => void;
}

/** How long a store may take, so that one that hangs costs a request little. */
const STORE_MILLISECONDS = 200;
const STORE_CONNECT_MILLISECONDS = 2_000;
const LONGEST_RECONNECT_MILLISECONDS = 2_000;
const KEY_PREFIX = 'probation-inspection-graph';

/** Creates the limiter. It never throws for a store that is away. */
export function createRateLimiter({ limit, windowSeconds, storeUri, onStoreError }: RateLimiterOptions): RateLimiter {
  const bounds = { points: limit, duration: windowSeconds, keyPrefix: KEY_PREFIX };
  const memory = new RateLimiterMemory(bounds);
  const store = storeUri === null ? null : openStore(storeUri, onStoreError);
  const counter: RateLimiterAbstract = store
    ? new RateLimiterRedis({ ...bounds, storeClient: store, insuranceLimiter: memory, rejectIfRedisNotReady: true })
    : memory;
  const allowance = ({ consumedPoints, msBeforeNext }: RateLimiterRes): Allowance => ({
    limit,
    used: Math.max(0, consumedPoints),
    remaining: Math.min(limit, Math.max(0, limit - consumedPoints)),
    // A clock that was put back would make it longer than a window.
    resetMilliseconds: Math.min(Math.max(0, msBeforeNext), windowSeconds * 1_000),
  });
  return {
    limit,
    windowSeconds,
    take: async (client, points) => {
      try {
        return { ...allowance(await counter.consume(client, points)), isRefused: false };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { ...allowance(await counter.reward(client, points)), isRefused: true };
      }
    },
    charge: async (client, points) => allowance(await counter.penalty(client, points)),
    stop: () => store?.disconnect(),
  };
}

/** A client that fails at once while its server is away, and looks for it in the background. */
function openStore(uri: string, onError: (error: Error) => void): Redis {
  const store = new Redis(uri, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: STORE_MILLISECONDS,
    connectTimeout: STORE_CONNECT_MILLISECONDS,
    retryStrategy: (attempt) => Math.min(attempt * STORE_MILLISECONDS, LONGEST_RECONNECT_MILLISECONDS),
  });
  let isTold = false;
  store.on('error', (error: Error) => {
    if (!isTold) onError(error);
    isTold = true;
  });
  store.on('ready', () => {
    isTold = false;
  });
  return store;
}
