import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Places } from '../../graph/places.ts';
import { RETRY_AFTER_SECONDS } from '../../model/limits.ts';
import { recordOf } from '../requests/request-record.ts';
import { makeErrorAnswer } from '../transport-errors.ts';
import type { Turn } from './turn.ts';

const OVERLOADED = 'OVERLOADED';

/**
 * Answers at most as many requests at once as there are places, of those to the routes that are added to the server after this, and turns
 * others away with 503 and `Retry-After`: before their body is read where possible. With a turn of null none comes too late. Nothing is done
 * for clients that went away.
 */
export function shedLoad(server: FastifyInstance, places: Places, turn: Turn | null): void {
  server.addHook('onRequest', async (request, reply) => (turn?.isTooLate() || places.isFull() ? turnAway(request, reply) : undefined));
  server.addHook('preHandler', async (request, reply) => {
    const leave = await places.enter(recordOf(request) ?? undefined);
    if (reply.raw.closed) {
      leave?.();
      return reply.hijack();
    }
    if (leave === null) return turnAway(request, reply);
    // A response closes once, whether it was sent or its client went away.
    reply.raw.once('close', leave);
    return undefined;
  });
}

function turnAway(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const record = recordOf(request);
  if (record) record.errorCode = OVERLOADED;
  const message = 'The server has too much to do at the moment: try again in a second.';
  return reply
    .code(503)
    .header('retry-after', RETRY_AFTER_SECONDS)
    .send(makeErrorAnswer(message, { code: OVERLOADED }));
}
