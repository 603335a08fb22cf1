import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { loadRelease, stepBack } from '../../src/seeding/load.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const store = useLoadStore();
let server: TestServer;

/** The made data set with a mark in everything that the operation below reads. */
function marked(mark: string): Dataset {
  const dataset = madeDataset();
  for (const inspection of dataset.inspections) {
    inspection.notes = [mark];
    for (const finding of inspection.findings) finding.note = mark;
  }
  for (const unit of dataset.probationDeliveryUnits) unit.notes = [mark];
  for (const source of dataset.sources) source.note = mark;
  return dataset;
}

const OPERATION = `{
  release { version }
  inspections(first: 60) { totalCount nodes { notes findings { note theme { findings(first: 5) { nodes { note } } } } sources { note }
    service { ... on ProbationDeliveryUnit { notes inspections(first: 5) { nodes { notes } } } } } }
}`;

function marksIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'note' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => (key === 'notes' ? [String(each)] : marksIn(each, key)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => marksIn(each, name));
}

beforeAll(async () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = store.environment();
  server = await startTestServer({ address: { uri: NEO4J_URI as string, user: NEO4J_USER as string, password: NEO4J_PASSWORD as string } });
});
afterAll(() => server.stop());

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('what was waited for did not come within 60 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('No operation mixes two releases while five loads and a step back go on', async () => {
  const marks = new Map<string, string>();
  const seen = new Map<string, number>();
  let isLoading = true;
  async function load(mark: string): Promise<void> {
    marks.set((await loadRelease(store.graph, marked(mark), { keep: 2 })).version, mark);
  }
  await load('first');
  await until(async () => (await server.ask('{ release { version } }')).errors === undefined);

  const askers = Array.from({ length: 4 }, async () => {
    while (isLoading) {
      const { data, errors, headers } = await server.ask(OPERATION);
      expect(errors, JSON.stringify(errors)).toBeUndefined();
      const { version } = data.release;
      expect(headers.get('graph-release')).toBe(version);
      await until(async () => marks.has(version));
      expect(new Set(marksIn(data.inspections))).toEqual(new Set([marks.get(version)]));
      seen.set(version, (seen.get(version) ?? 0) + 1);
    }
  });
  const waitForChange = (version: string) =>
    until(async () => (await server.ask('{ release { version } }')).data.release.version === version);
  for (const mark of ['second', 'third', 'fourth', 'fifth']) {
    await load(mark);
    await waitForChange([...marks.keys()].at(-1) as string);
  }
  const before = await stepBack(store.graph);
  await waitForChange(before as string);
  isLoading = false;
  await Promise.all(askers);
  expect(seen.size).toBeGreaterThanOrEqual(4);
});

test('A new release is in use soon after its load', async () => {
  const { version } = await loadRelease(store.graph, marked('quick'));
  const loaded = performance.now();
  await until(async () => (await server.ask('{ release { version } }')).data?.release?.version === version);
  expect(performance.now() - loaded).toBeLessThan(1_500);
});

test('What left the seed is absent from the next release', async () => {
  const dataset = marked('without');
  const [gone] = dataset.inspections.splice(0, 1);
  dataset.statements = dataset.statements.filter(({ aboutId }) => aboutId !== gone?.id && !aboutId.includes(`/${gone?.id.split('/')[1]}/`));
  const { version } = await loadRelease(store.graph, dataset);
  await until(async () => (await server.ask('{ release { version } }')).data?.release?.version === version);
  const { data } = await server.ask('query ($id: ID!) { inspection(id: $id) { id } }', { id: gone?.id });
  expect(data.inspection).toBeNull();
});

test('A store that is cleared under the API is not served from memory, and the same content loaded again is read anew', async () => {
  const { version } = await loadRelease(store.graph, marked('cleared'));
  await until(async () => (await server.ask('{ release { version } }')).data?.release?.version === version);
  const before = await server.ask(OPERATION);
  await store.graph.write({ name: 'dropPointer', text: 'MATCH (current:Current)\nDETACH DELETE current' });
  await store.graph.write({ name: 'dropContent', text: 'MATCH (node)\nWHERE node.release IS NOT NULL\nDETACH DELETE node' });
  await until(async () => (await server.ask(OPERATION)).errors?.[0]?.extensions.code === 'UPSTREAM_UNAVAILABLE');
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await loadRelease(store.graph, marked('cleared'))).version).toBe(version);
  await until(async () => (await server.ask('{ release { version } }')).errors === undefined);
  expect((await server.ask(OPERATION)).data).toEqual(before.data);
});
