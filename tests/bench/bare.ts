import { startChild } from './child.ts';
import { type Connection, makeGetRequest, openConnection, type Request } from './connection.ts';
import { median } from './statistics.ts';

/** What no server of Node can outdo on this machine. */
export interface Bare {
  readonly bytes: number;
  /** On one connection, in milliseconds. */
  readonly p50: number;
  /** Answers a second on sixteen. */
  readonly together: number;
}

const WARM_UP_REQUESTS = 10_000;
const TIMED_REQUESTS = 10_000;
const CONNECTIONS = 16;
const TOGETHER_MILLISECONDS = 1_000;

/** Times a bare HTTP server of Node that sends some bytes, asked as kept answers are asked. */
export async function measureBare(body: Buffer): Promise<Bare> {
  const child = await startChild(new URL('serve-bytes.ts', import.meta.url), {});
  await child.ask('serve', body);
  const connections = Array.from({ length: CONNECTIONS }, () => openConnection(child.url));
  const request = makeGetRequest({ query: '{ release { version } }' });
  const times: number[] = [];
  for (let index = 0; index < WARM_UP_REQUESTS + TIMED_REQUESTS; index += 1) {
    const began = performance.now();
    await (connections[0] as Connection).ask(request);
    if (index >= WARM_UP_REQUESTS) times.push(performance.now() - began);
  }
  const together = await askTogether(connections, request);
  for (const connection of connections) connection.close();
  await child.stop();
  return { bytes: body.length, p50: median(times), together };
}

async function askTogether(connections: readonly Connection[], request: Request): Promise<number> {
  const began = performance.now();
  let count = 0;
  const askOn = async (connection: Connection) => {
    for (; performance.now() - began < TOGETHER_MILLISECONDS; count += 1) await connection.ask(request);
  };
  await Promise.all(connections.map(askOn));
  return (1000 * count) / (performance.now() - began);
}
