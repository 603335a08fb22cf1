import type { TestProject } from 'vitest/node';
import { startTemporaryNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { SetupError } from '../../src/neo4j/setup-error.ts';
import { ping } from './neo4j.ts';

/**
 * Gives the run its Neo4j: a new, empty, small one that is gone afterwards, or the one at TEST_NEO4J_URI (with
 * TEST_NEO4J_USER, TEST_NEO4J_PASSWORD and TEST_NEO4J_DATABASE), which tests write to. NEO4J_URI is left alone, as it
 * may hold someone's data.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { env } = process;
  const uri = env.TEST_NEO4J_URI;
  const database = env.TEST_NEO4J_DATABASE ?? 'neo4j';
  if (uri !== undefined && uri !== '') {
    project.provide('neo4j', { uri, user: env.TEST_NEO4J_USER ?? 'neo4j', password: env.TEST_NEO4J_PASSWORD ?? '', database });
    return undefined;
  }
  try {
    const server = await startTemporaryNeo4j({
      profile: 'small',
      ping,
      report: (line) => process.stdout.write(`${line}\n`),
      environment: env,
    });
    const { user, password } = server;
    project.provide('neo4j', { uri: server.uri, user, password, database });
    return () => server.stop();
  } catch (error) {
    if (error instanceof SetupError) throw new Error(`${error.message} (The tests read TEST_NEO4J_URI instead.)\n${error.detail ?? ''}`);
    throw error;
  }
}
