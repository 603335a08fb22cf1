import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTcpProxy, type TcpProxy } from '../faults/tcp-proxy.ts';
import { testNeo4j } from '../support/neo4j.ts';
import type { TestServer } from '../support/server.ts';
import { startTestServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { expectRefused, expectSafe, expectStillAnswers, type PlainAnswer, post, sentencesOf, startHostileServer } from './safe-answer.ts';

const ONE_POINT = '{"query":"{ probationRegion(id: \\"region/wales\\") { id } }"}';
const POINTS = 60;

describe('Many requests from one address', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startHostileServer({ RATE_POINTS: String(POINTS) });
  });
  afterAll(() => server.stop());

  const send = async (body: string, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const answer: PlainAnswer = { status: response.status, text: await response.text() };
    return { answer, headers: response.headers };
  };

  test('are refused with 429 once its points are spent, whatever addresses they claim', async () => {
    const got: Awaited<ReturnType<typeof send>>[] = [];
    for (let index = 0; index < POINTS + 10; index += 1) {
      const claimed = `198.51.100.${index}`;
      got.push(
        await send(ONE_POINT, {
          'x-forwarded-for': claimed,
          forwarded: `for=${claimed}`,
          'x-real-ip': claimed,
          'cf-connecting-ip': claimed,
        }),
      );
    }
    const statuses = got.map(({ answer }) => answer.status);
    expect(statuses).toEqual([...Array(POINTS).fill(200), ...Array(10).fill(429)]);
    for (const { answer, headers } of got.slice(POINTS)) {
      expectRefused(answer);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(headers.get('ratelimit-remaining')).toBe('0');
    }
  });

  test('also when they are wrong, when they are GETs, and when their answers are kept', async () => {
    for (const [path, init] of [
      ['/graphql?query=%7B__typename%7D', {}],
      ['/graphql?query=%7B', {}],
      ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
      ['/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }],
    ] as const) {
      const response = await fetch(`${server.url}${path}`, init);
      expectRefused({ status: response.status, text: await response.text() });
      expect(response.status, path).toBe(429);
    }
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});

/** Asks Neo4j, as each year is another question. */
const SLOW = 'query ($year: Int) { inspections(first: 100, filter: { year: { eq: $year } }) { nodes { findings { note } } } }';

describe('More at once than there are places', () => {
  let server: TestServer;
  let proxy: TcpProxy;
  /** Neo4j takes its time, so that operations are under way at the same time on any machine. */
  beforeAll(async () => {
    await (await startHostileServer()).stop();
    const { uri, ...known } = testNeo4j();
    const { protocol, port } = new URL(uri);
    proxy = await startTcpProxy(Number(port));
    server = await startTestServer({ address: { ...known, uri: `${protocol}//127.0.0.1:${proxy.port}` } });
    await until(async () => (await fetch(`${server.url}/readyz`)).ok);
    await proxy.set({ kind: 'latency', milliseconds: 400 });
  });
  afterAll(async () => {
    await server.stop();
    await proxy.close();
  });

  test('are answered, or turned away with 503 and a time to come again; afterwards all is as before', async () => {
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: SLOW, variables: { year: 1_000 + index } }),
        });
        return { status: response.status, text: await response.text(), retryAfter: response.headers.get('retry-after') };
      }),
    );
    for (const { status, text, retryAfter } of answers) {
      expectSafe({ status, text });
      expect([200, 503]).toContain(status);
      if (status === 200) expect(JSON.parse(text).data).toEqual({ inspections: { nodes: [] } });
      else {
        sentencesOf({ status, text });
        expect(Number(retryAfter)).toBeGreaterThan(0);
      }
    }
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
    await expectStillAnswers(server.url);
  });

  const metric = async (name: string) => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
  };

  test('Clients that go away free their places', async () => {
    for (let round = 0; round < 5; round += 1) {
      const leaving = new AbortController();
      const sent = Array.from({ length: 60 }, (_, index) =>
        fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: SLOW, variables: { year: 2_000 + round * 60 + index } }),
          signal: leaving.signal,
        }).then((response) => response.text()),
      );
      await until(async () => (await metric('graph_operations_active')) > 0);
      leaving.abort();
      await Promise.allSettled(sent);
      await until(async () => (await metric('graph_operations_active')) === 0);
    }
    await expectStillAnswers(server.url);
    expect((await post(server.url, ONE_POINT)).status).toBe(200);
  });
});
