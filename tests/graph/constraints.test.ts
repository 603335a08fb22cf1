import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awaitIndexes, findIndexPrefix, makeConstraintTexts, SEARCH_INDEX, writeConstraints } from '../../src/graph/constraints.ts';
import { type Graph, openGraph } from '../../src/graph/run.ts';
import { testNeo4j } from '../support/neo4j.ts';

const WRITES = fileURLToPath(new URL('../../src/graph/writes/', import.meta.url));
/** Texts about the store as a whole: the lock, the graph model's version, the pointer's memory, all releases, clearing everything. */
const ABOUT_THE_STORE = ['ACQUIRE_LOCK', 'READ_LOCK', 'RENEW_LOCK', 'RELEASE_LOCK', 'READ_VERSION', 'WRITE_VERSION', 'READ_LABELS'].concat([
  'REMOVE_CONTENT',
  'WITHDRAW_RELEASES',
  'REMOVE_GRAPH_MODEL',
  'READ_RELEASES',
  'READ_POINTER',
  'READ_IN_USE',
  'READ_STRAY_VERSIONS',
]);

let graph: Graph;

beforeAll(() => {
  const { database, ...address } = testNeo4j();
  graph = openGraph(address, { database, patient: true });
});

afterAll(() => graph.close());

test('names are unique and every index of content begins with the release', () => {
  const texts = makeConstraintTexts();
  expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
  for (const { name, text } of texts) {
    expect(text).toContain(`${name} IF NOT EXISTS`);
    if (text.startsWith('CREATE RANGE INDEX')) expect(text).toMatch(/ON \(node\.release[,)]/);
  }
  expect(texts.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      SEARCH_INDEX,
      'probation_Release_unique_version',
      'probation_Finding_unique_release_id',
      'probation_Finding_release_themeId_polarity_id',
      'probation_Inspection_release_regionId_orderKeyDateDescending_id',
    ]),
  );
});

test('the properties before an order key are those of the index with the most of them, in its order', () => {
  const before = (...properties: string[]) => findIndexPrefix('Inspection', 'orderKeyDateDescending', properties);
  expect(before('overallRating', 'regionId', 'programme')).toEqual(['regionId', 'overallRating']);
  expect(before('programme')).toEqual(['programme']);
  expect(before('year')).toEqual([]);
  expect(findIndexPrefix('Inspection', 'orderKeyName', ['regionId'])).toEqual([]);
  expect(findIndexPrefix('RetiredId', 'id', ['id'])).toEqual([]);
});

test('writing them twice changes nothing, and a second node of one id is refused', async () => {
  await writeConstraints(graph);
  await writeConstraints(graph);
  await awaitIndexes(graph);
  const text = "CREATE (node:Theme {release: $release, id: 'theme/TWICE'})";
  const twice = { name: 'twice', text: `${text}\nCREATE (other:Theme {release: $release, id: 'theme/TWICE'})` };
  const failed = graph.write(twice, { release: 'constraints-test' });
  await expect(failed).rejects.toMatchObject({ code: 'Neo.ClientError.Schema.ConstraintValidationFailed' });
});

describe('every Cypher text of the writes', () => {
  const files = readdirSync(WRITES).filter((file) => file.endsWith('.ts'));
  const texts = files.flatMap((file) =>
    [...readFileSync(`${WRITES}${file}`, 'utf8').matchAll(/const ([A-Z_]+)(?:: CypherQuery)? = (?:\{|fenced\()([\s\S]*?)\n(?:\}|\));/g)]
      .filter(([whole]) => /MATCH|MERGE|CREATE|UNWIND/.test(whole))
      .map(([, name, body]) => ({ name: name ?? '', body: body ?? '' })),
  );

  test('is found by this test', () => {
    expect(texts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['CREATE_NODES', 'CREATE_RELATIONSHIPS', 'MOVE_POINTER', 'REMOVE_NODES']),
    );
  });

  test('never returns a bare count behind the lock, which would give a row without it', () => {
    expect(texts.filter(({ body }) => /RETURN count\(/.test(body) && !body.includes('$count')).map(({ name }) => name)).toEqual([]);
  });

  test.each(texts.filter(({ name }) => !ABOUT_THE_STORE.includes(name)))('$name enters through $$release', ({ body }) => {
    expect(body).toContain('$release');
  });
});
