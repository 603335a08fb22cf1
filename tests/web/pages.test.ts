import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITOR_PATH } from '../../src/web/editor-files.ts';
import { EXAMPLE_NAMES, readExamples } from '../../src/web/examples.ts';
import { EXPLORER_POLICY, PLAIN_PAGE_POLICY } from '../../src/web/page-headers.ts';
import { registerPages } from '../../src/web/pages.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  await app.register(registerPages);
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { host: 'graph.test:4000', ...headers } });

describe('the landing page', () => {
  test('is whole without a script and lets nothing else in', async () => {
    const { statusCode, headers, body } = await get('/');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(PLAIN_PAGE_POLICY);
    expect(PLAIN_PAGE_POLICY).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).not.toMatch(/<script|style="|<img/);
    expect(body).toContain('<html lang="en-GB">');
    expect(body).toContain('Open Government Licence v3.0');
  });

  test('shows the first query with the address under which it was asked', async () => {
    expect((await get('/')).body).toContain('curl -G http://graph.test:4000/graphql');
    expect((await get('/', { host: 'x"><script>' })).body).toContain('curl -G http://localhost/graphql');
  });

  test('shows the public address where there is one, whatever the request says', async () => {
    const behindProxy = Fastify();
    await registerPages(behindProxy, { publicOrigin: 'https://graph.example.org' });
    const { body } = await behindProxy.inject({ url: '/', headers: { host: 'inside:4000' } });
    const listed = (await behindProxy.inject({ url: '/examples', headers: { host: 'inside:4000' } })).json();
    await behindProxy.close();
    expect(body).toContain('curl -G https://graph.example.org/graphql');
    expect(body).not.toContain('inside:4000');
    expect(listed[0].explorer).toBe(`https://graph.example.org/explorer?example=${EXAMPLE_NAMES[0]}`);
  });

  test('links the explorer, the schema, the version and each example', async () => {
    const { body } = await get('/');
    const addresses = ['/explorer', '/schema.graphql', '/version', '/examples'];
    for (const name of EXAMPLE_NAMES) addresses.push(`/examples/${name}`, `/explorer?example=${name}`);
    for (const address of addresses) expect(body).toContain(`href="${address}"`);
  });
});

describe('the explorer', () => {
  test('loads from this server only and lists every example', async () => {
    const { body, headers } = await get('/explorer');
    expect(headers['content-security-policy']).toBe(EXPLORER_POLICY);
    expect(EXPLORER_POLICY).not.toMatch(/https?:|\*|blob:|unsafe-eval|script-src[^;]*unsafe-inline/);
    for (const [, address] of body.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)) {
      expect(address).toMatch(/^\//);
      expect((await get(address ?? '')).statusCode).toBe(200);
    }
    for (const { name, title } of readExamples())
      expect(body).toContain(`data-example="${name}" class="gallery-entry"><strong>${title}</strong>`);
  });

  test('sends the editor packed, to be kept for ever, and tells when it is already there', async () => {
    const packed = await get(`${EDITOR_PATH}ruru.js`, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    const plain = await get(`${EDITOR_PATH}ruru.js`);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.rawPayload.length).toBeGreaterThan(packed.rawPayload.length);
    const again = await get(`${EDITOR_PATH}ruru.js`, { 'if-none-match': String(packed.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test.each(['nothing.js', 'ruru.js.map', '../package.json', '..%2fpackage.json', 'constructor', '__proto__'])(
    'has no file %s',
    async (file) => {
      expect((await get(`${EDITOR_PATH}${file}`)).statusCode).toBe(404);
    },
  );
});

describe('the files of the pages', () => {
  test('may be kept for ever under the address of this build, not under another', async () => {
    const address = /href="([^"]+pages\.css)"/.exec((await get('/')).body)?.[1] ?? '';
    expect((await get(address)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/another/pages.css')).headers['cache-control']).toBe('no-store');
    expect((await get('/assets/another/nothing.css')).statusCode).toBe(404);
  });

  test('have scripts without types', async () => {
    const { body, headers } = await get('/assets/any/shared-link.ts');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(body).not.toContain('interface ');
  });
});

describe('the examples', () => {
  test('are listed as JSON with links', async () => {
    const listed = (await get('/examples')).json();
    expect(listed.map(({ name }: { name: string }) => name)).toEqual([...EXAMPLE_NAMES]);
    expect(listed[0].explorer).toBe(`http://graph.test:4000/explorer?example=${EXAMPLE_NAMES[0]}`);
  });

  test.each(readExamples())('$name has a page and a request ready to be sent', async ({ name, title, query, variables, operationName }) => {
    const page = await get(`/examples/${name}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`<h1>${title}</h1>`);
    expect((await get(`/examples/${name}.json`)).json()).toEqual({ query, variables, operationName });
  });

  test('that do not exist have a page that says so', async () => {
    const { statusCode, body } = await get('/examples/%3Cscript%3E');
    expect(statusCode).toBe(404);
    expect(body).toContain('There is no example of this name.');
    expect(body).not.toContain('<script>');
  });
});
