import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentError } from '../../../src/ingest/documents/document-error.ts';
import { fetchDocument, isPublicAddress } from '../../../src/ingest/documents/fetch-document.ts';

const isLoopback = (address: string) => address === '127.0.0.1' || address === '::1';
const seen: string[] = [];

function move(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end();
}

const server = createServer((request, response) => {
  const path = request.url ?? '';
  seen.push(path);
  const left = /^\/steps\/(\d+)$/.exec(path)?.[1];
  if (left !== undefined) move(response, 302, left === '1' ? '../page' : `${Number(left) - 1}`);
  else if (path === '/page') response.end('Leeds PDU');
  else if (path.startsWith('/moved/')) move(response, Number(path.slice(7)), '/page');
  else if (path === '/to-password') move(response, 302, `http://user:secret@${request.headers.host}/page`);
  else if (path === '/to-mapped') move(response, 302, 'http://[::ffff:169.254.169.254]/latest');
  else if (path === '/to-nothing') move(response, 302, 'http://');
  else if (path === '/lost') response.writeHead(302).end();
  else if (path === '/reset') request.socket.resetAndDestroy();
  else if (path === '/headers') response.end(JSON.stringify(request.headers));
  else response.writeHead(Number(path.slice(1))).end('An error page');
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const get = (path: string) => fetchDocument(`http://${host}${path}`, isLoopback);

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('with status %i are followed', async (status) => {
    expect(await get(`/moved/${status}`)).toEqual({
      source: `http://${host}/moved/${status}`,
      bytes: Buffer.from('Leeds PDU'),
      contentType: null,
    });
  });

  test('are five at most', async () => {
    expect(Buffer.from((await get('/steps/5')).bytes).toString()).toBe('Leeds PDU');
    await expect(get('/steps/6')).rejects.toThrow(
      new DocumentError(`Expected at most 5 redirects from http://${host}/steps/6, got more: give the address of the page itself.`),
    );
  });

  test('are checked like the first address', async () => {
    seen.length = 0;
    await expect(get('/to-password')).rejects.toThrow(`Expected an address without a user and a password, got one at ${host}.`);
    await expect(get('/to-mapped')).rejects.toThrow(
      'Expected an address on the public internet, got [::ffff:a9fe:a9fe], which is private or reserved: save the page and give its file.',
    );
    await expect(get('/to-nothing')).rejects.toThrow('Expected an address that starts with http:// or https://, got "http://".');
    expect(seen).toEqual(['/to-password', '/to-mapped', '/to-nothing']);
  });
});

test.each([201, 204, 403, 404, 410, 429, 500, 503])('status %i is told', async (status) => {
  await expect(get(`/${status}`)).rejects.toThrow(
    new DocumentError(`Expected a page at http://${host}/${status}, got status ${status}: see that the address is right.`),
  );
});

test('a redirect that leads nowhere, and a connection that is reset, are told', async () => {
  await expect(get('/lost')).rejects.toThrow(`Expected a page at http://${host}/lost, got status 302: see that the address is right.`);
  await expect(get('/reset')).rejects.toThrow(`Expected an answer from ${host}, got none (ECONNRESET): see that the address is right.`);
});

test('the request says who asks and for what, and nothing about the user', async () => {
  const { host: asked, connection, ...headers } = JSON.parse(Buffer.from((await get('/headers')).bytes).toString());
  expect([asked, headers]).toEqual([
    host,
    { accept: 'text/html, application/pdf, text/plain', 'accept-encoding': 'identity', 'user-agent': 'probation-inspection-graph' },
  ]);
});

test.each([
  ['http://127.1/', '127.0.0.1'],
  ['http://0177.0.0.1/', '127.0.0.1'],
  ['http://2130706433:8080/', '127.0.0.1:8080'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://127.0.0.1./', '127.0.0.1'],
  ['http://①②⑦.0.0.1/', '127.0.0.1'],
  ['https://[::ffff:10.0.0.1]:8443/x', '[::ffff:a00:1]:8443'],
  ['http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
  ['http://[64:ff9b::7f00:1]/', '[64:ff9b::7f00:1]'],
  ['http://[2002:7f00:1::]/', '[2002:7f00:1::]'],
  ['http://[::ffff:0:127.0.0.1]/', '[::ffff:0:7f00:1]'],
  ['http://[2001:db8::1]/', '[2001:db8::1]'],
  ['http://[fec0::1]/', '[fec0::1]'],
  ['http://[::]/', '[::]'],
  ['http://192.0.2.1/', '192.0.2.1'],
  ['http://198.18.0.1/', '198.18.0.1'],
  ['http://224.0.0.1/', '224.0.0.1'],
  ['http://255.255.255.255/', '255.255.255.255'],
])('%s is refused', async (address, got) => {
  await expect(fetchDocument(address)).rejects.toThrow(
    new DocumentError(
      `Expected an address on the public internet, got ${got}, which is private or reserved: save the page and give its file.`,
    ),
  );
});

test.each(['ftp://example.org/a', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/plain,a', 'no address', 'http://', ''])(
  '%j is no address',
  async (address) => {
    await expect(fetchDocument(address)).rejects.toThrow(
      `Expected an address that starts with http:// or https://, got ${JSON.stringify(address)}.`,
    );
  },
);

test('an IPv4 address inside an IPv6 one is judged as what it is', () => {
  expect(['::ffff:8.8.8.8', '::ffff:192.168.0.1', '64:ff9b::7f00:1', '2002:a00:1::', '', '127.0.0.1 '].map(isPublicAddress)).toEqual([
    true,
    ...Array(5).fill(false),
  ]);
});
