import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { SetupError } from './neo4j/setup-error.ts';

type Address = Pick<Config, 'port' | 'host'>;

/** Says at once, before Neo4j is started, when the port cannot be had. Throws `SetupError`. */
export async function checkPort({ port, host }: Address): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port, host)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Listens and gives the address; the port can also be lost between the check and this. Throws `SetupError`. */
export async function listen(server: FastifyInstance, { port, host }: Address): Promise<string> {
  try {
    return await server.listen({ port, host });
  } catch (error) {
    throw isSystemError(error) ? portError(error, port, host) : error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function portError(error: NodeJS.ErrnoException, port: number, host: string): SetupError {
  if (error.code === 'EADDRINUSE') {
    return new SetupError(
      `Port ${port} on ${host} is taken by another program: end that program, or choose another port, as in PORT=4001 npm start.`,
    );
  }
  return new SetupError(`The API cannot listen on ${host}:${port} (${error.code}): choose another HOST or PORT.`);
}
