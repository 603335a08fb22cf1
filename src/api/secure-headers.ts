import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/**
 * Adds the headers of Helmet to every answer. What is no page may load nothing at all; pages bring a policy of their own. Answers may be
 * read from any origin, as the API is public. Browsers are told to stay on HTTPS only where people reach the server by it.
 */
export function secureHeaders(server: FastifyInstance, publicOrigin: string | null): void {
  const headers = makeHeaders({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: publicOrigin?.startsWith('https:') ? { includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** They are the same for every answer, so Helmet makes them once: for each request anew it took longer than a kept answer does. */
function makeHeaders(options: Parameters<typeof helmet>[0]): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response, () => {});
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}
