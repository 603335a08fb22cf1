import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { answerParent } from '../child-side.ts';
import { createRecorder } from '../recorder.ts';

/** The peer behind the same Apollo Server and Fastify as our API, in a process of its own. NEO4J_URI and its like name the Neo4j. */
async function main() {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  const auth = neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD);
  const driver = neo4j.driver(NEO4J_URI, auth, { maxConnectionPoolSize: 200, telemetryDisabled: true });
  const typeDefs = await readFile(new URL('type-definitions.graphql', import.meta.url), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const apollo = new ApolloServer({ schema, csrfPrevention: false, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const server = fastify();
  const context = async () => ({ executionContext: driver, sessionConfig: { database: 'neo4j' } });
  await server.register(fastifyApollo(apollo), { path: '/graphql', context });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const recorder = createRecorder(driver);
  answerParent(url, {
    record: () => recorder.start(),
    profile: () => recorder.profile(recorder.stop()),
  });
}

await main();
