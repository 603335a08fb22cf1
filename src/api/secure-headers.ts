import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Adds the headers of Helmet to every answer. What is no page may load nothing at all; pages bring a policy of their own. Answers may be
 * read from any origin, as the API is public. Browsers are told to stay on HTTPS only where people reach the server by it.
 */
export async function secureHeaders(server: FastifyInstance, publicOrigin: string | null): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: publicOrigin?.startsWith('https:') ? { includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
}
