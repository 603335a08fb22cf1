import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { ENABLE_PREVIEW: 'on' } });
});
afterAll(() => server.stop());

function send(body: BodyInit, type: string | null, url = server.url): Promise<Response> {
  return fetch(`${url}/ingest/preview`, { method: 'POST', body, headers: type === null ? {} : { 'content-type': type } });
}

test('A saved page is read, and nothing of it is kept', async () => {
  const page = await readFile(new URL('../ingest/fixtures/saved-page-2023.html', import.meta.url));
  const response = await send(page, 'text/html');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { documents } = (await response.json()) as { documents: { inspections: unknown[]; source: string }[] };
  expect(documents).toMatchObject([{ source: 'preview', inspections: [{ service: { id: 'pdu/norfolk' }, overallRating: 'GOOD' }] }]);
});

test('What cannot be read is told, and the queries of others go on', async () => {
  const sentence = async (response: Response) => [
    response.status,
    ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message,
  ];
  expect(await sentence(await send(new Uint8Array([0, 1, 2, 3, 0, 4]), 'text/plain'))).toEqual([
    422,
    'Expected plain text, HTML or PDF, got bytes that are none of these: save the release as one of them.',
  ]);
  expect(await sentence(await send('a'.repeat(100_001), 'text/plain'))).toEqual([
    422,
    'Expected at most 100000 characters of text, got 100001: take out the release alone.',
  ]);
  expect((await send('a'.repeat(1_000_001), 'text/plain')).status).toBe(413);
  expect((await send('{}', 'application/json')).status).toBe(415);
  const { data } = await server.ask('{ release { version } }');
  expect(data.release.version).toBeTruthy();
});

test('Many at once are read in turn or turned away with the time to wait', async () => {
  const text = await readFile(new URL('../ingest/fixtures/casework-2024.txt', import.meta.url), 'utf8');
  const responses = await Promise.all(Array.from({ length: 40 }, () => send(text.repeat(20), 'text/plain')));
  const statuses = new Set(responses.map(({ status }) => status));
  expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  for (const response of responses) if (response.status === 503) expect(response.headers.get('retry-after')).toBe('1');
});

test('A document takes 100 of the points of its address', async () => {
  const limited = await startTestServer({ environment: { ENABLE_PREVIEW: 'on', RATE_POINTS: '250' } });
  const answers = [];
  for (let time = 0; time < 3; time += 1) answers.push(await send('Leadership was rated Good.', 'text/plain', limited.url));
  expect(answers.map(({ status, headers }) => [status, headers.get('ratelimit-remaining')])).toEqual([
    [200, '150'],
    [200, '50'],
    [429, '50'],
  ]);
  await limited.stop();
});

test('It is there only where it is switched on', async () => {
  const plain = await startTestServer();
  expect((await send('text', 'text/plain', plain.url)).status).toBe(404);
  expect((await fetch(`${plain.url}/preview`)).status).toBe(404);
  expect(await (await fetch(plain.url)).text()).not.toContain('/preview');
  await plain.stop();
});
