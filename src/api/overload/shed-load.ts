import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RETRY_AFTER_SECONDS } from '../../model/limits.ts';
import { recordOf } from '../requests/request-record.ts';
import { makeErrorAnswer } from '../transport-errors.ts';
import type { Places } from './places.ts';
import type { Turn } from './turn.ts';

const OVERLOADED = 'OVERLOADED';

/**
 * Lets so many requests to the routes that are added to the server after this be answered at the same time as there are places, and turns
 * those that find no place away with 503 and `Retry-After`: before their body is read where possible.
 */
export function shedLoad(server: FastifyInstance, places: Places, turn: Turn): void {
  server.addHook('onRequest', async (request, reply) => (turn.isTooLate() || places.isFull() ? turnAway(request, reply) : undefined));
  server.addHook('preHandler', async (request, reply) => {
    const leave = await places.enter();
    if (leave === null) return turnAway(request, reply);
    // A response closes once, whether it was sent or its client went away.
    if (reply.raw.closed) leave();
    else reply.raw.once('close', leave);
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
