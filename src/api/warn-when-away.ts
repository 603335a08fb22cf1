import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

/** Whether answers come from memory alone, as Neo4j cannot be reached. */
export type IsAway = () => boolean;

const WARNING = 'Neo4j cannot be reached: this answer comes from memory.';
/** Disconnected operation, by RFC 7234, section 5.5.3. */
const WARN_CODE = 112;

/** Says so in the header `Warning` of each answer of the routes that are added to the server after this. */
export function warnWhenAway(server: FastifyInstance, isAway: IsAway): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isAway()) reply.header('warning', `${WARN_CODE} - "${WARNING}"`);
    done(null, payload);
  });
}

/** Says so in `extensions.warning` of answers with data, for clients that do not look at headers; such answers are not for caches. */
export function warnInExtensions(isAway: IsAway): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single' || !body.singleResult.data || !isAway()) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, warning: WARNING };
        http.headers.set('cache-control', 'no-store');
      },
    }),
  };
}
