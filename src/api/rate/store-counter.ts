import { Redis, type Result } from 'ioredis';
import type { Counted, RateWindow, Taking } from './rate-limiter.ts';

/** Counts in a Redis or Valkey that several servers share. */
export interface StoreCounter {
  /** Null while the store is away. */
  count(taking: Taking): Promise<Counted | null>;
  stop(): void;
}

/** How long a store may take, so that one that hangs costs a request little. */
const COMMAND_MILLISECONDS = 200;
const CONNECT_MILLISECONDS = 2_000;
/** How long a store that failed is left alone, and how often one that is away is looked for. */
const REST_MILLISECONDS = 2_000;
const KEY_PREFIX = 'probation-inspection-graph:points:';

/** All or nothing, in one step: how many are used, until when, and whether nothing was taken. */
const TAKE = `
local used = tonumber(redis.call('get', KEYS[1]) or '0')
local left = redis.call('pttl', KEYS[1])
local isNew = left < 0
if isNew then left = tonumber(ARGV[3]) end
if ARGV[4] == '0' and used + tonumber(ARGV[1]) > tonumber(ARGV[2]) then return {used, left, 1} end
used = redis.call('incrby', KEYS[1], ARGV[1])
if isNew then redis.call('pexpire', KEYS[1], left) end
return {used, left, 0}`;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    takePoints(key: string, ...values: (string | number)[]): Result<[used: number, milliseconds: number, isRefused: number], Context>;
  }
}

/** Creates a counter in the store at an address, which need not answer. `onError` is called when it is found away, once until it is there again. */
export function createStoreCounter(uri: string, { limit, milliseconds }: RateWindow, onError: (error: Error) => void): StoreCounter {
  const store = openStore(uri);
  let restsUntil = 0;
  let isTold = false;
  const tell = (error: Error) => {
    if (!isTold) onError(error);
    isTold = true;
  };
  store.on('error', tell);
  store.on('ready', () => {
    isTold = false;
  });
  return {
    count: async ({ client, points, isForced }) => {
      if (store.status !== 'ready' || performance.now() < restsUntil) return null;
      try {
        const [used, resetMilliseconds, isRefused] = await store.takePoints(
          KEY_PREFIX + client,
          points,
          limit,
          milliseconds,
          Number(isForced),
        );
        return { used, resetMilliseconds, isRefused: isRefused === 1 };
      } catch (error) {
        tell(error as Error);
        restsUntil = performance.now() + REST_MILLISECONDS;
        // Commands whose answer nobody waits for any more would be carried out when it is back, and counted twice.
        store.disconnect(true);
        return null;
      }
    },
    stop: () => store.disconnect(),
  };
}

function openStore(uri: string): Redis {
  const store = new Redis(uri, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_MILLISECONDS,
    connectTimeout: CONNECT_MILLISECONDS,
    retryStrategy: () => REST_MILLISECONDS,
  });
  store.defineCommand('takePoints', { numberOfKeys: 1, lua: TAKE });
  return store;
}
