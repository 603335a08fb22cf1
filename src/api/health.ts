import type { FastifyInstance } from 'fastify';

/** What the health pages tell. */
export interface HealthOptions {
  readonly name: string;
  readonly version: string;
  readonly schemaVersion: string;
  /** The release in use; null when none has been read whole. */
  readonly releaseVersion: () => string | null;
  /** Why requests cannot be answered at this moment, in a sentence; null when they can. */
  readonly reasonNotReady: () => string | null;
}

/** Adds `/livez` (the process lives), `/readyz` (200 when it can answer, else 503 with the reason) and `/version`. */
export function registerHealth(server: FastifyInstance, options: HealthOptions): void {
  const { name, version, schemaVersion, releaseVersion, reasonNotReady } = options;
  server.get('/livez', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  server.get('/readyz', async (_request, reply) => {
    const reason = reasonNotReady();
    reply.header('cache-control', 'no-store');
    if (reason !== null) return reply.code(503).send({ status: 'not ready', reason });
    return reply.send({ status: 'ready', release: releaseVersion() });
  });
  server.get('/version', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({ name, version, schemaVersion, release: releaseVersion() }),
  );
}
