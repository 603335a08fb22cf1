import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { startEveryMode } from '../support/every-mode.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
let dataset: Dataset;
beforeAll(async () => {
  [server, dataset] = await Promise.all([startEveryMode(), wholeSeed()]);
  // The first search of a Neo4j that has just started waits for Lucene, on a busy machine for seconds.
  await server.ask('{ search(text: "first") { totalCount } }');
});
afterAll(() => server.stop());

interface Hit {
  readonly kind: string;
  readonly score: number;
  readonly node: { readonly id: string; readonly __typename: string };
  readonly inspection: { readonly id: string } | null;
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly ranges: readonly { start: number; end: number }[];
  }[];
}

const HITS = `query ($text: String!, $types: [SearchType!], $typos: Boolean, $first: Int = 100, $after: String) {
  search(text: $text, types: $types, typos: $typos, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor }
    nodes { kind score node { __typename id } inspection { id } highlights { field text ranges { start end } } } } }`;

async function searchPage(variables: Record<string, unknown>) {
  const { data, errors } = await server.ask(HITS, variables);
  expect(errors).toBeUndefined();
  return data.search as { totalCount: number; pageInfo: Record<string, unknown>; edges: { cursor: string }[]; nodes: Hit[] };
}

async function hitsOf(text: string, more: Record<string, unknown> = {}): Promise<Hit[]> {
  const hits: Hit[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await searchPage({ text, ...more, after });
    hits.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(hits).toHaveLength(page.totalCount);
      return hits;
    }
    after = page.pageInfo.endCursor as string;
  }
}

const idsOf = async (text: string, more: Record<string, unknown> = {}) => (await hitsOf(text, more)).map(({ node }) => node.id);
const slicesOf = (hits: readonly Hit[]) =>
  hits.flatMap(({ highlights }) => highlights.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end))));

/** The findings whose note has a word that the test allows, from the seed alone. */
function findingsWith(isMeant: (note: string) => boolean): string[] {
  const findings = dataset.inspections.flatMap((inspection) => inspection.findings);
  return findings.filter(({ note }) => isMeant(note)).map(({ id }) => id);
}

const FINDINGS = { types: ['FINDING'] };

describe('what is found', () => {
  test('a word in all forms of its stem', async () => {
    const hits = await hitsOf('vacancy', FINDINGS);
    expect(hits.map(({ node }) => node.id).sort()).toEqual(findingsWith((note) => /\bvacanc(?:y|ies)\b/i.test(note)).sort());
    expect(hits.length).toBeGreaterThan(10);
  });

  test('all words, wherever they stand', async () => {
    const isMeant = (note: string) => /\bstaffs?\b/i.test(note) && /\bvacanc(?:y|ies)\b/i.test(note);
    const ids = (await idsOf('vacancies of the staff', FINDINGS)).sort();
    expect(ids).toEqual(findingsWith(isMeant).sort());
    expect(ids.length).toBeGreaterThan(0);
    expect((await idsOf('+vacancy AND (staff) !?', FINDINGS)).sort()).toEqual(ids);
  });

  test('a phrase in its order only', async () => {
    const isMeant = (note: string) => /\bdomestic abuse[sd]?\b/i.test(note);
    expect((await idsOf('"domestic abuse"', FINDINGS)).sort()).toEqual(findingsWith(isMeant).sort());
    expect(await idsOf('"abuse domestic"')).toEqual([]);
    expect((await idsOf('"domestic abuse')).sort()).toEqual((await idsOf('domestic abuse')).sort());
  });

  test('the beginning of a word, in upper or lower case', async () => {
    const ids = (await idsOf('safeguar*', FINDINGS)).sort();
    expect(ids).toEqual(findingsWith((note) => /\bsafeguar/i.test(note)).sort());
    expect(ids.length).toBeGreaterThan(0);
    expect((await idsOf('SAFEGUAR*', FINDINGS)).sort()).toEqual(ids);
    expect(await idsOf('safeguar', FINDINGS)).toEqual([]);
  });

  test('typing errors only when asked', async () => {
    const asked = await idsOf('leadership');
    expect(await idsOf('leadrship')).toEqual([]);
    expect(await idsOf('leadrship', { typos: false })).toEqual([]);
    expect(await idsOf('leadrship', { typos: true })).toEqual(expect.arrayContaining(asked));
    expect(await idsOf('leadership', { typos: true })).toEqual(expect.arrayContaining(asked));
    expect(await idsOf('vacanceis', { typos: true, ...FINDINGS })).toEqual(expect.arrayContaining(await idsOf('vacancies', FINDINGS)));
    expect(await idsOf('"leadrship staff"', { typos: true })).toEqual([]);
  });

  test('an alias leads to what it names, with the alias marked', async () => {
    const ids = new Set(dataset.probationDeliveryUnits.map(({ id }) => id));
    const aliases = dataset.aliases.filter(({ namesId }) => ids.has(namesId));
    expect(aliases.length).toBeGreaterThan(3);
    for (const { text, namesId } of aliases) {
      const hit = (await hitsOf(text.replaceAll('"', ' '))).find(({ node }) => node.id === namesId);
      expect(hit?.kind, text).toBe('PROBATION_DELIVERY_UNIT');
      expect(hit?.highlights.filter(({ field }) => field === 'aliases').map((each) => each.text)).toContain(text);
    }
  });

  test('a text of stop words or signs finds nothing', async () => {
    for (const text of ['the of and', '"the"', '?!', '***', '"', '\u0000', '\ud83d\ude00']) {
      const { totalCount, pageInfo } = await searchPage({ text });
      expect(totalCount, text).toBe(0);
      expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
    }
  });

  test('only the types asked for, each with its inspection', async () => {
    const all = await hitsOf('probation');
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(5);
    for (const types of [['THEME'], ['SOURCE', 'INSPECTION'], ['STATISTIC', 'STATISTIC']]) {
      const of = all.filter(({ kind }) => types.includes(kind)).map(({ node }) => node.id);
      expect(await idsOf('probation', { types })).toEqual(of);
      expect(of.length).toBeGreaterThan(0);
    }
    expect(await idsOf('probation', { types: [] })).toEqual([]);
    for (const { kind, node, inspection } of all) {
      expect(kind).toBe(node.__typename.replace(/(?<=.)[A-Z]/g, '_$&').toUpperCase());
      const [, slug] = node.id.split('/');
      const isPart = ['FINDING', 'RECOMMENDATION', 'STATISTIC', 'INSPECTION'].includes(kind);
      expect(inspection?.id ?? null).toBe(isPart ? `inspection/${slug}` : null);
    }
  });
});

describe('the order and its pages', () => {
  test('best first, then by id; an object once', async () => {
    const hits = await hitsOf('probation');
    const sorted = hits.toSorted((one, other) => other.score - one.score || (one.node.id < other.node.id ? -1 : 1));
    expect(hits).toEqual(sorted);
    expect(new Set(hits.map(({ node }) => node.id)).size).toBe(hits.length);
  });

  test.each([1, 7, 50])('pages of %i show each hit once', async (first) => {
    const whole = await idsOf('risk', FINDINGS);
    expect(await idsOf('risk', { ...FINDINGS, first })).toEqual(whole);
    expect(whole.length).toBeGreaterThan(20);
  });

  test('the release adds nothing to a score', async () => {
    const [one] = await hitsOf('vacancies', FINDINGS);
    const text = "CALL db.index.fulltext.queryNodes('probation_texts', $query) YIELD node, score WHERE node.id = $id RETURN max(score)";
    const rows = await server.graph.read({ name: 'score', text }, { query: '+(note:"vacancies")', id: one?.node.id });
    expect(rows).toEqual([[one?.score]]);
  });
});

test('every slice that is marked is what was asked for', async () => {
  const vacancies = await hitsOf('vacancy "risk of harm" safeguar*');
  expect(vacancies).toEqual([]);
  for (const [text, pattern] of [
    ['vacancy', /^vacanc(?:y|ies)$/i],
    ['"domestic abuse"', /^domestic[\s-]abuse$/i],
    ['safeguar*', /^safeguar\w+$/i],
    ['risk harm', /^(?:risk|harm)(?:s|ed|ing|ful)?$/i],
  ] as const) {
    const hits = await hitsOf(text);
    for (const hit of hits) expect(hit.highlights.length, hit.node.id).toBeGreaterThan(0);
    expect([...new Set(slicesOf(hits))].filter((slice) => !pattern.test(slice))).toEqual([]);
  }
});
