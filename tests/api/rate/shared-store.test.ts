import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestRedis, type TestRedis } from '../../support/redis.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

const POINTS = 200;
/** Far longer than a store may take; machines differ. */
const PROMPT_MILLISECONDS = 2_000;

let redis: TestRedis | null = null;
let replicas: TestServer[] = [];

beforeAll(async () => {
  redis = await startTestRedis();
  if (redis === null) return;
  const environment = { RATE_POINTS: String(POINTS), RATE_STORE_URI: redis.uri, TRUST_PROXY: '127.0.0.1', LOG_LEVEL: 'silent' };
  replicas = [await startTestServer({ environment }), await startTestServer({ environment })];
});
afterAll(async () => {
  await Promise.all(replicas.map((server) => server.stop()));
  await redis?.kill();
});
beforeEach(({ skip }) => {
  skip(redis === null, 'neither redis-server nor valkey-server is installed');
});

let clients = 0;
/** Asks for so many rows, each a point, at a replica, as a client of its own. */
function newClient() {
  clients += 1;
  const from = `203.0.113.${clients}`;
  return async (replica: number, rows: number) => {
    const query = `{ inspections(first: ${rows}) { nodes { id } } }`;
    const began = performance.now();
    const response = await fetch(`${replicas[replica]?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ query }),
    });
    await response.text();
    return {
      status: response.status,
      remaining: Number(response.headers.get('ratelimit-remaining')),
      milliseconds: performance.now() - began,
    };
  };
}

test('Two replicas count the points of a client together', async () => {
  // The first of a replica pays for queries that are new to it.
  for (const replica of [0, 1]) for (const rows of [60, 30]) await newClient()(replica, rows);
  const ask = newClient();
  expect(await ask(0, 60)).toMatchObject({ status: 200, remaining: POINTS - 60 });
  expect(await ask(1, 60)).toMatchObject({ status: 200, remaining: POINTS - 120 });
  expect(await ask(0, 60)).toMatchObject({ status: 200, remaining: POINTS - 180 });
  expect(await ask(1, 60)).toMatchObject({ status: 429, remaining: POINTS - 181 });
});

test('A store that hangs or is gone stops nobody: each replica counts for itself until it is back', async () => {
  const ask = newClient();
  await ask(0, 30);
  redis?.pause();
  const hanging = await ask(0, 30);
  expect([hanging.status, hanging.milliseconds < PROMPT_MILLISECONDS]).toEqual([200, true]);
  // Found away once, it is left alone: were it asked each time, these would take at least 20 s.
  const began = performance.now();
  for (let time = 0; time < 100; time += 1) await newClient()(0, 1);
  expect(performance.now() - began).toBeLessThan(10_000);
  redis?.resume();

  await redis?.kill();
  const alone = newClient();
  const one = await alone(0, 30);
  expect([one.status, one.milliseconds < PROMPT_MILLISECONDS]).toEqual([200, true]);
  expect(await alone(1, 30)).toMatchObject({ status: 200, remaining: POINTS - 30 });
  await until(async () => (await alone(0, 30)).status === 429);

  await redis?.restart();
  const restarted = performance.now();
  await until(async () => {
    const together = newClient();
    await together(0, 30);
    return (await together(1, 30)).remaining === POINTS - 60;
  });
  console.log(`counting together again ${((performance.now() - restarted) / 1_000).toFixed(1)} s after the store was back`);
});
