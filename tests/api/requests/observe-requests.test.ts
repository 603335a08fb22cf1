import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, startTestServer, type TestServer } from '../../support/server.ts';
import { startServerProcess } from '../../support/server-process.ts';

const QUERY = `query InspectionsOf($name: String!) { inspections(first: 2, filter: { serviceNameAsStated: { not: $name } }) { nodes { id service { name } } } }`;
const SECRET = 'a name that no log may hold';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const metric = async (line: RegExp): Promise<number> => Number(line.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1] ?? 0);

test('Each answer names its request, each by another id', async () => {
  const ids = await Promise.all(
    ['/livez', '/nowhere', '/graphql?query={__typename}', '/graphql', '/'].map(async (path) =>
      (await fetch(`${server.url}${path}`)).headers.get('x-request-id'),
    ),
  );
  for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test('/metrics counts operations by registered name, their points, Cypher queries and rows, and how requests ended', async () => {
  const query = 'query Mine { inspections(first: 7) { nodes { id } } }';
  const points = /^graph_operation_points_total\{operation="other"\} (\d+)$/m;
  const rows = /^graph_operation_rows_total\{operation="other"\} (\d+)$/m;
  const made = /^graph_requests_total\{outcome="made"\} (\d+)$/m;
  const kept = /^graph_requests_total\{outcome="kept"\} (\d+)$/m;
  const refused = /^graph_requests_total\{outcome="GRAPHQL_VALIDATION_FAILED"\} (\d+)$/m;
  const all = [points, rows, made, kept, refused];
  const before = await Promise.all(all.map(metric));
  const address = `${server.url}/graphql?${new URLSearchParams({ query })}`;
  await (await fetch(address)).text();
  await (await fetch(address)).text();
  await server.ask('{ nothing }');
  const after = await Promise.all(all.map(metric));
  // The list of seven asks Neo4j for one row: the page of one parent.
  expect(after.map((value, index) => value - (before[index] as number))).toEqual([7, expect.any(Number), 1, 1, 1]);
  expect((after[1] as number) - (before[1] as number)).toBeGreaterThan(0);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toMatch(/^graph_cypher_query_seconds_count\{query="\w+"\} \d+$/m);
  expect(text).toMatch(/^graph_connections_max 200$/m);
  expect(text).toMatch(/^graph_operations_active 0$/m);
  expect(text).not.toContain('Mine');
});

test('At level info each request is a line with its id and operation, without variables and whole addresses', async () => {
  const { url, child, lines, ended } = await startServerProcess({ LOG_LEVEL: 'info' });
  const answered = await ask(url, QUERY, { name: SECRET });
  child.kill('SIGTERM');
  await ended;
  const id = answered.headers.get('x-request-id');
  const [line, ...more] = lines.filter((each) => id && each.includes(id)).map((each) => JSON.parse(each));
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    level: 30,
    requestId: id,
    method: 'POST',
    route: '/graphql',
    status: 200,
    network: '127.0.0.0/24',
    operation: 'InspectionsOf',
    cost: answered.extensions?.cost?.requested,
    rows: expect.any(Number),
    ms: expect.any(Number),
    msg: 'request',
  });
  expect(line.cypherQueries).toBeGreaterThan(0);
  expect(lines.join('\n')).not.toContain(SECRET);
  expect(lines.join('\n')).not.toContain('127.0.0.1"');
});
