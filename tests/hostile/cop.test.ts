import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { expectRefused, expectSafe, expectStillAnswers, type PlainAnswer, post, sentencesOf, startHostileServer } from './safe-answer.ts';

/** The checks of graphql-cop (github.com/dolevf/graphql-cop), each with what is wanted of this API. */
let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

const ask = (query: string): Promise<PlainAnswer> => post(server.url, JSON.stringify({ query }));

async function send(path: string, init: RequestInit = {}): Promise<PlainAnswer> {
  const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text() };
}

test('Alias overloading: a hundred and one aliases are refused', async () => {
  const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}: __typename`);
  expectRefused(await ask(`query { ${aliases.join('\n')} }`));
  await expectStillAnswers(server.url);
});

test('Array batching: ten operations in one request are refused', async () => {
  const answer = await post(server.url, JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query { __typename }' }))));
  expect(answer.status).toBe(400);
  expectRefused(answer);
});

test('Field duplication: five hundred copies of a field are one field, or refused', async () => {
  const answer = await ask(`query { ${'__typename \n'.repeat(500)} }`);
  expectSafe(answer);
  if (answer.status === 200)
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' }, extensions: { cost: { requested: 0 } } });
  else expectRefused(answer);
});

test('Directive overloading: ten unknown directives are refused, a hundred known ones too', async () => {
  expectRefused(await ask(`query { __typename ${'@aa'.repeat(10)} }`));
  expectRefused(await ask(`query { ${'__typename @include(if: true) '.repeat(100)} }`));
  await expectStillAnswers(server.url);
});

test('Circular introspection: types of fields of types of fields, ever deeper, are refused', async () => {
  const circle = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${circle(levels - 1)} } }`);
  expectRefused(await ask(`query { __schema { types { ${circle(4)} } } }`));
  await expectStillAnswers(server.url);
});

test('Circular fragment: a fragment that holds itself is refused', async () => {
  expectRefused(await ask('query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }'));
});

test('Introspection: on, on purpose, for the API is public', async () => {
  const answer = await ask(getIntrospectionQuery());
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text).data.__schema.types.length).toBeGreaterThan(100);
});

test('GraphQL IDE: one explorer, on purpose, at /explorer, and no other', async () => {
  expect((await send('/explorer')).text).toContain('GraphiQL');
  for (const path of ['/graphiql', '/playground', '/console', '/altair', '/voyager']) expect((await send(path)).status).toBe(404);
  expect((await send('/graphql', { headers: { accept: 'text/html' } })).status).toBe(303);
});

test('GET mutations: refused, there are none', async () => {
  expectRefused(await send('/graphql?query=mutation%20%7B__typename%7D'));
  expectRefused(await send('/graphql?query=subscription%20%7B__typename%7D'));
});

test('GET queries: answered, on purpose, for links and caches; nothing can be written', async () => {
  expect(JSON.parse((await send('/graphql?query=query%20%7B__typename%7D')).text).data).toEqual({ __typename: 'Query' });
});

test('POST url-encoded, as a form of another page would: refused', async () => {
  const form = { method: 'POST', body: new URLSearchParams({ query: 'query {__typename}' }) };
  expectRefused(await send('/graphql', form));
  const inAddress = await send('/graphql?query=query%20%7B__typename%7D', { method: 'POST' });
  expectRefused(inAddress);
  expectRefused(
    await send('/graphql?query=query%20%7B__typename%7D', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
  );
});

test('Trace mode: no answer holds times, hints or traces, and no header asks for them', async () => {
  for (const name of ['x-apollo-tracing', 'apollo-federation-include-trace', 'apollo-query-plan-experimental', 'x-debug']) {
    const answer = await post(server.url, '{"query":"query { __typename }"}', { [name]: name.includes('federation') ? 'ftv1' : '1' });
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' }, extensions: { cost: { requested: 0 } } });
  }
  const { text } = await ask('query { nope }');
  expect(text).not.toMatch(/"(?:tracing|exception|stacktrace|debug|ftv1|cacheControl)"/i);
});

test('Field suggestions: given, on purpose, for the contract is public', async () => {
  expect(sentencesOf(await ask('query { __schema { directive } }')).join()).toContain('Did you mean "directives"');
});

test('Unhandled errors: a text that is no operation gets a sentence and a code, no exception', async () => {
  const answer = await ask('qwerty cop { abc }');
  expectRefused(answer);
  expect(Object.keys(JSON.parse(answer.text).errors[0]).sort()).toEqual(['extensions', 'locations', 'message']);
  expect(JSON.parse(answer.text).errors[0].extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
});
