import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { SetupError } from './setup-error.ts';

/** Everything here listens on this address only: no other machine reaches it. */
export const LOOPBACK = '127.0.0.1';

/** Below the range that Linux gives to outgoing connections, so that none of them takes a port chosen here. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** The sentence for a wanted port that another program has. */
export function portTaken(port: number): SetupError {
  return new SetupError(
    `Port ${port} on ${LOOPBACK} is taken by another program: end that program, choose another port for Neo4j, or set NEO4J_URI to use another Neo4j.`,
  );
}

/** A port of the loopback address that nothing listens on at this moment. */
export async function chooseFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
  throw new SetupError(`No free port was found between ${LOWEST} and ${HIGHEST}: end some programs and start again.`);
}

/** Whether this process could listen on the port of the loopback address now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Whether something accepts connections on the port of the loopback address now. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    socket.setTimeout(1_000, () => socket.destroy(new Error('no answer')));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
