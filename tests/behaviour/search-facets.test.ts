import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { startEveryMode } from '../support/every-mode.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
let dataset: Dataset;
beforeAll(async () => {
  [server, dataset] = await Promise.all([startEveryMode(), wholeSeed()]);
});
afterAll(() => server.stop());

interface Hit {
  readonly kind: string;
  readonly node: { readonly id: string };
}
interface Facet {
  readonly field: string;
  readonly values: readonly { value: string | null; label: string; count: number }[];
}

const QUERY = `query ($text: String!, $types: [SearchType!], $after: String) { search(text: $text, types: $types, first: 100, after: $after) {
  totalCount pageInfo { endCursor hasNextPage } nodes { kind node { id } } facets(by: [KIND, REGION, YEAR, THEME]) { field values { value label count } } } }`;

/** All pages of a search, and the facets of the first, which those of the others equal. */
async function searchAll(text: string, types: string[] | null = null): Promise<{ hits: Hit[]; facets: Facet[]; total: number }> {
  const hits: Hit[] = [];
  let facets: Facet[] | null = null;
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await server.ask(QUERY, { text, types, after });
    expect(errors).toBeUndefined();
    hits.push(...data.search.nodes);
    facets ??= data.search.facets;
    expect(data.search.facets).toEqual(facets);
    if (!data.search.pageInfo.hasNextPage) return { hits, facets: facets as Facet[], total: data.search.totalCount };
    after = data.search.pageInfo.endCursor;
  }
}

/** What a hit counts under, from the seed alone. */
function valuesOf({ kind, node: { id } }: Hit): Record<string, (string | null)[]> {
  const inspection = dataset.inspections.find((each) => each.id === `inspection/${id.split('/')[1]}`);
  const owner = ['INSPECTION', 'FINDING', 'RECOMMENDATION', 'STATISTIC'].includes(kind) ? inspection : undefined;
  const place = [...dataset.probationDeliveryUnits, ...dataset.operationalUnits].find((each) => each.id === id);
  const finding = owner?.findings.find((each) => each.id === id);
  const recommendation = owner?.recommendations.find((each) => each.id === id);
  const themes = kind === 'THEME' ? [id] : finding ? [finding.themeId] : (recommendation?.themeIds ?? []);
  return {
    KIND: [kind],
    REGION: [kind === 'PROBATION_REGION' ? id : (owner?.regionId ?? place?.regionId ?? null)],
    YEAR: [owner?.year ? String(owner.year) : null],
    THEME: themes.length > 0 ? themes : [null],
  };
}

function labelOf(field: string, value: string | null): string {
  if (value === null) return 'none';
  if (field === 'REGION') return dataset.regions.find(({ id }) => id === value)?.name ?? '';
  return field === 'THEME' ? (dataset.themes.find(({ id }) => id === value)?.label ?? '') : value;
}

test.each([
  ['probation', null],
  ['staff', null],
  ['wales', null],
  ['re*', ['RECOMMENDATION', 'THEME', 'PROBATION_DELIVERY_UNIT']],
  ['the', null],
])('%s: facets count what all pages hold', async (text, types) => {
  const { hits, facets, total } = await searchAll(text, types);
  expect(total).toBe(hits.length);
  const expected = ['KIND', 'REGION', 'YEAR', 'THEME'].map((field) => {
    const groups = Map.groupBy(
      hits.flatMap((hit) => valuesOf(hit)[field] as (string | null)[]),
      (value) => value,
    );
    const values = [...groups].map(([value, group]) => ({ value, label: labelOf(field, value), count: group.length }));
    const last = (value: string | null) => value ?? '~';
    return { field, values: values.sort((one, other) => other.count - one.count || (last(one.value) < last(other.value) ? -1 : 1)) };
  });
  expect(facets).toEqual(expected);
});

test('a thousand hits at most, none of them twice, whatever is found', async () => {
  const words = 'st* pr* co* wo* ri* in* re* of* ma* su*'.split(' ');
  for (const text of words) {
    const { hits, total } = await searchAll(text);
    expect(total).toBeLessThanOrEqual(1_000);
    expect(new Set(hits.map(({ node }) => node.id)).size).toBe(total);
  }
});

test.each([
  ['KIND, YEAR, KIND', 'by: expected each field once, got KIND twice.'],
  ['', 'by: expected 1 to 5 fields, got 0.'],
])('facets(by: [%s]) is refused in a sentence', async (by, message) => {
  const { errors } = await server.ask(`{ search(text: "staff") { facets(by: [${by}]) { field } } }`);
  expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
});
