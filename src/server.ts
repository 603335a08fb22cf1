import { parseArgs } from 'node:util';
import type { App } from './app.ts';
import { type Config, readConfig, runAsProduction } from './config.ts';
import { describeError, exitCodeOf, UsageError } from './describe-error.ts';
import { openGraph } from './graph/run.ts';
import { checkPort, listen } from './listen.ts';
import type { Dataset } from './model/dataset.ts';
import { explainStore, type OpenNeo4j, openNeo4j } from './open-neo4j.ts';
import { loadOrRebuild, readSeedFolder, SEED_FOLDER } from './seeding/load-seed.ts';
import { makeReleaseContent } from './seeding/release-content.ts';

const HELP = `Serves the probation inspection graph.

Usage: npm start

Without NEO4J_URI it runs a Neo4j of its own on DATA_FOLDER and loads the seed into it.
With NEO4J_URI it serves what that Neo4j holds; load the seed there with npm run seed.

Environment: PORT (4000), HOST (127.0.0.1), NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE (neo4j),
DATA_FOLDER (.data), KEPT_BYTES (134217728), KEEP_RELEASES (2), READ_SECONDS (5), AWAY_SECONDS (3),
OPERATIONS_MANIFEST, QUOTES_FILE, ENABLE_PREVIEW (off), LOG_LEVEL (warn; info has a line for each request),
RATE_POINTS (10000 for each address and minute, 0: no limit), RATE_STORE_URI (a Redis or Valkey that several servers share),
TRUST_PROXY (addresses and networks of proxies), STOP_PAUSE_SECONDS (3), OTEL_EXPORTER_OTLP_ENDPOINT (a collector of traces).
PUBLIC_ORIGIN is the address under which people reach it, where a proxy stands before it, as in https://graph.example.org.

Stop it with Ctrl-C; a second Ctrl-C hurries. After SIGTERM /readyz says 503 and it answers on for STOP_PAUSE_SECONDS, so that no request is lost. Before it listens, the first one ends it at once with all that it started.

Exit codes: 0 stopped, 1 failed, 2 wrong call, 130 and 143 ended by Ctrl-C and SIGTERM before it listened.
`;

/** The exit codes that shells give to a command that a signal ended. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;
const STOP_FAILED = 1;
/** A reason is told once it has stood for so long: a first look at a Neo4j that is away takes two and a half seconds. */
const REASON_STANDS_MILLISECONDS = 3_000;

/** Runs the API until it is told to stop; the exit codes are in the help. */
async function main(): Promise<void> {
  try {
    if (readArguments().help) return void process.stdout.write(HELP);
    const onRunning = stopOnSignals();
    const config = readConfig();
    await checkPort(config);
    const running = await start(config);
    onRunning(running);
    await waitUntilReady(running.app);
    report(readyLine(running.url));
    await running.tidy();
    await running.app.warmUp();
  } catch (error) {
    reportError(error);
    process.exit(exitCodeOf(error));
  }
}

interface Running {
  readonly url: string;
  readonly app: App;
  readonly neo4j: OpenNeo4j;
  readonly stopPauseSeconds: number;
  /** What of the load was put off until the API answers; says what fails, and never throws. */
  tidy(): Promise<void>;
}

function readArguments(): { help: boolean } {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; see npm start -- --help`);
  }
}

async function start(config: Config): Promise<Running> {
  runAsProduction();
  const opening = openNeo4j(config, 'serving', report);
  // A second or two of work, which passes while Neo4j starts. A faulty seed ends the start at once.
  const [neo4j, { createApp }, seed] = await Promise.all([opening, importApp(), config.neo4jUri === null ? readContent() : null]);
  try {
    const app = await createApp(config, neo4j.address);
    const isInUse = seed !== null && (await app.releaseInUse())?.checksum === makeReleaseContent(seed).release.checksum;
    const loadSeed = async () => void (seed !== null && (await load(config, neo4j, seed)));
    if (!isInUse) await loadSeed();
    const url = await listen(app.server, config);
    if (!neo4j.isManaged) report(`Listening at ${url}; waiting for Neo4j at ${config.neo4jUri} and a release in it.`);
    return {
      url,
      app,
      neo4j,
      stopPauseSeconds: config.stopPauseSeconds,
      tidy: async () => void (isInUse && (await loadSeed().catch(reportError))),
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** The app's code, with the schema made. */
async function importApp(): Promise<typeof import('./app.ts')> {
  const app = await import('./app.ts');
  await (await import('./resolvers/schema.ts')).makeSchema();
  return app;
}

/** The seed with its content made; there is none to load where NEO4J_URI names the Neo4j. */
async function readContent(): Promise<Dataset> {
  const seed = await readSeedFolder(SEED_FOLDER);
  makeReleaseContent(seed);
  return seed;
}

async function load(config: Config, neo4j: OpenNeo4j, seed: Dataset): Promise<void> {
  const graph = openGraph(neo4j.address, { database: config.neo4jDatabase, patient: true });
  try {
    await loadOrRebuild(graph, seed, { report, keep: config.keepReleases });
  } catch (error) {
    throw explainStore(error, neo4j, config);
  } finally {
    await graph.close();
  }
}

/** Says why it is not ready yet, and again when that changes. */
async function waitUntilReady(app: App): Promise<void> {
  let [reason, since, told] = [app.reasonNotReady(), performance.now(), ''];
  const timer = setInterval(() => {
    const found = app.reasonNotReady();
    if (found !== reason) [reason, since] = [found, performance.now()];
    if (reason === null || reason === told || performance.now() - since < REASON_STANDS_MILLISECONDS) return;
    told = reason;
    report(`Not ready: ${reason}`);
  }, 250);
  try {
    await app.ready();
  } finally {
    clearInterval(timer);
  }
}

/** The time counts from the start of this process: the installation of packages comes before and prints its own. */
function readyLine(url: string): string {
  return `Ready after ${process.uptime().toFixed(1)} s: explorer ${url}/explorer, API ${url}/graphql. Stop it with Ctrl-C.`;
}

function reportError(error: unknown): void {
  process.stderr.write(`${describeError(error)}\n`);
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Ends the process at once on a signal, with the guarded programs that it started, until the function returned gets
 * what runs: from then on the first signal lets requests in flight end, and the second does not.
 */
function stopOnSignals(): (started: Running) => void {
  let running: Running | null = null;
  let isStopping = false;
  const stop = async (signal: keyof typeof ENDED_BY) => {
    if (running === null) {
      report('Stopped before it was ready.');
      process.exit(ENDED_BY[signal]);
    }
    if (isStopping) process.exit(STOP_FAILED);
    isStopping = true;
    report('Stopping: requests in flight are answered first.');
    // A person at a terminal waits; whoever sends requests to a server in a cluster must first see that it leaves.
    try {
      if (signal === 'SIGTERM') await running.app.leave(running.stopPauseSeconds);
      await running.app.stop();
    } finally {
      await running.neo4j.stop();
    }
    process.exit(0);
  };
  const fail = (error: unknown) => {
    reportError(error);
    process.exit(STOP_FAILED);
  };
  process.on('SIGTERM', () => void stop('SIGTERM').catch(fail));
  process.on('SIGINT', () => void stop('SIGINT').catch(fail));
  return (started) => {
    running = started;
  };
}

await main();
