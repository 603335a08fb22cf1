import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRelease } from '../../src/seeding/load.ts';
import { readExamples } from '../../src/web/examples.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { ask as askRaw, type RawAnswer } from './raw-request.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const QUERY =
  'query Newest($first: Int!, $polarity: Polarity) { inspections(first: $first) { nodes { id findings(polarity: $polarity) { note } } } }';
const VARIABLES = { first: 20, polarity: 'CONCERN' };

function addressOf(query: string, variables: object = {}, more: Record<string, string> = {}): string {
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables), ...more })}`;
}

const get = (path: string, headers: Record<string, string> = {}): Promise<RawAnswer> => askRaw(server.url, { path, headers });

async function readHits(): Promise<number> {
  const text = (await get('/metrics')).body.toString();
  return Number(/^graph_kept_hits_total\{kind="answer"\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  const stopListening = server.graph.listen(({ name }) => {
    if (name !== 'readCurrentRelease') queries += 1;
  });
  await work();
  stopListening();
  return queries;
}

test.each(readExamples())(
  '$name: the kept answer is the fresh one, byte for byte, and asks Neo4j nothing',
  async ({ query, variables }) => {
    const fresh = await get(addressOf(query, variables));
    const hits = await readHits();
    const again: RawAnswer[] = [];
    expect(await countQueries(async () => again.push(await get(addressOf(query, variables))))).toBe(0);
    expect(await readHits()).toBe(hits + 1);
    const posted = await server.ask(query, { ...variables });
    expect(again[0]?.status).toBe(200);
    expect(again[0]?.body.equals(fresh.body)).toBe(true);
    expect(JSON.parse(fresh.body.toString()).data).toEqual(posted.data);
    const { date: _date, 'x-request-id': _id, ...headers } = fresh.headers;
    expect(again[0]?.headers).toMatchObject(headers);
  },
);

test('An answer of GET says how long it may be used, on what it depends, and which it is', async () => {
  const { headers } = await get(addressOf(QUERY, VARIABLES), { origin: 'https://example.org' });
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    vary: 'accept, accept-encoding',
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
    'access-control-allow-origin': '*',
    'access-control-expose-headers':
      'graph-release, graph-schema-version, x-request-id, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, RateLimit-Policy, etag, retry-after, warning',
    connection: 'keep-alive',
  });
});

test('Whoever holds the answer is told that it is still right, kept or not, without a body', async () => {
  const path = addressOf(QUERY, { ...VARIABLES, first: 3 });
  const { headers } = await get(path);
  const tag = headers.etag as string;
  // The same operation in other words of the address: never asked, so not kept, and known by its tag alone.
  const neverAsked = addressOf(QUERY, { polarity: 'CONCERN', first: 3 });
  for (const [address, held] of [
    [path, tag],
    [path, `W/${tag}`],
    [path, `"another", ${tag}`],
    [path, '*'],
    [neverAsked, tag],
  ] as const) {
    const { status, body, headers: told } = await get(address, { 'if-none-match': held, origin: 'https://example.org' });
    expect([address, held, status, body.length]).toEqual([address, held, 304, 0]);
    expect(told).toMatchObject({ etag: tag, vary: 'accept, accept-encoding', 'access-control-allow-origin': '*' });
    expect(told['cache-control']).toMatch(/^public/);
    expect(told['content-type']).toBeUndefined();
  }
  for (const other of ['"another"', tag.replace('"', '"x')]) {
    expect((await get(path, { 'if-none-match': other })).status).toBe(200);
  }
});

test('The tag is that of the operation, its name, its variables and its form, however they are written', async () => {
  const tagOf = async (path: string, headers = {}) => (await get(path, headers)).headers.etag;
  const two = `${QUERY} query Other { release { version } }`;
  const tag = await tagOf(addressOf(QUERY, VARIABLES));
  expect(await tagOf(addressOf(QUERY, { polarity: 'CONCERN', first: 20 }))).toBe(tag);
  const others = await Promise.all([
    tagOf(addressOf(QUERY, { ...VARIABLES, first: 21 })),
    tagOf(addressOf(`${QUERY} `, VARIABLES)),
    tagOf(addressOf(two, VARIABLES, { operationName: 'Newest' })),
    tagOf(addressOf(two, VARIABLES, { operationName: 'Other' })),
    tagOf(addressOf(QUERY, VARIABLES), { accept: 'application/graphql-response+json' }),
    tagOf(addressOf(QUERY, VARIABLES), { 'accept-encoding': 'br' }),
    tagOf(addressOf(QUERY, VARIABLES), { 'accept-encoding': 'gzip' }),
  ]);
  expect(new Set([tag, ...others]).size).toBe(others.length + 1);
});

test('Long answers are compressed once for each encoding, short ones never', async () => {
  const path = addressOf(QUERY, VARIABLES);
  const plain = await get(path);
  for (const [encoding, decompress] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const [first, second] = [await get(path, { 'accept-encoding': encoding }), await get(path, { 'accept-encoding': encoding })];
    expect(first.headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(first.body.length) });
    expect(decompress(first.body).equals(plain.body)).toBe(true);
    expect(first.body.length).toBeLessThan(plain.body.length / 2);
    expect(second.body.equals(first.body)).toBe(true);
    expect(second.headers).toMatchObject({ 'content-encoding': encoding, etag: first.headers.etag });
    expect((await get(path, { 'accept-encoding': encoding, 'if-none-match': first.headers.etag as string })).status).toBe(304);
  }
  expect((await get(path, { 'accept-encoding': 'gzip;q=0.5, br' })).headers['content-encoding']).toBe('br');
  expect((await get(path, { 'accept-encoding': 'identity' })).headers['content-encoding']).toBeUndefined();
  expect((await get(addressOf('{ __typename }'), { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  const posted = await askRaw(server.url, {
    path: '/graphql',
    headers: { 'accept-encoding': 'gzip' },
    body: { query: QUERY, variables: VARIABLES },
  });
  expect(JSON.parse(gunzipSync(posted.body).toString()).data).toEqual(JSON.parse(plain.body.toString()).data);
});

test.each([
  ['a field that is not there', '{ nope }', {}],
  ['a value that cannot be used', '{ inspections(first: 0) { nodes { id } } }', {}],
  ['an error beside data', '{ release { version } inspection(id: "malformed") { id } }', {}],
  ['a variable of another type', QUERY, { first: 'many' }],
])('An answer with errors is kept nowhere: %s', async (_name, query, variables) => {
  const hits = await readHits();
  for (const _time of [1, 2]) {
    const { headers, body } = await get(addressOf(query, variables), { 'if-none-match': '*' });
    expect(JSON.parse(body.toString()).errors).toHaveLength(1);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  }
  expect(await readHits()).toBe(hits);
});

test('A POST of a text is answered anew and is nothing for caches', async () => {
  const hits = await readHits();
  for (const _time of [1, 2]) {
    const { headers } = await askRaw(server.url, { path: '/graphql', headers: {}, body: { query: QUERY, variables: VARIABLES } });
    expect([headers.etag, headers['cache-control']]).toEqual([undefined, undefined]);
  }
  expect(await readHits()).toBe(hits);
});

test('Other methods are refused in one sentence', async () => {
  const response = await fetch(`${server.url}/graphql?query={__typename}`, { method: 'HEAD' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

const store = useLoadStore();

test('A new release is answered from as soon as it is in use, and what began before is not kept under it', async () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = store.environment();
  const address = { uri: NEO4J_URI as string, user: NEO4J_USER as string, password: NEO4J_PASSWORD as string };
  const moving = await startTestServer({ address });
  const path = addressOf('{ release { version } inspections(first: 5) { nodes { notes } } }');
  const load = async (mark: string) => {
    const dataset = madeDataset();
    for (const inspection of dataset.inspections) inspection.notes = [mark];
    return (await loadRelease(store.graph, dataset)).version;
  };
  const marks = new Map<string, string>();
  const tags = new Map<string, string>();
  let isLoading = true;
  const asking = Array.from({ length: 4 }, async () => {
    while (isLoading) {
      const { status, headers, body } = await askRaw(moving.url, { path, headers: {} });
      const { data } = JSON.parse(body.toString());
      if (status !== 200 || !data?.release) continue;
      const version = data.release.version as string;
      expect(headers['graph-release']).toBe(version);
      marks.set(version, data.inspections.nodes[0].notes[0]);
      expect(tags.get(version) ?? headers.etag).toBe(headers.etag);
      if (headers.etag) tags.set(version, headers.etag as string);
    }
  });
  for (const mark of ['one', 'two', 'three']) {
    const version = await load(mark);
    await expect
      .poll(async () => (await askRaw(moving.url, { path, headers: {} })).headers['graph-release'], { timeout: 60_000 })
      .toBe(version);
    await expect.poll(() => marks.get(version), { timeout: 60_000 }).toBe(mark);
    const held = [...tags.values()].at(-2) ?? '"none"';
    expect((await askRaw(moving.url, { path, headers: { 'if-none-match': held } })).status).toBe(200);
  }
  isLoading = false;
  await Promise.all(asking);
  expect([...marks.values()]).toEqual(['one', 'two', 'three']);
  expect(new Set(tags.values()).size).toBe(3);
  await moving.stop();
});
