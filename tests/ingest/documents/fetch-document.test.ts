import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchDocument, isPublicAddress } from '../../../src/ingest/documents/fetch-document.ts';

const isLoopback = (address: string) => address === '127.0.0.1' || address === '::1';

const PAGES: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/page': (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Norfolk PDU</p>'),
  '/moved': (_request, response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_request, response) => response.writeHead(302, { location: 'http://10.0.0.1/secret' }).end(),
  '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/large': (_request, response) => {
    const chunk = Buffer.alloc(1_000_000, 'a');
    const send = () => {
      while (response.write(chunk));
    };
    response.on('drain', send).on('error', () => {});
    send();
  },
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('a part');
    setTimeout(() => response.destroy(), 20);
  },
};

const server = createServer((request, response) => {
  const page = PAGES[request.url ?? ''];
  if (page === undefined) response.writeHead(404).end();
  else page(request, response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('A page is fetched with its type, also over a redirect', async () => {
  for (const path of ['/page', '/moved']) {
    const { bytes, contentType } = await fetchDocument(base + path, isLoopback);
    expect([Buffer.from(bytes).toString(), contentType]).toEqual(['<p>Norfolk PDU</p>', 'text/html; charset=utf-8']);
  }
});

test.each([
  ['/round', /^Expected at most 5 redirects from http:\/\/127\.0\.0\.1:\d+\/round, got more: give the address of the page itself\.$/],
  [
    '/inside',
    /^Expected an address on the public internet, got 10\.0\.0\.1, which is private or reserved: save the page and give its file\.$/,
  ],
  ['/file', /^Expected an address that starts with http:\/\/ or https:\/\/, got "file:\/\/\/etc\/passwd"\.$/],
  ['/large', /^Expected a document of at most 20 MB at http:\S+, got more: save the release alone and give its file\.$/],
  ['/cut', /^Expected the whole page from 127\.0\.0\.1:\d+, got a part of it: try again\.$/],
  ['/none', /^Expected a page at http:\S+, got status 404: see that the address is right\.$/],
])('%s is told', async (path, sentence) => {
  await expect(fetchDocument(base + path, isLoopback)).rejects.toThrow(sentence);
});

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://169.254.169.254/',
  'http://0.0.0.0/',
  'http://100.64.0.1/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[::127.0.0.1]/',
])('%s is refused before anything is sent', async (address) => {
  await expect(fetchDocument(address)).rejects.toThrow(
    /^Expected an address on the public internet, got \S+, which is private or reserved: save the page and give its file\.$/,
  );
});

test('An address with a password is refused; public addresses are allowed', async () => {
  await expect(fetchDocument('https://user:secret@example.org/')).rejects.toThrow(
    'Expected an address without a user and a password, got one at example.org.',
  );
  expect(['8.8.8.8', '2606:4700::1', '127.0.0.1', 'no address'].map(isPublicAddress)).toEqual([true, true, false, false]);
});
