import type { Config } from './config.ts';
import { createGraphDriver, type GraphAddress } from './graph/driver.ts';
import { readReference } from './graph/reference/reference.ts';
import { GraphUnavailableError, openGraph } from './graph/run.ts';
import { startLocalNeo4j } from './neo4j/local-neo4j.ts';
import { SetupError } from './neo4j/setup-error.ts';
import { loadRelease } from './seeding/load.ts';
import { readSeedFolder, SEED_FOLDER } from './seeding/load-seed.ts';

/** A Neo4j to work with: the one of NEO4J_URI, or one that this process runs. */
export interface OpenNeo4j {
  readonly address: GraphAddress;
  /** Whether this process runs it and may rebuild its store. */
  readonly isManaged: boolean;
  /** Ends the Neo4j that this process runs; another one is left alone. */
  stop(): Promise<void>;
}

/** Opens the Neo4j that the configuration names. Throws `SetupError` when one that this process runs cannot be started. */
export async function openNeo4j(config: Config, profile: 'small' | 'serving', report: (line: string) => void): Promise<OpenNeo4j> {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password } = config;
  if (uri !== null) return { address: { uri, user, password }, isManaged: false, stop: async () => {} };
  const neo4j = await startLocalNeo4j({
    folder: `${config.dataFolder}/neo4j`,
    profile,
    ping: pingNeo4j,
    ...(profile === 'serving' && { practise: practiseStart }),
    report,
    environment: config.environment,
  });
  return { address: neo4j, isManaged: true, stop: () => neo4j.stop() };
}

/** Says what to do where a Neo4j that this process runs answers but cannot use its own store; other errors come back as they are. */
export function explainStore(error: unknown, { isManaged }: OpenNeo4j, { dataFolder }: Config): unknown {
  if (!isManaged || !(error instanceof GraphUnavailableError)) return error;
  const advice =
    'see that its disk has room; else put a copy in its place that was made while it was stopped, or move it away to load the seed anew';
  const cause = error.cause instanceof Error ? error.cause.message.split('\n')[0] : undefined;
  return new SetupError(`Neo4j runs, but the store in ${dataFolder} cannot be used: ${advice}.`, cause ?? error.message);
}

/** What a start asks of Neo4j: load the seed, read a release. */
async function practiseStart(address: GraphAddress): Promise<void> {
  const graph = openGraph(address, { database: 'neo4j', patient: true });
  try {
    const { version } = await loadRelease(graph, await readSeedFolder(SEED_FOLDER));
    await readReference(graph, version);
  } finally {
    await graph.close();
  }
}

/** Settles when a client reaches Neo4j at the address, rejects with the driver's error when none does. */
export async function pingNeo4j(address: GraphAddress): Promise<void> {
  const driver = createGraphDriver(address);
  try {
    await driver.verifyConnectivity();
  } finally {
    await driver.close();
  }
}
