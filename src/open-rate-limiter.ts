import type { FastifyInstance } from 'fastify';
import { createRateLimiter, type RateLimiter } from './api/rate/rate-limiter.ts';
import type { Config } from './config.ts';
import { WINDOW_SECONDS } from './model/limits.ts';

/** The limiter that the environment asks for, which ends with the server; null where it is switched off. */
export function openRateLimiter(server: FastifyInstance, { ratePoints, rateStoreUri }: Config): RateLimiter | null {
  if (ratePoints === 0) return null;
  const limiter = createRateLimiter({
    limit: ratePoints,
    windowSeconds: WINDOW_SECONDS,
    storeUri: rateStoreUri,
    onStoreError: (error) => server.log.warn({ err: error }, 'the store of rates is away: this server counts for itself'),
  });
  server.addHook('onClose', async () => limiter.stop());
  return limiter;
}
