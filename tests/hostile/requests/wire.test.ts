import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../../support/server.ts';
import { expectSafe, expectStillAnswers, startHostileServer } from '../safe-answer.ts';
import { exchange } from './socket.ts';
import { GOOD_GET, writeChunked, writePost, writeRequest } from './write-request.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

type Case = readonly [name: string, bytes: string, statuses: readonly number[]];

const REFUSED = [400];
const lines = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index));

const HEADERS: readonly Case[] = [
  ['one header of 20 kB', writePost([`x-long: ${'x'.repeat(20_000)}`]), [431]],
  ['a thousand headers, 25 kB in all', writePost(lines(1_000, (index) => `x-number-${index}: ${index} of a lot`)), [431]],
  ['a name of a header of 20 kB', writePost([`${'x'.repeat(20_000)}: 1`]), [431]],
  ['an address of 20 kB', writeRequest({ method: 'GET', path: `/graphql?query=${'x'.repeat(20_000)}` }), [414, 431]],
  ['NUL in a header', writePost(['x-nul: a\0b']), REFUSED],
  ['a space before the colon', writePost(['x-space : 1']), REFUSED],
  ['a header folded over two lines', writePost(['x-folded: 1\r\n 2']), [200, 400]],
  ['a header without a colon', writePost(['nothing']), REFUSED],
  ['no host', 'GET /graphql?query={__typename} HTTP/1.1\r\n\r\n', REFUSED],
  ...['a b', '[', '%%%', 'a/b', '::', ''].map(
    (host): Case => [
      `the host ${JSON.stringify(host)}`,
      `GET /graphql?query={__typename} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
      [200, 400],
    ],
  ),
  ['a line that ends without CR', 'GET / HTTP/1.1\nhost: x\n\n', REFUSED],
];

const VERSIONS: readonly Case[] = [
  // Node takes it for HTTP/1.1 and closes behind the answer.
  ['HTTP/0.9', 'GET /\r\n\r\n', [200, 400]],
  ['HTTP/1.0', writeRequest({ method: 'GET', path: '/graphql?query=%7B__typename%7D', version: 'HTTP/1.0' }), [200]],
  ['HTTP/9.9', writeRequest({ method: 'GET', version: 'HTTP/9.9' }), [400, 505]],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', REFUSED],
  ['the first bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', REFUSED],
  ['bytes of nothing', '\0\x01\x02\xff\r\n\r\n', REFUSED],
  ['a line without end', `GET /${'x'.repeat(70_000)}`, [431]],
  ['a method that is none', writeRequest({ method: 'FETCH' }), REFUSED],
  ['a whole address of another server', writeRequest({ method: 'GET', path: 'http://example.org/nowhere' }), [400, 404]],
];

const LENGTHS: readonly Case[] = [
  ['a length that is no number', writeRequest({ headers: ['content-type: application/json', 'content-length: abc'] }), REFUSED],
  ['a negative length', writeRequest({ headers: ['content-type: application/json', 'content-length: -1'] }), REFUSED],
  [
    'a length beyond numbers',
    writeRequest({ headers: ['content-type: application/json', `content-length: ${'9'.repeat(30)}`] }),
    [400, 413],
  ],
  ['a length of a gigabyte', writeRequest({ headers: ['content-type: application/json', 'content-length: 1000000000'] }), [413]],
  ['a body over 100 kB', writePost([], JSON.stringify({ query: `#${'x'.repeat(100_000)}\n{__typename}` })), [413]],
  ['a chunked body over 100 kB', writeChunked(`30d40\r\n${'x'.repeat(200_000)}\r\n0\r\n\r\n`), [413]],
  ['a chunk whose size is no number', writeChunked('zz\r\n{}\r\n0\r\n\r\n'), REFUSED],
  ['a chunk of more bytes than there are numbers', writeChunked('ffffffffffffffffff\r\n{}\r\n'), [400, 413]],
  ['a chunk of another size than it says', writeChunked('1\r\n{"query":"{__typename}"}\r\n0\r\n\r\n'), REFUSED],
  ['an extension of a chunk of 20 kB', writeChunked(`2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`), [400, 413, 431]],
];

describe.each([
  ['Headers', HEADERS],
  ['Versions', VERSIONS],
  ['Lengths', LENGTHS],
])('%s', (_group, cases) => {
  test.each(cases)('%s', async (_name, bytes, statuses) => {
    const { text, statuses: got, isClosed } = await exchange(server.url, { parts: [Buffer.from(bytes, 'latin1')] });
    expect(got.length, text).toBeGreaterThan(0);
    expect(statuses, text).toContain(got[0]);
    for (const status of got) expectSafe({ status, text });
    if (got.some((status) => status >= 400) && !isClosed) {
      const again = await exchange(server.url, { parts: [Buffer.from(bytes, 'latin1'), GOOD_GET], pause: 50 });
      expect(again.statuses.at(-1), again.text).toBe(200);
    }
    await expectStillAnswers(server.url);
  });
});

/** What a proxy in front might take for the body of one request, and the server for another request. */
const HIDDEN = 'GET /livez HTTP/1.1\r\nhost: x\r\n\r\n';
const json = 'content-type: application/json';
const SMUGGLED: readonly (readonly [name: string, bytes: string])[] = [
  [
    'a length and chunks',
    writeRequest({ headers: [json, `content-length: ${5 + HIDDEN.length}`, 'transfer-encoding: chunked'], body: `0\r\n\r\n${HIDDEN}` }),
  ],
  ['chunks and a length', writeRequest({ headers: [json, 'transfer-encoding: chunked', 'content-length: 3'], body: `0\r\n\r\n${HIDDEN}` })],
  ['two lengths', writeRequest({ headers: [json, 'content-length: 0', `content-length: ${HIDDEN.length}`], body: HIDDEN })],
  ['a list of lengths', writeRequest({ headers: [json, `content-length: 0, ${HIDDEN.length}`], body: HIDDEN })],
  ['a length with a sign', writeRequest({ headers: [json, 'content-length: +0'], body: HIDDEN })],
  [
    'chunks under a name with a space',
    writeChunked(`0\r\n\r\n${HIDDEN}`, ['transfer-encoding : chunked', `content-length: ${5 + HIDDEN.length}`]),
  ],
  ['chunks that are not last', writeChunked(`0\r\n\r\n${HIDDEN}`, ['transfer-encoding: chunked, identity'])],
  ['something like chunks', writeChunked(`0\r\n\r\n${HIDDEN}`, ['transfer-encoding: xchunked'])],
  ['chunks twice', writeChunked(`0\r\n\r\n${HIDDEN}`, ['transfer-encoding: chunked', 'transfer-encoding: x'])],
  [
    'chunks after a vertical tab',
    writeChunked(`0\r\n\r\n${HIDDEN}`, ['transfer-encoding: \x0bchunked', `content-length: ${5 + HIDDEN.length}`]),
  ],
];

describe('A request within a request is not answered', () => {
  test.each(SMUGGLED)('%s', async (_name, bytes) => {
    const { text, statuses, isClosed } = await exchange(server.url, { parts: [Buffer.from(bytes, 'latin1')] });
    expect(text).not.toContain('"live"');
    expect(statuses.length, text).toBeGreaterThan(0);
    for (const status of statuses) {
      expect([400, 411, 413, 415, 501], text).toContain(status);
      expectSafe({ status, text });
    }
    expect(isClosed, text).toBe(true);
    await expectStillAnswers(server.url);
  });
});

test('A length that is too short: the rest is no request, and the connection ends', async () => {
  const whole = '{"query":"{ __typename }"}';
  const bytes = writeRequest({ headers: [json, 'content-length: 9'], body: whole });
  const { text, statuses, isClosed } = await exchange(server.url, { parts: [bytes] });
  expect(statuses, text).toEqual([400, 400].slice(0, statuses.length));
  expect([statuses.length > 0, isClosed]).toEqual([true, true]);
  await expectStillAnswers(server.url);
});

test('A refused request is followed by the next one on its connection, or by its end, never by something else', async () => {
  const { statuses, text, isClosed } = await exchange(server.url, { parts: [writePost([], '{') + GOOD_GET] });
  if (isClosed) expect(statuses, text).toEqual([400]);
  else expect(statuses, text).toEqual([400, 200]);
  const { statuses: inOrder } = await exchange(server.url, { parts: [writePost([], '{"query":"{ nope }"}') + GOOD_GET] });
  expect(inOrder).toEqual([400, 200]);
});
