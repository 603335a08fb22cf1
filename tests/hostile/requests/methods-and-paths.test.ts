import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../../support/server.ts';
import { expectSafe, expectStillAnswers, sentencesOf, startHostileServer } from '../safe-answer.ts';
import { exchange } from './socket.ts';
import { writeRequest } from './write-request.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

/** Sends a request and cuts the answer into its status, its head and its body. */
async function ask(method: string, path: string, headers: readonly string[] = []) {
  const bytes = Buffer.from(writeRequest({ method, path, headers: ['connection: close', ...headers] }), 'utf8');
  const { text, statuses } = await exchange(server.url, { parts: [bytes] });
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: statuses[0] ?? 0, head, body: rest.join('\r\n\r\n'), count: statuses.length };
}

describe('Methods other than GET and POST', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'LINK', 'SEARCH', 'QUERY'])(
    '%s gets 404, 405 or 415 with a sentence',
    async (method) => {
      for (const path of ['/graphql', '/graphql?query=%7B__typename%7D', '/', '/examples', '/schema.graphql']) {
        const { status, body, count } = await ask(method, path, ['x-secret: of-the-client']);
        expect([400, 404, 405, 415], `${method} ${path}: ${body}`).toContain(status);
        expect(count).toBe(1);
        expectSafe({ status, text: body });
        expect(body).not.toContain('of-the-client');
      }
      await expectStillAnswers(server.url);
    },
  );

  test('OPTIONS that is no preflight changes nothing and is no error of the server', async () => {
    const { status, body } = await ask('OPTIONS', '/graphql');
    expect([204, 400, 404, 405]).toContain(status);
    expectSafe({ status, text: body });
    await expectStillAnswers(server.url);
  });

  test('CONNECT opens no tunnel', async () => {
    const { status } = await ask('CONNECT', 'example.org:80');
    expect([0, 400, 404, 405, 501]).toContain(status);
    await expectStillAnswers(server.url);
  });

  test('HEAD has a status and no body; the endpoint takes GET and POST only', async () => {
    for (const [path, status] of [
      ['/', 200],
      ['/livez', 200],
      ['/graphql?query=%7B__typename%7D', 405],
      ['/nowhere', 404],
    ] as const) {
      const head = await ask('HEAD', path);
      expect([head.status, head.body], path).toEqual([status, '']);
    }
  });
});

/** None of them is a page, whatever a proxy or a file system might make of it. */
const CROOKED_PATHS: readonly string[] = [
  '/..',
  '/../',
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/package.json',
  '/.%2e/package.json',
  '/package.json',
  '/.git/config',
  '/.env',
  '/src/app.ts',
  '/seed/README.md',
  '/assets/../../package.json',
  '/assets/x/../../package.json',
  '/assets/x/..%2f..%2fapp.ts',
  '/assets/x/%2e%2e%2f%2e%2e%2fapp.ts',
  '/assets/x/..%5c..%5capp.ts',
  '/assets/x/__proto__',
  '/assets/x/constructor',
  '/assets/x/pages.css%00.ts',
  '/editor/../../../../package.json',
  '/editor/..%2f..%2fpackage.json',
  '/examples/..%2f..%2fpackage.json',
  '/examples/../../package.json',
  '/examples/__proto__',
  '/examples/constructor.json',
  '/examples/one-inspection.json.json/..',
  '//graphql',
  '///graphql?query={__typename}',
  '/graphql/',
  '/graphql/%2e%2e',
  '/graphql/..',
  '/graphql/../livez',
  '/graphql%00',
  '/graphql%2f',
  '/graphql;x=1',
  '/GraphQL',
  '/./graphql',
  '/\\graphql',
  '/graphql%20',
  '/%',
  '/%zz',
  '/%E0%A4%A',
  '/examples/%E0%A4%A',
  '/examples/%',
  '/%00',
  '/%c0%ae%c0%ae/',
  '/<script>',
  '/nowhere?x=<script>alert(1)</script>',
  `/examples/${'x'.repeat(500)}`,
  `/assets/x/${'../'.repeat(100)}package.json`,
  `/${'x'.repeat(8_000)}`,
  `/${'a/'.repeat(4_000)}`,
];

describe('Paths that lead nowhere', () => {
  test.each(CROOKED_PATHS.map((path) => [path.slice(0, 60), path] as const))('%s', async (_name, path) => {
    const { status, head, body } = await ask('GET', path);
    expect([400, 404, 414], `${status} ${body}`).toContain(status);
    expectSafe({ status, text: body }, path);
    expect(body).not.toMatch(/root:|devDependencies|repositoryformatversion|export async function|readFile/);
    if (/content-type: application\/json/i.test(head)) sentencesOf({ status, text: body });
    else expect(head).toMatch(/content-type: text\/(?:plain|html); charset=utf-8/i);
    if (!/content-type: text\/html/i.test(head)) return;
    expect(body).not.toContain('<script>alert');
  });

  test('An ordinary request is answered after all of them', () => expectStillAnswers(server.url));
});

describe('Broken escapes in the operation of a GET', () => {
  test.each(['%', '%zz', '%E0%A4%A', '%00', '%ED%A0%80', '{__typename', '%7B__typename%7D%', '+%2B'])('query=%s', async (query) => {
    const { status, body } = await ask('GET', `/graphql?query=${query}`);
    expect(status, body).toBe(400);
    expectSafe({ status, text: body });
    sentencesOf({ status, text: body });
    await expectStillAnswers(server.url);
  });

  test.each([
    'query={__typename}&query={release{version}}',
    'query[]={__typename}',
    'query[a]={__typename}',
    'query={__typename}&variables=[1]',
    'query={__typename}&variables={',
    'query={__typename}&variables=%22x%22',
    'query={__typename}&variables=1',
    'query={__typename}&extensions={',
    'query={__typename}&extensions=1',
    'query={__typename}&operationName=Nobody',
    'query={__typename}&operationName[]=x',
    '__proto__[polluted]=1&query={__typename}',
    'constructor[prototype][polluted]=1&query={__typename}',
    `query={__typename}&${'x=1&'.repeat(2_000)}`,
    'query=',
    'query',
    '&&&=',
  ])('%s', async (parameters) => {
    const { status, body } = await ask('GET', `/graphql?${parameters}`);
    expect([200, 400], body).toContain(status);
    expectSafe({ status, text: body });
    if (status === 400) sentencesOf({ status, text: body });
    else expect(JSON.parse(body).data).toEqual({ __typename: 'Query' });
    expect((Object.prototype as Record<string, unknown>).polluted).toBeUndefined();
    await expectStillAnswers(server.url);
  });
});
