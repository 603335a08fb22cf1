import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestServer } from '../../support/server.ts';
import { expectSafe, expectStillAnswers, startHostileServer } from '../safe-answer.ts';
import { type Exchange, exchange } from './socket.ts';
import { writeRequest } from './write-request.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

/** In which time the server must have ended what does not get on; a machine may be slow. */
const BOUND_MILLISECONDS = 25_000;
const MOST_MILLISECONDS = BOUND_MILLISECONDS + 5_000;
const SECOND = 1_000;

/** A byte each second, for longer than the server should wait. */
function drip(head: string, slow: string): Promise<Exchange> {
  return exchange(server.url, { parts: [head, ...slow], pause: SECOND, quiet: MOST_MILLISECONDS, most: MOST_MILLISECONDS });
}

const JSON_HEAD = (length: number) => writeRequest({ headers: ['content-type: application/json', `content-length: ${length}`] });
const CHUNKED_HEAD = writeRequest({ headers: ['content-type: application/json', 'transfer-encoding: chunked'] });
const LONG = 'x'.repeat(MOST_MILLISECONDS / SECOND);

const CASES: readonly (readonly [name: string, head: string, slow: string])[] = [
  ['a body of a byte a second', JSON_HEAD(500), LONG],
  ['a body that stops', JSON_HEAD(500), '{'],
  ['a chunk of a body, a byte a second', `${CHUNKED_HEAD}ff\r\n`, LONG],
  ['headers of a byte a second', 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ', LONG],
  ['headers that stop', 'POST /graphql HTTP/1.1\r\nhost: x\r\n', 'x'],
  ['the first line, a byte a second', 'GET /', LONG],
];

/** All at once, as they take long. */
let running: readonly Promise<Exchange>[];
beforeAll(() => {
  running = CASES.map(([, head, slow]) => drip(head, slow));
});

test('While slow clients hang on, an ordinary one is answered', async () => {
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, SECOND));
    await expectStillAnswers(server.url);
  }
});

test.each(CASES.map(([name], index) => [name, index] as const))('%s is ended by the server in bounded time', async (_name, index) => {
  const { isClosed, milliseconds, text, statuses } = (await running[index]) as Exchange;
  expect(isClosed, `${milliseconds} ms: ${text}`).toBe(true);
  expect(milliseconds).toBeLessThan(BOUND_MILLISECONDS);
  for (const status of statuses) {
    expect([400, 408], text).toContain(status);
    expectSafe({ status, text });
  }
});
