import { inject } from 'vitest';
import type { Neo4jConnection } from '../../src/neo4j/store-folder.ts';

export { createGraphDriver as createDriver } from '../../src/graph/driver.ts';
export { pingNeo4j as ping } from '../../src/open-neo4j.ts';

/** The Neo4j of the whole test run; one for all files, which separate themselves by their release versions. */
export interface TestNeo4j extends Neo4jConnection {
  readonly database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** Where the run's Neo4j is. */
export function testNeo4j(): TestNeo4j {
  return inject('neo4j');
}
