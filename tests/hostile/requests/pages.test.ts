import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../../support/server.ts';
import { expectSafe, expectStillAnswers, startHostileServer } from '../safe-answer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer({ ENABLE_PREVIEW: 'on' });
});
afterAll(() => server.stop());

const PAGES = [
  '/',
  '/explorer',
  '/examples',
  '/examples/one-inspection',
  '/examples/one-inspection.json',
  '/examples/nothing-of-the-kind',
  '/preview',
  '/schema.graphql',
  '/operations.json',
  '/version',
  '/livez',
  '/readyz',
  '/metrics',
  '/nowhere',
  '/graphql',
];

/** Would be markup or code on a page that takes it as it is. */
const MARKUPS = [
  'zzq<script>alert(1)</script>',
  'zzq"><img src=x onerror=alert(1)>',
  "zzq' onload='alert(1)",
  'zzq</script><svg/onload=alert(1)>',
  'javascript:alert(1)//zzq',
];

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly location: string | undefined;
  readonly headers: string;
}

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { headers: { accept: 'text/html', ...headers } }, (got) => {
      const chunks: Buffer[] = [];
      got.on('data', (chunk: Buffer) => chunks.push(chunk));
      got.on('error', reject);
      got.on('end', () =>
        resolve({
          status: got.statusCode ?? 0,
          type: got.headers['content-type'] ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
          location: got.headers.location,
          headers: JSON.stringify(got.headers),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Markup may stand in JSON and plain text, which a browser shows as text; on a page it must not stand as it came. */
function expectNoMarkup({ status, type, text, location, headers }: Page, markup: string): void {
  expect(status).toBeLessThan(500);
  expect(headers).not.toContain('alert(1)');
  expect(location ?? '').not.toContain('zzq');
  if (type.includes('text/html')) expect(text).not.toContain(markup);
  else expect(type).toMatch(/^(?:application\/(?:json|graphql|graphql-response\+json)|text\/plain)|^$/);
}

describe.each(PAGES)('%s', (page) => {
  test.each(MARKUPS)('with %s in its address and headers', async (markup) => {
    const written = encodeURIComponent(markup);
    for (const path of [
      `${page}?q=${written}`,
      `${page}?example=${written}&query=${written}#${written}`,
      `${page}?${written}`,
      `${page}/${written}`,
    ]) {
      const answer = await get(path);
      expectNoMarkup(answer, markup);
      expect(answer.status === 200 ? '' : answer.text).not.toMatch(/\n\s+at |node_modules/);
    }
    for (const name of [
      'host',
      'x-forwarded-host',
      'x-forwarded-proto',
      'forwarded',
      'referer',
      'user-agent',
      'origin',
      'accept-language',
      'cookie',
    ]) {
      expectNoMarkup(await get(page, { [name]: markup }), markup);
    }
  });
});

test('A page does not take its address from a header that is no host, nor from one that a client sends in place of a proxy', async () => {
  for (const host of ['evil.example/x', 'evil.example@y', 'evil example', '[::ffff', 'evil:99999999']) {
    const { text, status } = await get('/', { host });
    expect([200, 400]).toContain(status);
    expect(text).not.toContain(host);
  }
  const { text } = await get('/', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' });
  expect(text).not.toMatch(/evil\.example|gopher/);
});

test('A reading of a hostile document holds it as text in JSON', async () => {
  const response = await fetch(`${server.url}/ingest/preview`, {
    method: 'POST',
    headers: { 'content-type': 'text/html' },
    body: '<h1><script>alert(1)</script></h1><p>"} RETURN 1 //</p>',
  });
  expect(response.headers.get('content-type')).toContain('application/json');
  expectSafe({ status: response.status, text: await response.text() }, '"} RETURN 1 //');
  await expectStillAnswers(server.url);
});
