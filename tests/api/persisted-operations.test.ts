import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { readExamples } from '../../src/web/examples.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { ask as askRaw } from './raw-request.ts';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const extensionsOf = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

function getByHash(hash: string, variables: object = {}, query?: string) {
  const parameters = { extensions: JSON.stringify(extensionsOf(hash)), variables: JSON.stringify(variables), ...(query && { query }) };
  return askRaw(server.url, { path: `/graphql?${new URLSearchParams(parameters)}`, headers: {} });
}

const json = ({ body }: { body: Buffer }) => JSON.parse(body.toString());

test('An operation is asked for by its hash, sent once when it is not known, and known from then on', async () => {
  const query = 'query Once { inspections(first: 2) { nodes { id } } }';
  const unknown = await getByHash(hashOf(query));
  expect(json(unknown).errors.map(({ message, extensions }: { message: string; extensions: object }) => [message, extensions])).toEqual([
    ['PersistedQueryNotFound', { code: 'PERSISTED_QUERY_NOT_FOUND' }],
  ]);
  expect(unknown.headers['cache-control']).toBe('no-store');
  const sent = await getByHash(hashOf(query), {}, query);
  const known = await getByHash(hashOf(query));
  const { data } = await server.ask(query);
  expect([json(sent).data, json(known).data]).toEqual([data, data]);
  expect(known.headers.etag).toBe(sent.headers.etag);
  const plain = await askRaw(server.url, { path: `/graphql?${new URLSearchParams({ query })}`, headers: {} });
  expect(plain.headers.etag).toBe(sent.headers.etag);
});

test('A text that is not that of its hash is refused, and not kept', async () => {
  const query = '{ release { version } }';
  for (const _time of [1, 2]) {
    const wrong = await getByHash(hashOf('another'), {}, query);
    expect([wrong.status, json(wrong).errors[0].message, json(wrong).errors[0].extensions.code]).toEqual([
      400,
      'provided sha does not match query',
      'BAD_USER_INPUT',
    ]);
  }
});

test('A POST by hash is answered from what is kept, too', async () => {
  const [example] = readExamples();
  const body = {
    variables: example?.variables,
    operationName: example?.operationName,
    extensions: extensionsOf(hashOf(example?.query ?? '')),
  };
  const post = () => askRaw(server.url, { path: '/graphql', headers: {}, body });
  const first = await post();
  let queries = 0;
  const stopListening = server.graph.listen(({ name }) => {
    if (name !== 'readCurrentRelease') queries += 1;
  });
  const second = await post();
  stopListening();
  expect(json(first).data).toEqual((await server.ask(example?.query ?? '', { ...example?.variables })).data);
  expect(second.body.equals(first.body)).toBe(true);
  expect([queries, second.headers.etag]).toEqual([0, undefined]);
});

test('A POST by hash that is nested by the thousand is refused in a sentence', async () => {
  const deep = `${'{"not":'.repeat(6_000)}{}${'}'.repeat(6_000)}`;
  const [example] = readExamples();
  const body = `{"extensions":${JSON.stringify(extensionsOf(hashOf(example?.query ?? '')))},"variables":{"first":1,"deep":${deep}}}`;
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(response.status).toBeLessThan(500);
});

// Neo4j plans each of them when it sees it first.
test('The operations of the gallery are registered: their ids are in /operations.json and work at the first request, after a flood of others too', async () => {
  const manifest = json(await askRaw(server.url, { path: '/operations.json', headers: {} }));
  expect([manifest.format, manifest.version]).toEqual(['apollo-persisted-query-manifest', 1]);
  expect(manifest.operations.map(({ body }: { body: string }) => body)).toEqual(readExamples().map(({ query }) => query));
  const long = 'x'.repeat(60_000);
  for (let number = 0; number < 80; number += 1) {
    const query = `{ __typename } # ${number} ${long}`;
    const { status } = await askRaw(server.url, {
      path: '/graphql',
      headers: {},
      body: { query, extensions: extensionsOf(hashOf(query)) },
    });
    expect(status).toBe(200);
  }
  expect(json(await getByHash(hashOf(`{ __typename } # 0 ${long}`))).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  for (const { id, body } of manifest.operations) {
    const { variables } = readExamples().find(({ query }) => query === body) ?? {};
    const answer = await getByHash(id, variables);
    expect(json(answer).errors).toBeUndefined();
    expect(id).toBe(hashOf(body));
  }
});

const BODY = 'query Mine { release { version } }';
const manifestOf = (operation: object, more: object = {}) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: hashOf(BODY), name: 'Mine', type: 'query', body: BODY, ...operation }],
    ...more,
  });

async function startWith(text: string) {
  const path = join(folder, 'operations.json');
  await writeFile(path, text);
  return createApp(readConfig({ LOG_LEVEL: 'error', OPERATIONS_MANIFEST: path }), testNeo4j());
}

test('An operator adds operations by OPERATIONS_MANIFEST', async () => {
  const app = await startWith(manifestOf({}));
  await app.ready();
  const response = await app.server.inject({ method: 'POST', url: '/graphql', payload: { extensions: extensionsOf(hashOf(BODY)) } });
  expect(response.json().data.release.version).toMatch(/^\d{4}/);
  expect((await app.server.inject('/operations.json')).json().operations.at(-1)).toEqual({
    id: hashOf(BODY),
    name: 'Mine',
    type: 'query',
    body: BODY,
  });
  await app.stop();
});

const other = 'query Mine { nope }';
test.each([
  ['{', /^manifest: expected JSON, got a text that is none: .+\.$/],
  ['[1', /^manifest: expected JSON, got a text that is none: .+\.$/],
  ['1', 'manifest: expected an object, got 1.'],
  [manifestOf({}, { format: 'other' }), 'format: expected "apollo-persisted-query-manifest", got "other".'],
  [manifestOf({}, { version: 2 }), 'version: expected 1, got 2.'],
  [manifestOf({}, { operations: {} }), 'operations: expected a list of operations, got {}.'],
  [manifestOf({ name: '' }), 'operations[0].name: expected the name of the operation, got "".'],
  [manifestOf({ type: 'mutation' }), 'operations[0].type: expected "query", for the API is read-only, got "mutation".'],
  [manifestOf({ body: null }), 'operations[0].body: expected the text of the operation, got null.'],
  [manifestOf({ id: 'mine' }), `operations[0].id: expected the SHA-256 of its body, ${hashOf(BODY)}, got "mine".`],
  [manifestOf({ name: 'Other' }), 'operations[0].body: expected one operation named Other, got "Mine".'],
  [
    manifestOf({ body: other, id: hashOf(other) }),
    'operations[0].body: expected an operation of this API, got one that is none: Cannot query field "nope" on type "Query". Did you mean "node" or "nodes"?',
  ],
])('A manifest that cannot be used is refused at the start, in one sentence: %s', async (text, sentence) => {
  const prefix = `OPERATIONS_MANIFEST: ${join(folder, 'operations.json')}: `;
  const error = await startWith(text).then(
    () => null,
    (thrown: Error) => thrown,
  );
  expect(error?.name).toBe('ConfigError');
  expect(error?.message.slice(0, prefix.length)).toBe(prefix);
  if (typeof sentence === 'string') expect(error?.message.slice(prefix.length)).toBe(sentence);
  else expect(error?.message.slice(prefix.length)).toMatch(sentence);
});
