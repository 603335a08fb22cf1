import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/run.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { makeEdition } from './operations.ts';

/** A load of the edition named by the first argument, in a process of its own: prints the name of each Cypher query as it ends. */
const [mark = ''] = process.argv.slice(2);
const { neo4jUri, neo4jUser: user, neo4jPassword: password, neo4jDatabase: database } = readConfig();
const onQuery = ({ name }: { name: string }) => void process.stdout.write(`${name}\n`);
const graph = openGraph({ uri: neo4jUri ?? '', user, password }, { database, onQuery, patient: true });
await loadRelease(graph, makeEdition(mark));
await graph.close();
