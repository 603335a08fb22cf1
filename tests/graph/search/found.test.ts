import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeptReleases } from '../../../src/graph/kept.ts';
import { type Graph, openGraph } from '../../../src/graph/run.ts';
import { makeHighlighter } from '../../../src/graph/search/highlight.ts';
import { parseSearch } from '../../../src/graph/search/parse-search.ts';
import { makeSearch, type Search } from '../../../src/graph/search/search.ts';
import { SEARCH_TYPES, searchTypeOf } from '../../../src/graph/search/search-types.ts';
import { tokensOf } from '../../../src/graph/search/tokens.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { loadRelease } from '../../../src/seeding/load.ts';
import { testNeo4j } from '../../support/neo4j.ts';
import { wholeSeed } from '../../support/seed.ts';

/** The texts of an object that the index holds, by field; each alias is a text of its own. */
interface Searched {
  readonly id: string;
  readonly fields: readonly (readonly string[])[];
}

let graph: Graph;
let search: Search;
let searched: readonly Searched[];
let notes: readonly string[];

beforeAll(async () => {
  graph = openGraph(testNeo4j(), { database: testNeo4j().database, patient: true });
  const dataset = await wholeSeed();
  const { version } = await loadRelease(graph, dataset, { waitMilliseconds: 60_000 });
  search = makeSearch({ graph, version, kept: createKeptReleases(0).of(version) });
  searched = searchedOf(dataset);
  notes = dataset.inspections.flatMap((inspection) => [...inspection.notes, ...inspection.findings.map(({ note }) => note)]);
});
afterAll(() => graph.close());

function searchedOf(dataset: Dataset): Searched[] {
  const parts = dataset.inspections.flatMap(({ findings, recommendations, statistics }) => [
    ...findings,
    ...recommendations,
    ...statistics,
  ]);
  const { inspections, probationDeliveryUnits, regions, nationalBodies, operationalUnits, policeAreas, people } = dataset;
  const places = [...inspections, ...probationDeliveryUnits, ...regions, ...nationalBodies, ...operationalUnits, ...policeAreas];
  const objects = [...places, ...people, ...dataset.themes, ...dataset.frameworks, ...dataset.standards, ...dataset.measures].concat(
    dataset.sources as never,
    parts as never,
  );
  const own = objects.map((object) => {
    const values = SEARCH_TYPES[searchTypeOf(object.id)].fields.map((field) => (object as unknown as Record<string, unknown>)[field] ?? []);
    return { id: object.id, fields: values.map((value) => [value].flat() as string[]) };
  });
  return [...own, ...dataset.aliases.map(({ namesId, text }) => ({ id: namesId, fields: [[text]] }))];
}

/** The ids of the objects in which every term is marked somewhere: what highlights say, computed without Neo4j. */
function idsMarked(text: string, typos: boolean): string[] {
  const highlighters = parseSearch(text, typos).map((term) => makeHighlighter([term], typos));
  const isMarked = ({ fields }: Searched) =>
    highlighters.every((highlighter) => fields.some((texts) => highlighter(texts).some((ranges) => ranges.length > 0)));
  return [...new Set(searched.filter(isMarked).map(({ id }) => id))].sort();
}

/** So many of the values, spread evenly. */
function sample<Value>(values: readonly Value[], count: number): Value[] {
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor((index * values.length) / count)] as Value);
}

async function expectAlike(texts: readonly string[], typos = false): Promise<void> {
  for (const text of texts) {
    const { ids } = await search({ terms: parseSearch(text, typos), typos, types: null });
    expect([text, [...ids].sort()]).toEqual([text, idsMarked(text, typos)]);
    expect(ids.length, text).toBeGreaterThan(0);
  }
}

const wordsOf = (texts: readonly string[]) => [
  ...new Set(texts.flatMap(tokensOf).flatMap(({ word, isStopWord }) => (isStopWord ? [] : [word]))),
];

test('each hit of 300 words of notes has something marked', async () => {
  const texts = Map.groupBy(searched, ({ id }) => id);
  for (const text of sample(wordsOf(notes).sort(), 300)) {
    const { ids } = await search({ terms: parseSearch(text, false), typos: false, types: null });
    const highlighter = makeHighlighter(parseSearch(text, false), false);
    const isMarked = (id: string) => texts.get(id)?.some(({ fields }) => fields.some((list) => highlighter(list).flat().length > 0));
    expect([text, ids.length > 0, ids.filter((id) => !isMarked(id))]).toEqual([text, true, []]);
  }
});

test('what Neo4j finds for words is all that is marked', async () => {
  await expectAlike(sample(wordsOf(notes).sort(), 60));
});

test('so for beginnings of words', async () => {
  const words = sample(wordsOf(notes).sort(), 60).filter((word) => word.length > 2);
  await expectAlike(words.map((word, index) => `${word.slice(0, 2 + (index % (word.length - 1)))}*`));
});

test('so for phrases, stop words in them and phrases over two notes', async () => {
  const texts = sample(notes, 60).map((note, index) => {
    const tokens = tokensOf(note);
    const first = tokens.findIndex(({ isStopWord }) => !isStopWord);
    const last = tokens[Math.min(first + 1 + (index % 4), tokens.length - 1)];
    return `"${note.slice(tokens[first]?.start, last?.end).replaceAll('"', ' ')}"`;
  });
  const lists = searched.flatMap(({ fields }) => fields).filter((list) => list.length > 1);
  const across = sample(lists, 20).map(([one = '', two = '']) => `"${tokensOf(one).at(-1)?.word} ${tokensOf(two)[0]?.word}"`);
  await expectAlike(texts);
  for (const text of across) {
    const { ids } = await search({ terms: parseSearch(text, false), typos: false, types: null });
    expect([text, [...ids].sort()]).toEqual([text, idsMarked(text, false)]);
  }
});

test('so for typing errors', async () => {
  const words = sample(
    wordsOf(notes)
      .filter((word) => /^[a-z]{5,}$/.test(word))
      .sort(),
    40,
  );
  await expectAlike(
    words.map((word, index) => word.slice(0, 1 + (index % 4)) + word.slice(2 + (index % 4))).filter((word) => word.length >= 4),
    true,
  );
});
