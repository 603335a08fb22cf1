import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { makeGetRequest, openConnection } from './connection.ts';

async function connectTo(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connection = openConnection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => {
    connection.close();
    server.close();
  });
  return { server, connection };
}

const REQUEST = makeGetRequest({ query: '{ release { version } }' });

test('An answer comes whole, in however many pieces it was sent', async () => {
  const { connection } = await connectTo((_request, response) => {
    response.writeHead(200, { 'content-length': 6 });
    response.write('one');
    setTimeout(() => response.end('two'), 20);
  });
  expect((await connection.ask(REQUEST)).toString()).toBe('onetwo');
  expect((await connection.ask(REQUEST)).toString()).toBe('onetwo');
});

test('A connection that the server closed while nobody asked is opened again', async () => {
  const { server, connection } = await connectTo((_request, response) => response.writeHead(200, { 'content-length': 2 }).end('{}'));
  expect((await connection.ask(REQUEST)).toString()).toBe('{}');
  server.closeIdleConnections();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await connection.ask(REQUEST)).toString()).toBe('{}');
});

test('Any status but 200 is an error', async () => {
  const { connection } = await connectTo((_request, response) => response.writeHead(503, { 'content-length': 0 }).end());
  await expect(connection.ask(REQUEST)).rejects.toThrow(/^Expected an answer with its length, got HTTP\/1\.1 503/);
});
