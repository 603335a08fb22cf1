import { openGraph } from '../../src/graph/run.ts';
import { startTemporaryNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { ping } from '../support/neo4j.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { madeDataset } from './made-dataset.ts';

/** Starts the API on the made-up graph, in a Neo4j of its own that stops with it. */
export async function startMadeServer(): Promise<TestServer> {
  const neo4j = await startTemporaryNeo4j({ profile: 'small', ping, report: () => {}, environment: process.env });
  const graph = openGraph(neo4j, { database: 'neo4j', patient: true });
  await loadRelease(graph, madeDataset());
  await graph.close();
  const server = await startTestServer({ address: neo4j });
  while ((await server.ask('{ release { version } }')).errors) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await neo4j.stop();
    },
  };
}
