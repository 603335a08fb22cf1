import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { shedLoad } from '../../../src/api/overload/shed-load.ts';
import { keepRecords } from '../../../src/api/requests/request-record.ts';
import { createPlaces } from '../../../src/graph/places.ts';

let server: FastifyInstance;
afterEach(() => server.close());

const ends: (() => void)[] = [];

/** A server with one place and a queue of one, whose answers wait until they are let go. */
async function start(waitMilliseconds = 60_000): Promise<string> {
  server = fastify();
  const places = createPlaces({ most: 1, mostWaiting: 1, waitMilliseconds });
  await server.register(async (scope) => {
    keepRecords(scope, null);
    shedLoad(scope, places, null);
    scope.all('/work', () => new Promise((resolve) => ends.push(() => resolve({ done: true }))));
  });
  server.get('/beside', async () => ({ active: places.active, waiting: places.waiting }));
  return server.listen({ port: 0, host: '127.0.0.1' });
}

async function until(url: string, expected: object): Promise<void> {
  while (JSON.stringify(await (await fetch(`${url}/beside`)).json()) !== JSON.stringify(expected)) await new Promise(setImmediate);
}

test('Requests beyond places and queue get 503 at once, others are answered in their turn', async () => {
  const url = await start();
  const first = fetch(`${url}/work`);
  await until(url, { active: 1, waiting: 0 });
  const second = fetch(`${url}/work`);
  await until(url, { active: 1, waiting: 1 });
  const third = await fetch(`${url}/work`, { method: 'POST', body: '{ not read', headers: { 'content-type': 'application/json' } });
  expect([third.status, third.headers.get('retry-after'), await third.json()]).toEqual([
    503,
    '1',
    {
      errors: [{ message: 'The server has too much to do at the moment: try again in a second.', extensions: { code: 'OVERLOADED' } }],
    },
  ]);
  ends.shift()?.();
  expect((await first).status).toBe(200);
  await until(url, { active: 1, waiting: 0 });
  while (ends.length === 0) await new Promise(setImmediate);
  ends.shift()?.();
  expect(await (await second).json()).toEqual({ done: true });
  await until(url, { active: 0, waiting: 0 });
});

test('Who waits too long gets 503, and who goes away frees the place', async () => {
  const url = await start(50);
  const leaving = new AbortController();
  const first = fetch(`${url}/work`, { signal: leaving.signal }).catch(() => 'gone');
  await until(url, { active: 1, waiting: 0 });
  expect((await fetch(`${url}/work`)).status).toBe(503);
  leaving.abort();
  expect(await first).toBe('gone');
  await until(url, { active: 0, waiting: 0 });
});
