import { afterEach, expect, test } from 'vitest';
import { type Answer, startTestServer, type TestServer } from '../../support/server.ts';

const QUERY = 'query ($first: Int) { inspections(first: $first) { nodes { id } } }';
let server: TestServer;
afterEach(() => server.stop());

/** `first` rows cost as many points; the address is that of a proxy's client. */
const start = async (points: number) => {
  server = await startTestServer({ environment: { RATE_POINTS: String(points), TRUST_PROXY: '127.0.0.1' } });
};
const ask = async (query: string, { first, from = '203.0.113.1' }: { first?: number; from?: string } = {}) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ query, variables: { first } }),
  });
  return { status: response.status, headers: response.headers, ...((await response.json()) as Pick<Answer, 'data' | 'errors'>) };
};
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, { headers: { 'x-forwarded-for': '203.0.113.1', ...headers } });
const remaining = ({ headers }: { readonly headers: Headers }) => Number(headers.get('ratelimit-remaining'));

test('Each operation takes its price, and the headers tell what is left', async () => {
  await start(1_000);
  await ask(QUERY, { first: 50 });
  const before = remaining(await ask('{ __typename }'));
  const { headers } = await ask(QUERY, { first: 50 });
  expect(before - Number(headers.get('ratelimit-remaining'))).toBe(50);
  expect(headers.get('ratelimit-limit')).toBe('1000');
  expect(headers.get('ratelimit-policy')).toBe('1000;w=60');
  expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(0);
  expect(Number(headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
});

test('A kept answer and a 304 take 1 point, a document that is refused takes 10', async () => {
  await start(1_000);
  const query = '{ inspections(first: 70) { nodes { id } } }';
  const fresh = await get(query);
  const kept = await get(query);
  expect(remaining(fresh) - remaining(kept)).toBe(1);
  const unchanged = await get(query, { 'if-none-match': kept.headers.get('etag') ?? '' });
  expect([unchanged.status, remaining(kept) - remaining(unchanged)]).toEqual([304, 1]);
  const refused = await ask('{ nothing }');
  expect([refused.status, remaining(unchanged) - remaining(refused)]).toEqual([400, 10]);
  const unreadable = await ask('{');
  expect([unreadable.status, remaining(refused) - remaining(unreadable)]).toEqual([400, 10]);
  const dear = await ask('{ probationRegions(first: 50) { nodes { probationDeliveryUnits(first: 50) { nodes { id } } } } }');
  expect(dear.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  expect(remaining(unreadable) - remaining(dear)).toBe(10);
});

test('A query whose shape Neo4j has not seen takes 50 points more, the first time only', async () => {
  await start(1_000);
  const query = '{ inspections(filter: { pointsOutOf: { from: 7 }, ordinal: { to: 90 }, fieldworkScope: { not: null } }) { totalCount } }';
  const before = remaining(await ask('{ __typename }'));
  const first = remaining(await ask(query));
  const again = remaining(await ask(query.replace('7', '8')));
  expect(before - first).toBe(first - again + 50);
});

test('What is too dear for the points that are left is refused with 429 and takes 1; cheaper operations go on until all are used', async () => {
  await start(300);
  await ask(QUERY, { first: 100 });
  const before = remaining(await ask('{ __typename }'));
  const refused = await ask(`{ inspections(first: 100) { nodes { id service { id } } } statements(first: 100) { nodes { id } } }`);
  expect(refused.status).toBe(429);
  const wait = Number(refused.headers.get('retry-after'));
  expect(refused.errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
    {
      message: `This operation costs 300 points and your address has ${before - 1} of 300 left; they are renewed in ${wait} seconds.`,
      extensions: { code: 'RATE_LIMITED' },
    },
  ]);
  expect(remaining(refused)).toBe(before - 1);
  let answer = await ask('{ __typename }');
  for (let left = remaining(answer); left > 0; left -= 1) answer = await ask('{ __typename }');
  expect([answer.status, remaining(answer)]).toEqual([200, 0]);

  const empty = await ask('{ __typename }');
  expect(empty.status).toBe(429);
  const seconds = Number(empty.headers.get('retry-after'));
  expect(empty.errors).toEqual([
    {
      message: `This request takes 1 point and your address has 0 of 300 left; they are renewed in ${seconds} seconds.`,
      extensions: { code: 'RATE_LIMITED' },
    },
  ]);
  expect((await get('{ inspections(first: 1) { nodes { id } } }')).status).toBe(429);
  expect((await ask('{ __typename }', { from: '203.0.113.2' })).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('What is refused takes nothing from what is asked beside it', async () => {
  await start(300);
  await ask(QUERY, { first: 1 });
  const left = remaining(await ask('{ __typename }'));
  const dear = `{ inspections(first: 100) { nodes { id service { id } } } statements(first: 100) { nodes { id } } }`;
  const beside = await Promise.all([ask(dear), ...Array.from({ length: 20 }, () => ask('{ __typename }')), ask(dear)]);
  expect(beside.map(({ status }) => status)).toEqual([429, ...Array.from({ length: 20 }, () => 200), 429]);
  expect(Math.min(...beside.map(remaining))).toBe(left - 22);
});

test('The schema takes 50 points each time, by introspection; a page takes 1, and the health of the server none', async () => {
  await start(1_000);
  const before = remaining(await ask('{ __typename }'));
  const asked = await ask('{ __schema { queryType { name } } __typename }');
  expect([asked.data.__typename, before - remaining(asked)]).toEqual(['Query', 51]);
  const spread = await ask('{ ...f } fragment f on Query { __type(name: "Query") { name } }');
  expect(remaining(asked) - remaining(spread)).toBe(51);
  const page = await fetch(`${server.url}/schema.graphql`, { headers: { 'x-forwarded-for': '203.0.113.1' } });
  expect([page.status, remaining(spread) - remaining(page)]).toEqual([200, 1]);
  expect((await fetch(`${server.url}/readyz`)).headers.get('ratelimit-remaining')).toBeNull();
});

test('rateLimit tells the same as the headers, and an answer with it is nobody else’s', async () => {
  await start(1_000);
  const query = '{ rateLimit { limit used remaining cost resetAt } }';
  const began = Date.now();
  const { data, headers } = await ask(query);
  expect(data.rateLimit).toEqual({ limit: 1_000, used: 1, remaining: 999, cost: 1, resetAt: expect.any(String) });
  expect(headers.get('ratelimit-remaining')).toBe('999');
  const reset = Date.parse(data.rateLimit.resetAt) - began;
  expect(reset).toBeGreaterThan(0);
  expect(reset).toBeLessThanOrEqual(61_000);
  const [one, other] = [await get(query), await get(query)];
  expect([one.headers.get('cache-control'), one.headers.get('etag')]).toEqual(['no-store', null]);
  expect(((await other.json()) as Answer).data.rateLimit.used).toBe(3);
});

test('With RATE_POINTS=0 rateLimit is null and no header tells of rates', async () => {
  await start(0);
  const { data, headers } = await ask('{ rateLimit { limit } }');
  expect([data, headers.get('ratelimit-limit')]).toEqual([{ rateLimit: null }, null]);
});
