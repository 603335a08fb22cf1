import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { CHARGES } from '../../model/limits.ts';
import { inEnglish } from '../in-english.ts';
import { type RequestRecord, recordOf } from '../requests/request-record.ts';
import { makeErrorAnswer } from '../transport-errors.ts';
import { clientNetwork } from './client-network.ts';
import type { Allowance, RateLimiter } from './rate-limiter.ts';

/** The headers that tell what is left; seconds are whole and rounded up. */
export const RATE_HEADERS = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'RateLimit-Policy'] as const;

const RATE_LIMITED = 'RATE_LIMITED';

/**
 * Takes the least charge (1 when not given) of each request with a record to the routes that are added to the server after this, before
 * anything else; the record's `spend` takes the rest once the price is known. A client without points is answered with 429. With a limiter
 * of null everything passes.
 */
export function limitRate(server: FastifyInstance, limiter: RateLimiter | null, least: number = CHARGES.request): void {
  if (limiter === null) return;
  server.addHook('onRequest', async (request, reply) => {
    const record = recordOf(request);
    if (record === null) return;
    const client = clientNetwork(request.ip);
    record.spend = (price) => spend(limiter, client, { record, price });
    const taken = await limiter.take(client, least);
    record.allowance = taken;
    if (!taken.isRefused) return;
    record.errorCode = RATE_LIMITED;
    return reply.code(429).send(makeErrorAnswer(describeTooFew(`This request takes ${inPoints(least)}`, taken), { code: RATE_LIMITED }));
  });
  server.addHook('onSend', async (request, reply) => {
    const record = recordOf(request);
    if (record?.allowance && record.owed !== 0) record.allowance = await limiter.charge(clientNetwork(request.ip), record.owed);
    if (record?.allowance) tellAllowance(reply, record.allowance, limiter.windowSeconds);
  });
}

/** Takes the price of an operation, of which the least charge was taken already; throws an error that becomes 429 where too little is left. */
async function spend(
  limiter: RateLimiter,
  client: string,
  { record, price }: { readonly record: RequestRecord; readonly price: number },
): Promise<void> {
  const points = price - CHARGES.request;
  if (points <= 0) return;
  const taken = await limiter.take(client, points);
  record.allowance = taken;
  if (!taken.isRefused) return;
  throw new GraphQLError(describeTooFew(`This operation costs ${inPoints(price)}`, taken), {
    extensions: { code: RATE_LIMITED, http: { status: 429 } },
  });
}

function tellAllowance(reply: FastifyReply, { limit, remaining, resetMilliseconds }: Allowance, windowSeconds: number): void {
  const reset = secondsOf(resetMilliseconds);
  reply.headers({
    'ratelimit-limit': limit,
    'ratelimit-remaining': remaining,
    'ratelimit-reset': reset,
    'ratelimit-policy': `${limit};w=${windowSeconds}`,
  });
  if (reply.statusCode === 429) reply.header('retry-after', reset);
}

function describeTooFew(asked: string, { remaining, limit, resetMilliseconds }: Allowance): string {
  const left = `your address has ${inEnglish(remaining)} of ${inEnglish(limit)} left`;
  return `${asked} and ${left}; they are renewed in ${inSeconds(resetMilliseconds)}.`;
}

function inPoints(points: number): string {
  return points === 1 ? '1 point' : `${inEnglish(points)} points`;
}

function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1_000));
}

function inSeconds(milliseconds: number): string {
  const seconds = secondsOf(milliseconds);
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
