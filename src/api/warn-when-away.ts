import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { recordOf } from './requests/request-record.ts';

/** Whether answers come from memory alone, as Neo4j cannot be reached. */
export type IsAway = () => boolean;

const WARNING = 'Neo4j cannot be reached: this answer comes from memory.';
/** Disconnected operation, by RFC 7234, section 5.5.3. */
const WARN_CODE = 112;
const ANSWERS: ReadonlySet<number> = new Set([200, 304]);

/**
 * Says so in the header `Warning` of each answer of the routes that are added to the server after this, refusals aside; such answers are not
 * for caches.
 */
export function warnWhenAway(server: FastifyInstance, isAway: IsAway): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const isAnswer = ANSWERS.has(reply.statusCode) && recordOf(request)?.errorCode === null;
    if (isAnswer && isAway()) reply.headers({ warning: `${WARN_CODE} - "${WARNING}"`, 'cache-control': 'no-store' });
    done(null, payload);
  });
}

/** Says so in `extensions.warning` of answers with data that are made meanwhile, for clients that do not look at headers. */
export function warnInExtensions(isAway: IsAway): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single' || !body.singleResult.data || !isAway()) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, warning: WARNING };
        // Also where Neo4j is back by the time the answer is sent.
        http.headers.set('cache-control', 'no-store');
      },
    }),
  };
}
