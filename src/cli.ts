import { parseArgs } from 'node:util';
import { runIngest } from './cli-ingest.ts';
import { runReview } from './cli-review.ts';
import { type Config, readConfig } from './config.ts';
import { describeError, exitCodeOf, UsageError } from './describe-error.ts';
import { type Graph, GraphUnavailableError, openGraph } from './graph/run.ts';
import { SetupError } from './neo4j/setup-error.ts';
import { findRunningNeo4j } from './neo4j/store-folder.ts';
import { explainStore, type OpenNeo4j, openNeo4j } from './open-neo4j.ts';
import { loadRelease, stepBack } from './seeding/load.ts';
import { loadOrRebuild, readSeedFolder, SEED_FOLDER } from './seeding/load-seed.ts';

const HELP = `The probation inspection graph, from the command line.

Usage: npm run seed -- [options]

  seed    reads the seed files and loads them as a release beside the one in use, then puts it into use

Options of seed:
  --folder DIR   the seed files to read (default: the project's own)
  --back         put the release before the one in use back into use; reads no files
  --rebuild      remove what this project wrote to the store and load anew
  --help         print this and end

Without NEO4J_URI it loads into the project's own Neo4j on DATA_FOLDER (.data), also while npm start runs on it; with
NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE into that one.

Exit codes: 0 done, 1 failed, 2 wrong call; Ctrl-C and SIGTERM end it at once, with what it started (130 and 143).
`;

interface SeedArguments {
  readonly folder: string;
  readonly back: boolean;
  readonly rebuild: boolean;
}

const report = (line: string) => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  try {
    const [verb, ...rest] = process.argv.slice(2);
    if (verb === 'ingest') return await runIngest(rest);
    if (verb === 'review') return await runReview(rest);
    const seedArguments = readArguments(process.argv.slice(2));
    if (seedArguments === null) process.stdout.write(HELP);
    return seedArguments === null ? 0 : await seed(readConfig(), seedArguments);
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return exitCodeOf(error);
  }
}

/** Null asks for the help. Throws `UsageError`. */
function readArguments(args: string[]): SeedArguments | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [verb, ...rest] = positionals;
  if (verb !== 'seed') throw wrongCall(`expected the verb seed, got ${verb === undefined ? 'nothing' : JSON.stringify(verb)}`);
  if (rest.length > 0) throw wrongCall(`expected no more arguments, got ${rest.map((word) => JSON.stringify(word)).join(' ')}`);
  if (values.back && values.folder !== undefined) throw new UsageError('expected --back without --folder, as it reads no files');
  if (values.back && values.rebuild) throw wrongCall('expected --back or --rebuild, got both');
  return {
    folder: values.folder ?? SEED_FOLDER,
    back: values.back ?? false,
    rebuild: values.rebuild ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        folder: { type: 'string' },
        back: { type: 'boolean' },
        rebuild: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw wrongCall(error instanceof Error ? (error.message.split('. ')[0] as string) : String(error));
  }
}

function wrongCall(message: string): UsageError {
  return new UsageError(`${message}; see npm run seed -- --help`);
}

async function seed(config: Config, { folder, back, rebuild }: SeedArguments): Promise<number> {
  const began = performance.now();
  if (back) return withGraph(config, goBack);
  const dataset = await readSeedFolder(folder);
  return withGraph(config, async (graph, isManaged) => {
    const options = { startOver: rebuild, keep: config.keepReleases, report };
    await (isManaged ? loadOrRebuild(graph, dataset, options) : loadRelease(graph, dataset, options));
    report(`Done after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    return 0;
  });
}

async function goBack(graph: Graph): Promise<number> {
  const version = await stepBack(graph, { report });
  report(
    version === null
      ? 'There is no release before the one in use in the store: nothing was changed.'
      : `Release ${version} is in use again, until the next load: npm run seed, or npm start on the project's own Neo4j.`,
  );
  return version === null ? 1 : 0;
}

/** Works on the Neo4j of NEO4J_URI, else on the project's own: the one that runs already, else one started for the length of the work. */
async function withGraph(config: Config, work: (graph: Graph, isManaged: boolean) => Promise<number>): Promise<number> {
  const neo4j = findRunning(config) ?? (await openNeo4j(config, 'small', report));
  const graph = openGraph(neo4j.address, { database: config.neo4jDatabase, causal: true, patient: true });
  try {
    await graph.ping();
    return await work(graph, neo4j.isManaged);
  } catch (error) {
    if (neo4j.isManaged) throw explainStore(error, neo4j, config);
    if (error instanceof GraphUnavailableError) throw new SetupError(describeUnusable(neo4j.address.uri, error));
    throw error;
  } finally {
    await graph.close();
    await neo4j.stop();
  }
}

function findRunning({ neo4jUri, dataFolder }: Config): OpenNeo4j | null {
  const address = neo4jUri === null ? findRunningNeo4j(`${dataFolder}/neo4j`) : null;
  if (address === null) return null;
  report(`Using the Neo4j that another command runs at ${address.uri}.`);
  return { address, isManaged: true, stop: async () => {} };
}

function describeUnusable(uri: string, { cause }: GraphUnavailableError): string {
  const said = cause instanceof Error ? (/Caused by: (.+)/.exec(cause.message)?.[1] ?? cause.message.split(/\.\s|\n/)[0]) : null;
  const reason = said ? ` (${said.replace(/\.$/, '')})` : '';
  return `Neo4j at ${uri} cannot be used${reason}: see that it runs, and that NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE are right.`;
}

process.exitCode = await main();
