import { startChild } from './child.ts';
import { makeGetRequest, openConnection } from './connection.ts';
import { median } from './statistics.ts';

/** What no server of Node can go below on this machine, with one connection. */
export interface Bare {
  readonly bytes: number;
  readonly p50: number;
}

const WARM_UP_REQUESTS = 10_000;
const TIMED_REQUESTS = 10_000;

/** Times a bare HTTP server of Node that sends some bytes, asked as kept answers are asked. */
export async function measureBare(body: Buffer): Promise<Bare> {
  const child = await startChild(new URL('serve-bytes.ts', import.meta.url), {});
  await child.ask('serve', body);
  const connection = openConnection(child.url);
  const request = makeGetRequest({ query: '{ release { version } }' });
  const times: number[] = [];
  for (let index = 0; index < WARM_UP_REQUESTS + TIMED_REQUESTS; index += 1) {
    const began = performance.now();
    await connection.ask(request);
    if (index >= WARM_UP_REQUESTS) times.push(performance.now() - began);
  }
  connection.close();
  await child.stop();
  return { bytes: body.length, p50: median(times) };
}
