import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../../support/server.ts';
import { expectRefused, expectSafe, expectStillAnswers, type PlainAnswer, post, sentencesOf, startHostileServer } from '../safe-answer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

const GOOD = '{"query":"{ __typename }"}';

async function send(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Promise<PlainAnswer> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

describe('Content types', () => {
  test.each([
    ['text/plain'],
    ['text/html'],
    ['text/xml'],
    ['application/graphql'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/octet-stream'],
    ['application/jsonx'],
    ['application/json-patch+json'],
    ['application'],
    ['/'],
    [';'],
    ['application/json, text/plain'],
    ['x'.repeat(5_000)],
  ])('%.40s is refused with 415 or 400', async (type) => {
    const answer = await send(GOOD, { 'content-type': type });
    expect([400, 415], answer.text).toContain(answer.status);
    expectRefused(answer, type);
    await expectStillAnswers(server.url);
  });

  test('None at all is refused with 415 or 400', async () => {
    const answer = await send(new TextEncoder().encode(GOOD), {});
    expect([400, 415], answer.text).toContain(answer.status);
    expectRefused(answer);
  });

  // RFC 8259: JSON is UTF-8, and the type has no parameter charset; one that is there has no effect.
  test.each(['utf-8', 'UTF8', 'utf-16', 'latin1', 'x-nonsense', '"'])(
    'The charset %s changes nothing: the bytes are UTF-8',
    async (charset) => {
      const answer = await send(GOOD, { 'content-type': `application/json; charset=${charset}` });
      expectSafe(answer);
      if (answer.status === 200) expect(JSON.parse(answer.text).data).toEqual({ __typename: 'Query' });
      else expectRefused(answer);
    },
  );

  test('Bytes of UTF-16 are no JSON', async () => {
    const answer = await send(new Uint8Array(Buffer.from(GOOD, 'utf16le')), { 'content-type': 'application/json; charset=utf-16' });
    expectRefused(answer);
  });
});

describe('Compressed bodies', () => {
  test.each(['gzip', 'br', 'deflate', 'x', 'gzip, gzip'])('A body of gzip that says it is %s is refused', async (encoding) => {
    const answer = await send(new Uint8Array(gzipSync(GOOD)), { 'content-type': 'application/json', 'content-encoding': encoding });
    expect([400, 415], answer.text).toContain(answer.status);
    expectRefused(answer);
    await expectStillAnswers(server.url);
  });

  test('A hundred megabytes in a hundred kilobytes are refused without being unpacked', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(95_000_000, ' ')));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => send(bomb, { 'content-type': 'application/json', 'content-encoding': 'gzip' })),
    );
    const after = process.memoryUsage();
    for (const answer of answers) {
      expect([400, 413, 415], answer.text).toContain(answer.status);
      expectRefused(answer);
    }
    expect(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed).toBeLessThan(95_000_000);
    await expectStillAnswers(server.url);
  });
});

const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);

describe('Bodies that are no request', () => {
  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"{ __typename }"'],
    ['an empty list', '[]'],
    ['a list of requests', `[${GOOD},${GOOD}]`],
    ['an empty object', '{}'],
    ['NaN', 'NaN'],
    ['NUL', '\0'],
    ['a second body behind the first', `${GOOD}${GOOD}`],
    ['a comment', `/* x */ ${GOOD}`],
    ['quotes of one stroke', "{'query':'{ __typename }'}"],
    ['100,000 open brackets', '['.repeat(99_000)],
    ['49,000 nested lists', nested('[', ']', 49_000)],
    ['16,000 nested objects', nested('{"a":', '}', 16_000).replace(':}', ':1}')],
    ['a number of 90,000 digits', '9'.repeat(90_000)],
    ['a key __proto__', '{"query":"{ __typename }","__proto__":{"polluted":true}}'],
    ['a key __proto__ in escapes', '{"query":"{ __typename }","\\u005f_proto__":{"polluted":true}}'],
    ['a constructor with a prototype', '{"query":"{ __typename }","constructor":{"prototype":{"polluted":true}}}'],
    ['a key __proto__ in the variables', '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}'],
    ['query of a number', '{"query":1}'],
    ['query of a list', '{"query":["{ __typename }"]}'],
    ['query of an object', '{"query":{"toString":"{ __typename }"}}'],
    ['query of null', '{"query":null}'],
    ['an empty query', '{"query":""}'],
    ['a query of a comment', '{"query":"# nothing"}'],
    ['a query with half a character', '{"query":"{ __typename } \\ud800"}'],
    ['two queries of which the last counts', '{"query":"{ __typename }","query":"{ nope }"}'],
    ['operationName of a number', '{"query":"{ __typename }","operationName":1}'],
    ['operationName of nobody', '{"query":"{ __typename }","operationName":"Nobody"}'],
    ['operationName of the inside', '{"query":"{ __typename }","operationName":"__proto__"}'],
    ['variables of a number', '{"query":"{ __typename }","variables":1}'],
    ['variables of a list', '{"query":"{ __typename }","variables":[{}]}'],
    ['variables of a text', '{"query":"{ __typename }","variables":"x"}'],
    ['extensions of a number', '{"query":"{ __typename }","extensions":1}'],
    ['extensions of a text', '{"query":"{ __typename }","extensions":"x"}'],
    ['extensions of a list', '{"query":"{ __typename }","extensions":[1]}'],
    ['persistedQuery of a text', '{"query":"{ __typename }","extensions":{"persistedQuery":"x"}}'],
    ['persistedQuery of another version', '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}'],
    ['a hash that is a number', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":5}}}'],
    ['a hash of the inside', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"__proto__"}}}'],
    ['a hash of another text', `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`],
    ['a hash of 50,000 characters', `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'a'.repeat(50_000)}"}}}`],
  ])('%s: refused with a sentence', async (_name, body) => {
    const answer = await post(server.url, body);
    // GraphQL over HTTP: an answer without data that is sent as 2xx still says why; Apollo's protocol of persisted operations is one.
    expectSafe(answer, body);
    expect(JSON.parse(answer.text).data, answer.text).toBeUndefined();
    expect([200, 400, 413], answer.text).toContain(answer.status);
    if (answer.status === 200) expect(answer.text).toContain('PERSISTED_QUERY_NOT_FOUND');
    sentencesOf(answer);
    expect((Object.prototype as Record<string, unknown>).polluted).toBeUndefined();
    await expectStillAnswers(server.url);
  });

  test('Bytes that are no UTF-8 do not become an operation of their own', async () => {
    const bytes = Buffer.from('{"query":"{ probationRegion(id: \\"region/wales?\\") { id } }"}');
    bytes[bytes.indexOf('?')] = 0xff;
    const answer = await send(new Uint8Array(bytes), { 'content-type': 'application/json' });
    expectSafe(answer);
    expect(JSON.parse(answer.text).data?.probationRegion ?? null).toBeNull();
    sentencesOf(answer);
  });
});

describe('Odd bodies that hold a request', () => {
  test.each([
    ['a byte order mark', `\ufeff${GOOD}`],
    ['variables of null', '{"query":"{ __typename }","variables":null}'],
    ['unknown keys', '{"query":"{ __typename }","hasOwnProperty":1,"toString":{"a":1},"then":true}'],
    ['variables named like the inside', '{"query":"{ __typename }","variables":{"hasOwnProperty":1,"toString":2,"constructor":3}}'],
    ['variables nested 9,000 levels', `{"query":"{ __typename }","variables":{"a":${nested('[', ']', 9_000)}}}`],
    ['variables nested 48,000 levels', `{"query":"{ __typename }","variables":{"a":${nested('[', ']', 48_000)}}}`],
    ['extensions nested 9,000 levels', `{"query":"{ __typename }","extensions":{"a":${nested('[', ']', 9_000)}}}`],
    ['two queries of which the last is good', '{"query":"{ nope }","query":"{ __typename }"}'],
  ])('%s: answered right, or refused with a sentence', async (_name, body) => {
    const answer = await post(server.url, body);
    expectSafe(answer, body);
    if (answer.status === 200) expect(JSON.parse(answer.text).data).toEqual({ __typename: 'Query' });
    else expectRefused(answer, body);
    await expectStillAnswers(server.url);
  });
});
