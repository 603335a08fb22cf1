import { LRUCache } from 'lru-cache';
import type { Counted, RateWindow, Taking } from './rate-limiter.ts';

/** How many clients are counted at the same time; the one that asked longest ago begins anew where there are more. */
const MOST_CLIENTS = 100_000;

interface Window {
  used: number;
  /** By a clock that nobody sets. */
  readonly endsAt: number;
}

/** Creates a counter for this process alone. */
export function createMemoryCounter({ limit, milliseconds }: RateWindow): (taking: Taking) => Counted {
  const windows = new LRUCache<string, Window>({ max: MOST_CLIENTS });
  return ({ client, points, isForced }) => {
    const now = performance.now();
    let window = windows.get(client);
    if (window === undefined || window.endsAt <= now) {
      window = { used: 0, endsAt: now + milliseconds };
      windows.set(client, window);
    }
    const isRefused = !isForced && window.used + points > limit;
    if (!isRefused) window.used += points;
    return { used: window.used, resetMilliseconds: window.endsAt - now, isRefused };
  };
}
