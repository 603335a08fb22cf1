import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';
import { ask } from './raw-request.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test.each(['/', '/explorer', '/examples', '/schema.graphql', '/operations.json'])(
  '%s comes compressed as the client accepts it, and the same again',
  async (path) => {
    const plain = await ask(server.url, { path, headers: {} });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answers = [];
      for (let time = 0; time < 3; time += 1) answers.push(await ask(server.url, { path, headers: { 'accept-encoding': encoding } }));
      for (const { status, headers, body } of answers) {
        expect([status, headers['content-encoding'], headers['content-type']]).toEqual([200, encoding, plain.headers['content-type']]);
        expect(headers.vary).toContain('accept-encoding');
        expect(unpack(body).equals(plain.body)).toBe(true);
      }
    }
    const later = await ask(server.url, { path, headers: {} });
    expect([later.headers['content-encoding'], later.body.equals(plain.body)]).toEqual([undefined, true]);
  },
);
