import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDriver, testNeo4j } from '../support/neo4j.ts';
import type { TestServer } from '../support/server.ts';

const COUNTS = `MATCH (node {release: $release})
OPTIONAL MATCH (node)-[relationship]->()
RETURN count(DISTINCT node), count(relationship)`;
const MADE = `MATCH (node)
WHERE any(label IN labels(node) WHERE toLower(label) CONTAINS 'zzq') OR any(key IN keys(node) WHERE toLower(key) CONTAINS 'zzq')
RETURN count(node)`;

/**
 * Counts the nodes and relationships of the release before the tests of a file and, as its last test, again. Other files load releases of
 * their own into the same Neo4j, so those are left out.
 */
export function expectUnchangedStore(server: () => TestServer): { readonly addLastTest: () => void } {
  const { database, ...address } = testNeo4j();
  const driver = createDriver(address);
  let before: unknown;
  const count = async () => {
    const { data } = await server().ask('{ release { version } }');
    const counts = await driver.executeQuery(COUNTS, { release: data.release.version }, { database });
    const made = await driver.executeQuery(MADE, {}, { database });
    return [...counts.records, ...made.records].map((record) => [...record.values()]);
  };
  beforeAll(async () => {
    before = await count();
  });
  afterAll(() => driver.close());
  return {
    addLastTest: () =>
      test('After all of them the store holds what it held', async () => {
        const after = await count();
        expect(after).toEqual(before);
        expect(Number(after[0]?.[0])).toBeGreaterThan(1_000);
        expect(after[1]).toEqual([0]);
      }),
  };
}
