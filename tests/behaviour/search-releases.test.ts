import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { parseSearch } from '../../src/graph/search/parse-search.ts';
import { makeSearch } from '../../src/graph/search/search.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const store = useLoadStore();
let server: TestServer;
beforeAll(async () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = store.environment();
  server = await startTestServer({ address: { uri: NEO4J_URI as string, user: NEO4J_USER as string, password: NEO4J_PASSWORD as string } });
});
afterAll(() => server.stop());

/** The made data set with a word of its own, and one that all share, in the notes of its inspections. */
function marked(mark: string): Dataset {
  const dataset = madeDataset();
  for (const inspection of dataset.inspections) inspection.notes = [`shared ${mark}`];
  return dataset;
}

async function load(mark: string): Promise<string> {
  return (await loadRelease(store.graph, marked(mark), { keep: 3 })).version;
}

async function find(version: string, text: string): Promise<readonly string[]> {
  const search = makeSearch({ graph: store.graph, version, kept: createKeptReleases(0).of(version) });
  return (await search({ terms: parseSearch(text, false), typos: false, types: null })).ids;
}

test('Releases that lie beside each other do not mix, though their versions share the day', async () => {
  const marks = ['apple', 'banana', 'cherry'];
  const versions: string[] = [];
  for (const mark of marks) versions.push(await load(mark));
  expect(new Set(versions.map((version) => version.slice(0, 10))).size).toBe(1);
  const inspections = madeDataset().inspections.map(({ id }) => id);
  for (const [index, version] of versions.entries()) {
    for (const mark of marks) expect((await find(version, mark)).toSorted()).toEqual(mark === marks[index] ? inspections.toSorted() : []);
    expect((await find(version, 'shared')).toSorted()).toEqual(inspections.toSorted());
    expect(await find(version, version)).toEqual([]);
  }
  expect(await find('2026-11-22', 'shared')).toEqual([]);
});

test('The API searches the release in use, and answers anew when that changes', async () => {
  const ask = async (text: string) => {
    const { data } = await server.ask(
      'query ($text: String!) { search(text: $text) { totalCount nodes { highlights { text } } } release { version } }',
      {
        text,
      },
    );
    return data;
  };
  for (const [mark, other] of [
    ['damson', 'elder'],
    ['elder', 'damson'],
  ] as const) {
    const version = await load(mark);
    await expect.poll(async () => (await ask('shared'))?.release.version, { timeout: 120_000 }).toBe(version);
    const { search } = await ask('shared');
    expect(search.totalCount).toBe(madeDataset().inspections.length);
    expect(new Set(search.nodes.flatMap((hit: { highlights: { text: string }[] }) => hit.highlights.map(({ text }) => text)))).toEqual(
      new Set([`shared ${mark}`]),
    );
    expect((await ask(other)).search.totalCount).toBe(0);
  }
});
