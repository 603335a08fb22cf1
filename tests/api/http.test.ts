import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTypeDefinitions } from '../../src/resolvers/type-definitions.ts';
import { type Answer, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

test('GET and POST answer alike, and each answer names release and schema', async () => {
  const query = 'query One($id: ID!) { inspection(id: $id) { id } }';
  const parameters = new URLSearchParams({ query, variables: JSON.stringify({ id: 'inspection/essex-north-2022' }), operationName: 'One' });
  const got = await get(`/graphql?${parameters}`);
  const posted = await server.ask(query, { id: 'inspection/essex-north-2022' });
  expect(got.status).toBe(200);
  expect(await got.json()).toEqual({ data: posted.data, extensions: { cost: { requested: 1 } } });
  for (const headers of [got.headers, posted.headers]) {
    expect(headers.get('graph-release')).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
    expect(headers.get('graph-schema-version')).toBe('1.1');
  }
});

test('Any page may ask, without credentials, as the Apollo Studio Explorer does', async () => {
  const preflight = await fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://studio.apollographql.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,apollographql-client-name',
      'access-control-request-private-network': 'true',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,apollographql-client-name');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  const answer = await fetch(`${server.url}/graphql?query={__typename}`, { headers: { origin: 'https://studio.apollographql.com' } });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('Introspection is on and gives the contract', async () => {
  const { data } = await server.ask(getIntrospectionQuery({ descriptions: true, specifiedByUrl: true }));
  expect(printSchema(buildClientSchema(data))).toBe(printSchema(buildSchema(await readTypeDefinitions())));
});

test('/schema.graphql is the contract as it was written', async () => {
  const response = await get('/schema.graphql');
  expect(response.headers.get('content-type')).toContain('charset=utf-8');
  expect(await response.text()).toBe(await readTypeDefinitions());
});

test('/livez, /readyz and /version tell how things stand', async () => {
  expect(await (await get('/livez')).json()).toEqual({ status: 'live' });
  const { data } = await server.ask('{ release { version } }');
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', release: data.release.version });
  expect(await (await get('/version')).json()).toEqual({
    name: 'probation-inspection-graph',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    schemaVersion: '1.1',
    release: data.release.version,
  });
});

test('A person who opens the endpoint in a browser is sent to the explorer; a client is answered', async () => {
  const page = await get('/graphql', { accept: 'text/html,application/xhtml+xml' });
  expect([page.status, page.headers.get('location')]).toEqual([303, '/explorer']);
  expect((await get('/graphql?query={__typename}', { accept: 'text/html,*/*;q=0.8' })).status).toBe(200);
});

test.each([
  ['a body that is no JSON', 400, '{', 'application/json', /JSON/],
  ['a body of another type', 415, '<a/>', 'text/xml', /^Unsupported Media Type/],
  ['a list of operations', 400, '[]', 'application/json', /./],
  ['no operation', 400, '{}', 'application/json', /^POST body missing/],
  ['an operation that does not parse', 400, '{"query":"{"}', 'application/json', /^Syntax Error/],
  ['a field that does not exist', 400, '{"query":"{nope}"}', 'application/json', /^Cannot query field "nope"/],
])('%s gets %i, a sentence and a code, never a stack', async (_what, status, body, type, sentence) => {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  expect(response.status).toBe(status);
  const { errors } = (await response.json()) as Answer;
  expect(errors?.[0]?.message).toMatch(sentence);
  expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|BAD_REQUEST|GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED)$/);
  expect(JSON.stringify(errors)).not.toMatch(/at .*\.(ts|js):\d+|node_modules|stacktrace/);
});

test('An address where there is nothing says where the API is', async () => {
  const response = await get('/nowhere?x=1');
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [{ message: 'There is nothing at GET /nowhere: the API answers at /graphql.', extensions: { code: 'BAD_USER_INPUT' } }] },
  ]);
});

test('A body over 100 kB is refused', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `# ${'x'.repeat(100_000)}\n{ __typename }` }),
  });
  expect(response.status).toBe(413);
});

test.each(['PUT', 'PATCH', 'DELETE'])('%s is told which methods the endpoint takes', async (method) => {
  const response = await fetch(`${server.url}/graphql`, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  expect(await response.json()).toEqual({
    errors: [{ message: `Expected GET or POST, got ${method}: the API is read-only.`, extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test('OPTIONS is answered without the headers of a preflight too', async () => {
  expect((await fetch(`${server.url}/graphql`, { method: 'OPTIONS' })).status).toBe(204);
});
