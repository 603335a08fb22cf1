import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/run.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { ping } from '../support/neo4j.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const QUERY = '{ inspections(first: 1) { nodes { id findings { note } } } }';
let folder: string | undefined;
let neo4j: LocalNeo4j | undefined;
let server: TestServer | undefined;

afterAll(async () => {
  await server?.stop();
  await neo4j?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const start = (data: string, port?: number) =>
  startLocalNeo4j({ folder: data, profile: 'small', ping, report: () => {}, environment: process.env, ...(port ? { port } : {}) });

test('The API starts while Neo4j is stopped, says so in time, and recovers by itself', async () => {
  folder = await mkdtemp(join(tmpdir(), 'away-'));
  neo4j = await start(folder);
  const { uri, user, password } = neo4j;
  const graph = openGraph({ uri, user, password }, { database: 'neo4j', patient: true });
  await loadRelease(graph, madeDataset());
  await graph.close();
  await neo4j.stop();

  server = await startTestServer({ address: { uri, user, password }, awaySeconds: 3 });
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  const ready = await fetch(`${server.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: 'not ready', reason: expect.stringMatching(/^Neo4j cannot be reached/) });

  const began = performance.now();
  const { errors, data } = await server.ask(QUERY);
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(data).toBeNull();
  expect(errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
    { message: 'The graph cannot be reached at the moment; try again in a few seconds.', extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
  ]);
  expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });

  neo4j = await start(folder, Number(new URL(uri).port));
  await recovery(server, 60_000);
  expect((await server.ask(QUERY)).errors).toBeUndefined();
});

test('Neo4j dies under a running API: what is not kept fails in time, and all is well once it is back', async () => {
  if (!server || !neo4j) throw new Error('the test before did not get so far');
  const { pid } = neo4j;
  process.kill(pid, 'SIGKILL');
  await until(async () => (await fetch(`${server?.url}/readyz`)).status === 503);
  const began = performance.now();
  const { errors } = await server.ask('{ statements(first: 3) { nodes { value } } }');
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  const kept = await server.ask(QUERY);
  expect([kept.errors, kept.data.inspections.nodes.length]).toEqual([undefined, 1]);
  expect(kept.headers.get('warning')).toBe('112 - "Neo4j cannot be reached: this answer comes from memory."');
  expect(kept.extensions).toMatchObject({ warning: 'Neo4j cannot be reached: this answer comes from memory.' });
  expect(kept.headers.get('cache-control')).toBe('no-store');
  const answering = performance.now();
  while ((await server.ask('{ statements(first: 2) { nodes { value } } }')).errors) {
    if (performance.now() - answering > 90_000) throw new Error('no answer 90 s after Neo4j was killed');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect((await server.ask(QUERY)).headers.get('warning')).toBeNull();
  console.log(`answering again ${((performance.now() - answering) / 1000).toFixed(1)} s after Neo4j was killed`);
});

async function recovery({ url }: TestServer, within: number): Promise<void> {
  const deadline = performance.now() + within;
  while ((await fetch(`${url}/readyz`)).status !== 200) {
    if (performance.now() > deadline) throw new Error(`not ready ${within} ms after Neo4j came back`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
