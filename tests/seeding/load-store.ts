import { afterAll, beforeAll, beforeEach } from 'vitest';
import { writeConstraints } from '../../src/graph/constraints.ts';
import { type Graph, openGraph } from '../../src/graph/run.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { type LocalNeo4j, startTemporaryNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { madeDataset, madeUnit } from '../graph/writes-dataset.ts';
import { ping } from '../support/neo4j.ts';

/** A Neo4j of a test file's own, as its tests move the pointer; empty before each test. `open` gives a door as another process would have it. */
export interface LoadStore {
  readonly graph: Graph;
  open(): Graph;
  /** Where a child process finds the Neo4j. */
  environment(): NodeJS.ProcessEnv;
}

/** Starts the Neo4j before the file's tests and stops it after. */
export function useLoadStore(): LoadStore {
  const doors: Graph[] = [];
  let neo4j: LocalNeo4j | undefined;

  function open(): Graph {
    if (!neo4j) throw new Error('the Neo4j of the file has not been started');
    const graph = openGraph(neo4j, { database: 'neo4j', patient: true });
    doors.push(graph);
    return graph;
  }

  beforeAll(async () => {
    neo4j = await startTemporaryNeo4j({ profile: 'small', ping, report: () => {}, environment: process.env });
    await writeConstraints(open());
  });
  beforeEach(() => (doors[0] ?? open()).write({ name: 'removeAll', text: 'MATCH (node)\nDETACH DELETE node' }));
  afterAll(async () => {
    await Promise.all(doors.map((door) => door.close()));
    await neo4j?.stop();
  });

  return {
    get graph() {
      return doors[0] ?? open();
    },
    open,
    environment: () => ({
      ...process.env,
      NEO4J_URI: neo4j?.uri,
      NEO4J_USER: neo4j?.user,
      NEO4J_PASSWORD: neo4j?.password,
      NEO4J_DATABASE: 'neo4j',
    }),
  };
}

/** The made data with one unit more, so that it is another release. */
export function madeOther(name: string): Dataset {
  const dataset = madeDataset();
  dataset.probationDeliveryUnits.push(madeUnit('other', name));
  return dataset;
}

/** How many nodes carry each version. */
export async function countVersions(graph: Graph): Promise<Record<string, number>> {
  const text = 'MATCH (node)\nWHERE node.release IS NOT NULL\nRETURN node.release, count(*)';
  return Object.fromEntries(await graph.read<[string, number]>({ name: 'countVersions', text }));
}
