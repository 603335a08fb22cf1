import { once } from 'node:events';
import { request } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { startTestServer } from './support/server.ts';
import { type ServerProcess, startServerProcess } from './support/server-process.ts';

beforeAll(async () => {
  // Loads the seed.
  await (await startTestServer()).stop();
});

/** A request whose body is sent by hand. */
async function beginRequest({ url }: ServerProcess) {
  const sent = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
  });
  const answered = once(sent, 'response').then(async ([response]) => {
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk;
    return { status: response.statusCode, body: JSON.parse(text) };
  });
  sent.write('{ "query": "{ inspections { totalC');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { end: () => sent.end('ount } }" }'), answered };
}

/** Whether a new connection is taken. */
async function accepts(url: string): Promise<boolean> {
  return fetch(`${url}/livez`, { headers: { connection: 'close' } }).then(
    () => true,
    () => false,
  );
}

test('After SIGTERM it says that it is stopping and answers on for the pause', async () => {
  const server = await startServerProcess({ STOP_PAUSE_SECONDS: '600' });
  server.child.kill('SIGTERM');
  let ready = await fetch(`${server.url}/readyz`);
  while (ready.status === 200) ready = await fetch(`${server.url}/readyz`);
  expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The server is stopping.' });
  const during = await fetch(`${server.url}/graphql?query={inspections{totalCount}}`);
  expect(await during.json()).toMatchObject({ data: { inspections: { totalCount: 91 } } });
  server.child.kill('SIGKILL');
  expect(await server.ended).toBe('SIGKILL');
});

test('A request that is in flight when it closes is answered whole, and then it ends', async () => {
  const server = await startServerProcess({ STOP_PAUSE_SECONDS: '0' });
  const inFlight = await beginRequest(server);
  server.child.kill('SIGTERM');
  while (await accepts(server.url)) await new Promise(setImmediate);
  inFlight.end();
  expect(await inFlight.answered).toMatchObject({ status: 200, body: { data: { inspections: { totalCount: 91 } } } });
  expect(await server.ended).toBe(0);
});

test('A collector of traces that is away does not keep it from ending well', async () => {
  const server = await startServerProcess({
    STOP_PAUSE_SECONDS: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    LOG_LEVEL: 'silent',
  });
  await (await fetch(`${server.url}/graphql?query={inspections{totalCount}}`)).text();
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

test('A second signal hurries', async () => {
  const server = await startServerProcess({ STOP_PAUSE_SECONDS: '600' });
  server.child.kill('SIGTERM');
  while ((await fetch(`${server.url}/readyz`)).status === 200) await new Promise(setImmediate);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(1);
});

test('Ctrl-C does not pause', async () => {
  const server = await startServerProcess({ STOP_PAUSE_SECONDS: '600' });
  server.child.kill('SIGINT');
  expect(await server.ended).toBe(0);
});
