import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Graph, GraphTimeoutError, GraphUnavailableError, openGraph, type QueryEvent, wholeNumber } from '../../src/graph/run.ts';
import { testNeo4j } from '../support/neo4j.ts';

/** A silent server is waited for half as long as it may take until the request is told, so that a busy machine has the other half. */
const LONGEST_MILLISECONDS = 3_000;
const SILENT_MILLISECONDS = 1_500;
const ONE = { name: 'one', text: 'RETURN 1' };

let graph: Graph;

beforeAll(() => {
  const { database, ...address } = testNeo4j();
  graph = openGraph(address, { database, silentMilliseconds: 30_000 });
});

afterAll(() => graph.close());

function graphAt(uri: string, known: { user: string | null; password: string | null } = { user: null, password: null }): Graph {
  const other = openGraph({ ...known, uri }, { database: 'neo4j', silentMilliseconds: SILENT_MILLISECONDS });
  onTestFinished(() => void other.close());
  return other;
}

async function expectUnavailable(work: Promise<unknown>): Promise<void> {
  const began = performance.now();
  await expect(work).rejects.toBeInstanceOf(GraphUnavailableError);
  expect(performance.now() - began).toBeLessThan(LONGEST_MILLISECONDS);
}

describe('read', () => {
  test('gives rows as lists in the order of RETURN, with plain values', async () => {
    const text = `UNWIND [1, 2] AS number
RETURN number, 1.5, null, true, 'text', [date('2024-02-29'), 2], {at: datetime('2024-01-02T03:04:05Z')}, $whole`;
    const rows = await graph.read({ name: 'plain', text }, { whole: wholeNumber(7) });
    const rest = [1.5, null, true, 'text', ['2024-02-29', 2], { at: '2024-01-02T03:04:05Z' }, 7];
    expect(rows).toEqual([
      [1, ...rest],
      [2, ...rest],
    ]);
  });

  test('gives no rows as an empty list', async () => {
    expect(await graph.read({ name: 'none', text: 'UNWIND [] AS none\nRETURN none' })).toEqual([]);
  });

  test('refuses to write: the server enforces READ mode', async () => {
    const write = graph.read({ name: 'sneaky', text: 'CREATE (node:Sneaky)\nRETURN 1' });
    await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });

  test('passes errors of the query on', async () => {
    await expect(graph.read({ name: 'broken', text: 'RETURN' })).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
  });

  test('ends a query that takes too long, in the server too', async () => {
    const text =
      'UNWIND range(1, 100000) AS one\nUNWIND range(1, 100000) AS two\nWITH one * two AS product\nWHERE product < 0\nRETURN count(*)';
    await expect(graph.read({ name: 'slow', text })).rejects.toBeInstanceOf(GraphTimeoutError);
  });
});

test('listeners hear the name, rows and time of each query until they leave', async () => {
  const heard: QueryEvent[] = [];
  const leave = graph.listen((event) => heard.push(event));
  await graph.read({ name: 'two', text: 'UNWIND [1, 2] AS number\nRETURN number' });
  await graph.write(ONE);
  leave();
  await graph.read(ONE);
  expect(heard.map(({ name, rows }) => [name, rows])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
  expect(heard[0]?.ms).toBeGreaterThan(0);
});

test('queries written together take effect together or not at all', async () => {
  const create = { name: 'create', text: 'CREATE (node:WrittenTogether)' };
  await expect(graph.writeTogether([create, { name: 'broken', text: 'CREATE' }])).rejects.toThrow();
  expect(await graph.read({ name: 'count', text: 'MATCH (node:WrittenTogether)\nRETURN count(node)' })).toEqual([[0]]);
});

describe('a server that is away', () => {
  test('refuses at once: unavailable', async () => {
    await expectUnavailable(graphAt('bolt://127.0.0.1:1').read(ONE));
    await expectUnavailable(graphAt('neo4j://127.0.0.1:1').ping());
  });

  test('accepts and says nothing: unavailable in time', async () => {
    const silent = await listen(() => {});
    await expectUnavailable(graphAt(`bolt://127.0.0.1:${portOf(silent)}`).read(ONE));
  });

  test('refuses the log-in: unavailable, with the cause', async () => {
    const other = graphAt(testNeo4j().uri, { user: 'neo4j', password: 'another password' });
    await expect(other.read(ONE)).rejects.toMatchObject({ name: 'GraphUnavailableError', cause: { name: 'Neo4jError' } });
  });

  test('falls silent on an open connection: unavailable in time, and found again later', async () => {
    const { hostname, port } = new URL(testNeo4j().uri);
    let isSilent = false;
    const pass = (from: Socket, to: Socket) => from.on('data', (data) => void (isSilent || to.write(data))).on('error', () => to.destroy());
    const proxy = await listen((client) => {
      const server = connect(Number(port), hostname);
      pass(client, server);
      pass(server, client);
    });
    const other = graphAt(`bolt://127.0.0.1:${portOf(proxy)}`, testNeo4j());
    await other.ping();
    isSilent = true;
    await Promise.all([expectUnavailable(other.read(ONE)), expectUnavailable(other.ping())]);
    isSilent = false;
    expect(await other.read(ONE)).toEqual([[1]]);
  });
});

async function listen(onSocket: (socket: Socket) => void): Promise<Server> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onSocket(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
