import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { makeGetRequest, makeRequest } from '../connection.ts';
import { type LoadPlan, runLoad } from './run-load.ts';

const MIX = [makeGetRequest({ query: '{ a }' }), makeRequest({ query: '{ b }' })];
const ANSWER = '{"data":{}}';

async function load(answer: RequestListener, plan: Partial<LoadPlan> = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return runLoad({ url, connections: 4, milliseconds: 600_000, requests: 40, isPolite: true, ...plan }, MIX);
}

test('Every request is counted once and both kinds of the mix are sent, over connections that stay open', async () => {
  const asked: string[] = [];
  const ports = new Set<number | undefined>();
  const { counts, p50, p99, oddity } = await load((request, response) => {
    asked.push(request.method as string);
    ports.add(request.socket.remotePort);
    response.writeHead(200, { 'content-length': ANSWER.length }).end(ANSWER);
  });
  expect(counts).toEqual({ '200': 40, '429': 0, '503': 0, other: 0, lost: 0 });
  expect(new Set(asked)).toEqual(new Set(['GET', 'POST']));
  expect(ports.size).toBe(4);
  expect(p50).toBeGreaterThan(0);
  expect(p99).toBeGreaterThanOrEqual(p50);
  expect(oddity).toBeNull();
});

test('A 200 with errors, a refusal without Retry-After and a lost connection are no proper answers', async () => {
  let number = 0;
  const odd: RequestListener[] = [
    (_request, response) => response.writeHead(200, { 'content-length': 13 }).end('{"errors":[]}'),
    (_request, response) => response.writeHead(503, { 'content-length': 0 }).end(),
    (request) => request.socket.destroy(),
    (_request, response) => response.writeHead(429, { 'content-length': 0, 'Retry-After': '0' }).end(),
  ];
  const result = await load((...args) => odd[number++ % odd.length]?.(...args), { connections: 1 });
  expect(result.counts).toEqual({ '200': 0, '429': 10, '503': 0, other: 20, lost: 10 });
  expect(result.oddity).toBe('HTTP/1.1 200 OK {"errors":[]}');
  expect(result.p99).toBeNaN();
});

test('A polite client that is refused waits as it is told, but not beyond the end; a rude one asks again', async () => {
  const refuse: RequestListener = (_request, response) => response.writeHead(503, { 'content-length': 0, 'retry-after': '3600' }).end();
  const polite = await load(refuse, { milliseconds: 300 });
  expect(polite.counts).toEqual({ '200': 0, '429': 0, '503': 4, other: 0, lost: 0 });
  const rude = await load(refuse, { isPolite: false });
  expect(rude.counts['503']).toBe(40);
});
