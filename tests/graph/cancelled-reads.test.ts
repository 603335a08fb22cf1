import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { type Graph, GraphCancelledError, openGraph, type QueryEvent, type Reader } from '../../src/graph/run.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { until } from '../support/until.ts';

/** Runs for minutes unless it is ended. */
const ENDLESS = {
  name: 'endless',
  text: 'UNWIND range(1, 1000000) AS one\nUNWIND range(1, 1000000) AS two\nWITH one * two AS product\nWHERE product < 0\nRETURN count(*)',
};
const ONE = { name: 'one', text: 'RETURN 1' };
const SHOW = {
  name: 'show',
  text: "SHOW TRANSACTIONS YIELD currentQuery\nWHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000)'\nRETURN 1",
};

let graph: Graph;
beforeAll(() => {
  const { database, ...address } = testNeo4j();
  graph = openGraph(address, { database, silentMilliseconds: 60_000, readMilliseconds: 600_000 });
});
afterAll(() => graph.close());

function makeReader() {
  const leaving = new AbortController();
  const heard: QueryEvent[] = [];
  let unseen = 0;
  const reader: Reader = { signal: leaving.signal, onQuery: (event) => heard.push(event), onUnseen: () => (unseen += 1) };
  return { leaving, reader, heard, unseen: () => unseen };
}

test('A reader that goes away ends its query at once, in the server too, and reads nothing any more', async () => {
  const { leaving, reader, heard } = makeReader();
  const endless = graph.read(ENDLESS, {}, reader);
  const outcome = expect(endless).rejects.toBeInstanceOf(GraphCancelledError);
  await until(async () => (await graph.read(SHOW)).length === 1);
  leaving.abort();
  await outcome;
  await until(async () => (await graph.read(SHOW)).length === 0);
  await expect(graph.read(ONE, {}, reader)).rejects.toBeInstanceOf(GraphCancelledError);
  expect(heard).toEqual([]);
  expect(graph.connections.inUse).toBe(0);
});

test('A reader is told of its own queries, and of those that Neo4j has to plan', async () => {
  const { reader, heard, unseen } = makeReader();
  const query = { name: 'mine', text: 'UNWIND [1, 2, 3] AS mine\nRETURN mine' };
  await graph.read(query, {}, reader);
  await graph.read(query, {}, reader);
  await graph.read(ONE);
  expect(heard.map(({ name, rows }) => [name, rows])).toEqual([
    ['mine', 3],
    ['mine', 3],
  ]);
  expect(unseen()).toBe(1);
});

test('Who waits for what another began loads it anew when that one goes away', async () => {
  const kept = createKeptReleases(0).of('release');
  const calls: string[][] = [];
  const gone = Promise.withResolvers<ReadonlyMap<string, object>>();
  const first = kept.load('finding', ['a', 'b'], (ids) => {
    calls.push([...ids]);
    return gone.promise;
  });
  const second = kept.load('finding', ['b', 'c'], async (ids) => {
    calls.push([...ids]);
    return new Map(ids.map((id) => [id, { id }]));
  });
  gone.reject(new GraphCancelledError('gone'));
  await expect(first).rejects.toBeInstanceOf(GraphCancelledError);
  expect(await second).toEqual([{ id: 'b' }, { id: 'c' }]);
  expect(calls).toEqual([['a', 'b'], ['c'], ['b', 'c']]);
});
