import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultsOf, makeLoadReport } from './load/load-table.ts';
import { MEMORY_BOUND_BYTES, type MemoryResult, measureMemory } from './load/memory.ts';
import { measureSection, SECTIONS, type Section, type StepBudget } from './load/sections.ts';
import { startServing } from './load/serving.ts';
import { describeRun, writeIntoReadme } from './readme.ts';
import { startStore } from './store.ts';

const HELP = `Measures what the API does under more load than it can take, and whether its memory stays flat.

Usage: npm run bench:load -- [options]

  --quick        fewer and shorter steps and 20,000 requests for memory: under 3 minutes instead of under 8
  --json FILE    also writes the results as JSON
  --readme       also puts the results into README.md
  --help         print this and end

It starts a Neo4j of its own with the whole seed, the API as npm start serves it but without rate limits, and clients in a third process.
A client sends its next request when the last one is answered; a polite one waits as Retry-After says, a rude one asks again at once.
Capacity is the largest number of clients that are all served, with at least nine tenths of the most accepted answers a second. Past it the
p99 of accepted requests may be three times that at capacity, and whoever is not accepted must get 429 or 503 with Retry-After.

Exit codes: 0 everything holds, 1 something does not or it failed, 2 wrong call.
`;

interface Budget extends StepBudget {
  readonly memoryRequests: number;
}

const BUDGETS: Readonly<Record<'quick' | 'full', Budget>> = {
  quick: { connections: [1, 4, 16, 64, 200], milliseconds: 2_000, memoryRequests: 20_000 },
  full: { connections: [1, 2, 4, 8, 16, 32, 64, 128, 200], milliseconds: 5_000, memoryRequests: 100_000 },
};

interface LoadArguments {
  readonly budget: Budget;
  readonly json: string | null;
  readonly readme: boolean;
}

const report = (line: string) => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const loadArguments = readArguments();
  if (typeof loadArguments === 'number') return loadArguments;
  const { budget, json, readme } = loadArguments;
  const began = performance.now();
  const { sections, memory } = await measure(budget);
  const text = makeLoadReport(sections, memory);
  report(text);
  if (readme) writeIntoReadme('load', `\`npm run bench:load\` on ${describeRun()}.\n${text}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ run: describeRun(), sections, memory }, null, 1)}\n`);
  const faults = faultsOf(sections, memory);
  for (const fault of faults) report(`Does not hold: ${fault}.`);
  report(`\nMeasured in ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`);
  return faults.length === 0 ? 0 : 1;
}

/** What to do, or the exit code where there is nothing to do. */
function readArguments(): LoadArguments | number {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'string' },
        readme: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return { budget: BUDGETS[values.quick ? 'quick' : 'full'], json: values.json ?? null, readme: values.readme };
    process.stdout.write(HELP);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nSee npm run bench:load -- --help\n`);
    return 2;
  }
}

/** Memory is measured on a server of its own, whose bound of what is kept is small. */
async function measure(budget: Budget): Promise<{ sections: Section[]; memory: MemoryResult }> {
  const { neo4j, environment } = await startStore(1, report, { peer: false });
  try {
    const serving = await startServing(environment);
    const sections: Section[] = [];
    for (const plan of SECTIONS) sections.push(await measureSection(serving, plan, budget, report));
    await serving.stop();
    const bounded = await startServing({ ...environment, KEPT_BYTES: String(MEMORY_BOUND_BYTES) });
    const memory = await measureMemory(bounded, budget.memoryRequests, report);
    await bounded.stop();
    return { sections, memory };
  } finally {
    await neo4j.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exit(1);
}
