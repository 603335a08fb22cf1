import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { openGraph } from '../../src/graph/run.ts';
import { type LocalNeo4j, startTemporaryNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { pingNeo4j } from '../../src/open-neo4j.ts';

/** A Neo4j of the benchmark's own with one release in it, the seed a number of times, and the indexes of both sides. */
export interface Store {
  readonly neo4j: LocalNeo4j;
  /** What a process needs to find it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly loadMilliseconds: number;
}

/** The whole release is made in memory before it is written: at 500 times the seed it takes gigabytes. */
const LOADER_MEGABYTES = 12_000;

type Report = (line: string) => void;

/** Starts it as `npm start` does: G1, full compilation, a heap of 1 GB; with what the peer needs in the store, or without. */
export async function startStore(times: number, report: Report, { peer }: { readonly peer: boolean }): Promise<Store> {
  const neo4j = await startTemporaryNeo4j({ profile: 'serving', ping: pingNeo4j, report, environment: process.env });
  try {
    const environment = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
    const loadMilliseconds = await load(times, environment);
    report(`Loaded in ${(loadMilliseconds / 1000).toFixed(1)} s.`);
    if (peer) {
      report("Making the peer's labels and indexes.");
      await writePeerStore(neo4j);
    }
    return { neo4j, environment, loadMilliseconds };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** In a process of its own, so that the one that measures stays small. */
async function load(times: number, environment: Store['environment']): Promise<number> {
  const child = fork(new URL('load-multiplied.ts', import.meta.url), [String(times)], {
    env: { ...process.env, ...environment },
    execArgv: [`--max-old-space-size=${LOADER_MEGABYTES}`],
  });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The load of the seed ${times} times ended with ${code}.`)));
  ended.catch(() => {});
  const [{ milliseconds }] = (await Promise.race([once(child, 'message'), ended])) as [{ milliseconds: number }];
  return milliseconds;
}

async function writePeerStore(neo4j: LocalNeo4j): Promise<void> {
  const graph = openGraph(neo4j, { database: 'neo4j', patient: true });
  const texts = readFileSync(new URL('peer/store.cypher', import.meta.url), 'utf8').split(';\n');
  for (const text of texts) if (text.trim() !== '') await graph.write({ name: 'writePeerStore', text });
  await graph.close();
}
