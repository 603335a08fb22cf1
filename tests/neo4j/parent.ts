import { startTemporaryNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { pingNeo4j as ping } from '../../src/open-neo4j.ts';

// A program that runs a Neo4j and knows nothing of stopping it. Says the process on its output; fails when told to on its input.
const server = await startTemporaryNeo4j({ profile: 'small', ping, report: (line) => console.error(line), environment: process.env });
console.log(JSON.stringify({ pid: server.pid }));
process.stdin.on('data', () => {
  throw new Error('thrown by the parent');
});
