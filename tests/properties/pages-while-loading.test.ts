import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { askOrThrow } from './lists.ts';

const store = useLoadStore();
let server: TestServer;
beforeAll(async () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = store.environment();
  server = await startTestServer({ address: { uri: NEO4J_URI as string, user: NEO4J_USER as string, password: NEO4J_PASSWORD as string } });
});
afterAll(() => server.stop());

const STEADY = Array.from({ length: 40 }, (_, index) => `person/steady-${String(index).padStart(2, '0')}`);
const RELEASES = 4;

/** People who stay as they are, and between them others who come, go and change their names from release to release. */
function release(number: number): Dataset {
  const dataset = madeDataset();
  const person = (id: string, name: string) => ({ id, name, honours: null, posts: [] });
  const steady = STEADY.map((id) => person(id, id.replace('person/', '')));
  const others = Array.from({ length: 30 }, (_, index) => {
    const place = String((index * 7 + number * 11) % STEADY.length).padStart(2, '0');
    return person(`person/other-${(index + number * 3) % 33}`, `steady-${place} ${index % 2 === 0 ? 'junior' : number}`);
  });
  return { ...dataset, people: [...dataset.people, ...steady, ...others] };
}

async function untilServed(version: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const { data } = await server.ask('{ release { version } }');
    if (data?.release?.version === version) return;
    if (performance.now() > deadline) throw new Error(`${version} was not served within 30 s.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function load(number: number): Promise<string> {
  const { version } = await loadRelease(store.graph, release(number), { keep: 2 });
  return version;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Walk {
  readonly ids: readonly string[];
  readonly versions: readonly string[];
}

/** Walks through all people in small pages; `between` is called after each page. */
async function walk(forward: boolean, between: (page: number) => Promise<void>): Promise<Walk> {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) { release { version }
    people(first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
  const ids: string[] = [];
  const versions: string[] = [];
  let place: string | null = null;
  for (let page = 1; ; page += 1) {
    const variables = forward ? { first: (page % 5) + 1, after: place } : { last: (page % 5) + 1, before: place };
    const data = (await askOrThrow(server, query, variables)) as {
      release: { version: string };
      people: { nodes: { id: string }[]; pageInfo: PageInfo };
    };
    const { nodes, pageInfo } = data.people;
    versions.push(data.release.version);
    if (forward) ids.push(...nodes.map(({ id }) => id));
    else ids.unshift(...nodes.map(({ id }) => id));
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return { ids, versions };
    place = forward ? pageInfo.endCursor : pageInfo.startCursor;
    await between(page);
  }
}

/** Whoever's key stays the same is seen once, in order; nobody whose key stays is left out or seen twice. */
function expectSteady({ ids }: Walk): void {
  expect(ids.filter((id) => STEADY.includes(id))).toEqual(STEADY);
}

test.each([true, false])('Rows that stay are seen once while the release changes between pages (forwards: %s)', async (forward) => {
  await untilServed(await load(0));
  let number = 0;
  const walked = await walk(forward, async (page) => {
    if (page % 5 !== 0 || number === RELEASES) return;
    number += 1;
    await untilServed(await load(number));
  });
  expectSteady(walked);
  expect(new Set(walked.versions).size).toBeGreaterThanOrEqual(3);
});

test('Rows that stay are seen once in walks that go on while releases are loaded', async () => {
  await untilServed(await load(0));
  let isLoading = true;
  const loading = (async () => {
    for (let number = 1; number <= RELEASES; number += 1) await untilServed(await load(number));
    isLoading = false;
  })();
  const versions = new Set<string>();
  for (let walks = 0; isLoading || walks < 2; walks += 1) {
    const walked = await walk(walks % 2 === 0, () => Promise.resolve());
    expectSteady(walked);
    for (const version of walked.versions) versions.add(version);
  }
  await loading;
  expect(versions.size).toBeGreaterThanOrEqual(2);
});
