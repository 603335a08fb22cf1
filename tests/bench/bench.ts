import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBare } from './bare.ts';
import { askOnce, type Contender, type Contenders, startContenders } from './contender.ts';
import { measureGrowth } from './growth.ts';
import { installPeer } from './install-peer.ts';
import { measureMixed, measureOperation, type OperationResult, warmUpAll } from './measure.ts';
import type { BenchOperation } from './operations/operation.ts';
import { OPERATIONS } from './operations/operations.ts';
import { QUESTION_OPERATIONS } from './operations/questions.ts';
import { jsonRows } from './ratios.ts';
import { describeRun, writeIntoReadme } from './readme.ts';
import type { Budget } from './rounds.ts';
import { startStore } from './store.ts';
import { makeReport, makeSummary, type ScaleResult } from './table.ts';

const HELP = `Measures the API side by side with @neo4j/graphql on the same Neo4j and data.

Usage: npm run bench -- [options]

  --quick        only the twelve operations, in fewer and shorter rounds: under 5 minutes instead of under 25
  --json FILE    also writes the results as JSON rows
  --readme       also puts the results into README.md
  --scale N      only the seed N times (default: once, then 50 times)
  --only TEXT    only operations whose names contain the text
  --growth       our API alone, on the seed once, 50 and 500 times (45,500 inspections): what grows with the data; about 20 minutes,
                 10 GB of memory and 10 GB of disk. --scale N: on the seed N times only
  --help         print this and end

It starts a Neo4j of its own and removes it. Answers are compared before anything is timed, and every body that is timed again.
Figures are ratios on this machine: leave it alone meanwhile.

Exit codes: 0 measured, 1 answers differ or it failed, 2 wrong call.
`;

const BUDGETS: Readonly<Record<'quick' | 'full', Budget>> = {
  quick: { rounds: 3, alone: 70, together: 100, warmUp: 200 },
  full: { rounds: 7, alone: 200, together: 250, warmUp: 800 },
};
const SCALES = [1, 50];
const GROWTH_SCALES = [1, 50, 500];

interface BenchArguments {
  readonly budget: Budget;
  readonly json: string | null;
  readonly scales: readonly number[];
  readonly operations: readonly BenchOperation[];
  /** Those of the 26 questions that are measured too, and whether a mixed load is. */
  readonly questions: readonly BenchOperation[];
  readonly mixed: boolean;
  readonly growth: boolean;
  readonly readme: boolean;
}

const report = (line: string) => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const benchArguments = readArguments();
  if (typeof benchArguments === 'number') return benchArguments;
  const began = performance.now();
  const { json, scales, growth, readme } = benchArguments;
  if (growth) {
    const text = await measureGrowth({ ...benchArguments, report });
    report(text);
    if (readme) writeIntoReadme('growth', `\`npm run bench -- --growth\` on ${describeRun()}.\n${text}`);
    return 0;
  }
  const peer = `@neo4j/graphql ${installPeer(report)}`;
  report(`The peer is ${peer}.`);
  const results: ScaleResult[] = [];
  for (const times of scales) results.push(await measureScale(times, benchArguments));
  report(makeReport(results));
  if (readme) writeIntoReadme('bench', `\`npm run bench\` on ${describeRun()}; the peer is ${peer}. ${makeSummary(results)}`);
  if (json !== null)
    writeFileSync(
      json,
      `${JSON.stringify(
        results.flatMap(({ times, operations, further }) => [...operations, ...further].flatMap((each) => jsonRows(each, times))),
        null,
        1,
      )}\n`,
    );
  const different = results.flatMap(({ times, operations, further }) =>
    [...operations, ...further].filter(({ equal }) => !equal).map((each) => ({ times, ...each })),
  );
  for (const { times, operation, difference } of different) report(`Answers differ, ${times}x, ${operation}: ${difference}`);
  report(`\nMeasured in ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`);
  return different.length === 0 ? 0 : 1;
}

/** What to do, or the exit code where there is nothing to do. */
function readArguments(): BenchArguments | number {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'string' },
        scale: { type: 'string' },
        only: { type: 'string', default: '' },
        growth: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const asked = (all: readonly BenchOperation[]) => all.filter(({ name }) => name.includes(values.only));
    const operations = asked(OPERATIONS);
    const questions = values.quick ? [] : asked(QUESTION_OPERATIONS);
    if (operations.length + questions.length === 0) throw new Error(`--only: expected part of a name, got ${JSON.stringify(values.only)}`);
    if (values.scale !== undefined && !/^[1-9]\d{0,3}$/.test(values.scale)) {
      throw new Error(`--scale: expected a whole number from 1 to 9999, got ${JSON.stringify(values.scale)}`);
    }
    const { quick, growth, readme, json = null } = values;
    const scales = values.scale === undefined ? (growth ? GROWTH_SCALES : SCALES) : [Number(values.scale)];
    const mixed = !quick && values.only === '';
    return { budget: BUDGETS[quick || growth ? 'quick' : 'full'], json, scales, operations, questions, mixed, growth, readme };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nSee npm run bench -- --help\n`);
    return 2;
  }
}

async function measureScale(times: number, { budget, operations, questions, mixed }: BenchArguments): Promise<ScaleResult> {
  report(`\n${times}x: starting.`);
  const { neo4j, environment, loadMilliseconds } = await startStore(times, report, { peer: true });
  try {
    const contenders = await startContenders(environment, { peer: true });
    const { api, peer } = contenders;
    const measuring = { contenders, neo4jPid: neo4j.pid, budget };
    report(`${times}x: warming up.`);
    const all = [...operations, ...questions];
    await warmUpAll(all, measuring);
    const measured: OperationResult[] = [];
    for (const [index, operation] of all.entries()) {
      report(`${times}x, ${index + 1} of ${all.length}: ${operation.name}`);
      measured.push(await measureOperation(operation, measuring));
    }
    if (mixed) report(`${times}x: the operations as a mixed load.`);
    const further = [...measured.splice(operations.length), ...(mixed ? [await measureMixed(operations, measuring)] : [])];
    const bare = await measureBare(await keptAnswer(operations[0] as BenchOperation, contenders));
    const residentBytes = { api: api.residentBytes(), peer: peer?.residentBytes() ?? Number.NaN };
    await contenders.stop();
    const startMilliseconds = { api: api.startMilliseconds, peer: peer?.startMilliseconds ?? Number.NaN };
    return { times, operations: measured, further, bare, loadMilliseconds, startMilliseconds, residentBytes };
  } finally {
    await neo4j.stop();
  }
}

/** The bytes of an answer as they are kept. */
async function keptAnswer(operation: BenchOperation, { all }: Contenders): Promise<Buffer> {
  const kept = all.find(({ name }) => name === 'kept') as Contender;
  await kept.begin();
  return (await askOnce(kept, operation.ours)).body;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exit(1);
}
