import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/run.ts';
import { loadRelease } from '../../src/seeding/load.ts';
import { readSeedFolder, SEED_FOLDER } from '../../src/seeding/load-seed.ts';
import { multiply } from './multiply.ts';

/** Loads the seed, as many times as the first argument says, into the Neo4j that NEO4J_URI and its like name; tells the parent how long it took. */
async function main(): Promise<void> {
  const config = readConfig();
  const address = { uri: config.neo4jUri ?? '', user: config.neo4jUser, password: config.neo4jPassword };
  const graph = openGraph(address, { database: config.neo4jDatabase, patient: true });
  const dataset = multiply(await readSeedFolder(SEED_FOLDER), Number(process.argv[2]));
  const began = performance.now();
  await loadRelease(graph, dataset, { report: (line) => void process.stdout.write(`  ${line}\n`) });
  process.send?.({ milliseconds: performance.now() - began });
  await graph.close();
  process.disconnect?.();
}

await main();
