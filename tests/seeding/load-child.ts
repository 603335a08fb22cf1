import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/run.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { madeDataset, madeStatement } from '../graph/writes-dataset.ts';

/** A load in a process of its own, large enough to be killed half way: prints the name of each Cypher query as it ends. */
const STATEMENTS = 3_000;

const { neo4jUri, neo4jUser: user, neo4jPassword: password, neo4jDatabase: database } = readConfig();
const graph = openGraph(
  { uri: neo4jUri ?? '', user, password },
  {
    database,
    onQuery: ({ name }) => void process.stdout.write(`${name}\n`),
  },
);
const dataset = madeDataset();
for (let number = 0; number < STATEMENTS; number += 1) dataset.statements.push(madeStatement(`pdu/west/s${number}`, 'pdu/west'));
await loadRelease(graph, dataset);
await graph.close();
