import { afterEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.stop());

const headersOf = async (path: string) => Object.fromEntries((await fetch(`${server.url}${path}`)).headers);

test('Every answer has the headers of Helmet; what is no page may load nothing, and pages have a policy of their own', async () => {
  server = await startTestServer();
  for (const path of ['/graphql?query={__typename}', '/limits', '/metrics', '/nowhere', '/', '/explorer', '/schema.graphql']) {
    expect(await headersOf(path), path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    });
  }
  expect((await headersOf('/limits'))['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
  const explorer = (await headersOf('/explorer'))['content-security-policy'];
  expect(explorer).toContain("script-src 'self';");
  expect(explorer).not.toContain('unsafe-eval');
  expect(await headersOf('/')).not.toHaveProperty('strict-transport-security');
  expect(await headersOf('/')).not.toHaveProperty('access-control-allow-credentials');
});

test('Browsers are told to stay on HTTPS where people reach the server by it', async () => {
  server = await startTestServer({ environment: { PUBLIC_ORIGIN: 'https://graph.example.org' } });
  expect((await headersOf('/'))['strict-transport-security']).toBe('max-age=31536000');
});
