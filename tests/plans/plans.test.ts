import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import type { RecordedQuery } from '../bench/recorder.ts';
import { madeDataset } from '../graph/writes-dataset.ts';
import { useLoadStore } from '../seeding/load-store.ts';
import { createDriver, testNeo4j } from '../support/neo4j.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { explainScans, profile } from './plan.ts';
import { type ListedQuery, makePageQueries, readAggregateTexts, recordAnalyses, recordExamples } from './read-queries.ts';

/** How many Cypher texts the gallery and the questions may need together: Neo4j keeps the plans of 1,000. */
const MOST_TEXTS = 150;
const MOST_BYTES = 10 * 1024 * 1024;

let server: TestServer;
let driver: Driver;
let examples: RecordedQuery[];
let analyses: RecordedQuery[];
let pages: ListedQuery[];
beforeAll(async () => {
  server = await startTestServer({ kept: createKeptReleases(0) });
  driver = createDriver(testNeo4j());
  const { data } = await server.ask('{ release { version } }');
  pages = makePageQueries(data.release.version);
  examples = await recordExamples(server, driver);
  analyses = await recordAnalyses(server, driver);
});
afterAll(() => Promise.all([server?.stop(), driver?.close()]));

const textsOf = (queries: readonly RecordedQuery[]) => new Map(queries.map((query) => [query.text, query]));

test('The gallery and the questions need few Cypher texts', () => {
  const { size } = textsOf(examples);
  console.log(`${examples.length} Cypher queries of the gallery and the questions, ${size} texts (at most ${MOST_TEXTS}).`);
  expect(size).toBeGreaterThan(30);
  expect(size).toBeLessThanOrEqual(MOST_TEXTS);
});

test('No query that reads looks at all nodes or relationships of a kind, or at all pairs of rows', async () => {
  const texts = textsOf([...examples, ...analyses, ...pages]);
  const scans: string[] = [];
  // Of one relationship: by the index of its node it would take part in the locks of a load that makes that index.
  const isPointer = ({ text }: RecordedQuery) => text.startsWith('MATCH (:Current)-[:IS]->');
  for (const query of [...texts.values()].filter((each) => !isPointer(each)))
    for (const scan of await explainScans(driver, query)) scans.push(`${scan}\n${query.text}`);
  console.log(`${texts.size} Cypher texts that read: no scan, no product of rows.`);
  expect(scans).toEqual([]);
  expect(texts.size).toBeGreaterThan(150);
});

/**
 * In these orders no index of a parent's rows helps, so all rows of the parent are sorted; and these ways in are no lookups of the
 * parent: its rows are looked for along the order, or through relationships.
 */
const SORTED =
  /^inspections of (?:service|region|framework|theme) by (?:NAME|OVERALL_RATING|POINTS)|^\w+ of \w+ by DATE, ASCENDING|^inspections of theme|^recommendations of|^involvements of/;

describe('database hits of a page', () => {
  test('are at most 12 for each row and the one behind it, where an index has the order', async () => {
    const most: [hits: number, name: string][] = [];
    let sorted = 0;
    for (const { name, ...query } of pages) {
      if (SORTED.test(name)) {
        sorted += 1;
        continue;
      }
      const { dbHits, rows } = await profile(driver, query);
      if (dbHits > 12 * (rows + 1)) most.push([dbHits / (rows + 1), name]);
    }
    console.log(`${pages.length - sorted} orders of lists walked along an index, ${sorted} sorted.`);
    expect(most).toEqual([]);
  });

  test('are at most 15 for each object of the kinds that it looks through, where it has to be sorted or filtered', async () => {
    const { data } = await server.ask('{ release { counts { type count } } }');
    const counts = new Map<string, number>(data.release.counts.map(({ type, count }: { type: string; count: number }) => [type, count]));
    const most: string[] = [];
    let highest = 0;
    // A walk by the type of a relationship sees all relationships of a node: an inspection has some sixty.
    const mostOf = ({ text }: RecordedQuery) => (/-\[\w*:\w+\]-/.test(text) ? 80 : 15);
    for (const query of textsOf([...pages.filter(({ name }) => SORTED.test(name)), ...examples]).values()) {
      const labels = new Set([...query.text.matchAll(/\(\w*:(\w+)/g)].map(([, label]) => label as string));
      const objects = [...labels].reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
      if (objects === 0) continue;
      const { dbHits } = await profile(driver, query);
      highest = Math.max(highest, dbHits / objects);
      if (dbHits > mostOf(query) * objects) most.push(`${dbHits} for ${objects}\n${query.text}`);
    }
    console.log(`The most hits for each object looked through: ${highest.toFixed(1)}.`);
    expect(most).toEqual([]);
  });
});

test('No query holds much in memory of Neo4j', async () => {
  const heavy: string[] = [];
  let most = 0;
  for (const query of textsOf([...examples, ...analyses]).values()) {
    const { bytes } = await profile(driver, query);
    expect(bytes).not.toBeNull();
    most = Math.max(most, bytes ?? 0);
    if ((bytes ?? 0) > MOST_BYTES) heavy.push(`${bytes} bytes\n${query.text}`);
  }
  console.log(`The most memory that one query held: ${Math.round(most / 1024)} KiB.`);
  expect(heavy).toEqual([]);
});

test('Aggregates take few hits for each object that they load, and each of them is looked at', async () => {
  const aggregates = await readAggregateTexts();
  const loaded = new Map<string, number>();
  for (const query of [...examples, ...analyses]) {
    const name = aggregates.get(query.text);
    if (name === undefined) continue;
    const ids = query.parameters.ids as readonly string[];
    // The statements of an owner are rows of their own.
    const { dbHits, rows } = await profile(driver, query);
    loaded.set(name, Math.max(loaded.get(name) ?? 0, dbHits / Math.max(ids.length, rows)));
  }
  console.log([...loaded].map(([name, hits]) => `${name} ${hits.toFixed(1)}`).join(', '));
  expect([...loaded].filter(([, hits]) => hits > 25)).toEqual([]);
  expect([...loaded.keys()].sort()).toEqual([...aggregates.values()].sort());
});

describe('the loader', () => {
  const store = useLoadStore();

  /** Once for each load, and in no request. */
  const MAY_SCAN: Readonly<Record<string, string>> = {
    createRelationships: 'the product of one start and one end, each found by its element id',
    countReleaseNodes: 'all that was written is counted before it is put into use',
    countReleaseRelationships: 'likewise',
    readReleases: 'all releases in the store, two or three',
    readReleaseInUse: 'all releases in the store, two or three',
    readElementIds: 'all that one release left, of every kind',
    readStrayVersions: 'what belongs to no release, of every kind',
  };

  test('scans only where it has to see all there is', async () => {
    const texts = new Map<string, string>();
    const stopListening = store.graph.listen(({ name, text }) => texts.set(text, name));
    await loadRelease(store.graph, madeDataset(), { graceMilliseconds: 0 });
    const other = madeDataset();
    other.themes = other.themes.map((theme) => ({ ...theme, definition: `${theme.definition} again` }));
    await loadRelease(store.graph, other, { keep: 1, graceMilliseconds: 0 });
    stopListening();
    const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = store.environment();
    const own = createDriver({ uri: NEO4J_URI as string, user: NEO4J_USER as string, password: NEO4J_PASSWORD as string });
    const scanning = new Set<string>();
    for (const [text, name] of texts) {
      if (/^(?:CREATE (?:RANGE|FULLTEXT|CONSTRAINT)|SHOW|CALL db\.)/.test(text)) continue;
      if ((await explainScans(own, { text, parameters: {} })).length > 0) scanning.add(name);
    }
    await own.close();
    expect(texts.size).toBeGreaterThan(12);
    expect([...scanning].filter((name) => !(name in MAY_SCAN))).toEqual([]);
    expect([...scanning].sort()).toEqual(Object.keys(MAY_SCAN).sort());
  });
});
