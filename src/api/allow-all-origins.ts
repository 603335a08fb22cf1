import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { RELEASE_HEADER, SCHEMA_HEADER } from './graphql.ts';
import { RATE_HEADERS } from './rate/limit-rate.ts';
import { REQUEST_ID_HEADER } from './requests/observe-requests.ts';

/** How long a browser may remember that it may ask, in seconds. */
const MAX_AGE_SECONDS = 86_400;

/** Any page may ask, without credentials, so that Apollo Studio's Explorer works, also against a server on this machine. */
export async function allowAllOrigins(server: FastifyInstance): Promise<void> {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.headers['access-control-request-private-network']) reply.header('access-control-allow-private-network', 'true');
    done();
  });
  await server.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    maxAge: MAX_AGE_SECONDS,
    strictPreflight: false,
    exposedHeaders: [RELEASE_HEADER, SCHEMA_HEADER, REQUEST_ID_HEADER, ...RATE_HEADERS, 'etag', 'retry-after', 'warning'],
  });
}
