import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { residentBytes } from './child.ts';
import { askOnce, type Contender, type Contenders, startContenders } from './contender.ts';
import type { Mode } from './kept-modes.ts';
import { measureOperation, type OperationResult, warmUpAll } from './measure.ts';
import type { BenchOperation } from './operations/operation.ts';
import { medianOf } from './ratios.ts';
import type { Budget } from './rounds.ts';
import { startStore } from './store.ts';
import { digits, megabytes, row, seconds } from './table.ts';

/** What is measured, with how much patience, and who hears of it. */
export interface GrowthPlan {
  readonly operations: readonly BenchOperation[];
  readonly scales: readonly number[];
  readonly budget: Budget;
  readonly report: (line: string) => void;
}

/** What our API and its Neo4j came to at one scale. */
interface GrowthResult {
  readonly times: number;
  readonly inspections: number;
  readonly loadMilliseconds: number;
  readonly startMilliseconds: number;
  readonly storeBytes: number;
  readonly residentBytes: { readonly api: number; readonly neo4j: number };
  readonly operations: readonly OperationResult[];
}

/** Loads the seed many times over into an empty store at each scale, asks our API alone, and gives the results as Markdown. */
export async function measureGrowth(plan: GrowthPlan): Promise<string> {
  const results: GrowthResult[] = [];
  for (const times of plan.scales) results.push(await measureScale(times, plan));
  return makeGrowthReport(results);
}

async function measureScale(times: number, { operations, budget, report }: GrowthPlan): Promise<GrowthResult> {
  report(`\n${times}x: starting.`);
  const { neo4j, environment, loadMilliseconds } = await startStore(times, report, { peer: false });
  try {
    const contenders = await startContenders(environment, { peer: false });
    const measuring = { contenders, neo4jPid: neo4j.pid, budget };
    await warmUpAll(operations, measuring);
    const measured: OperationResult[] = [];
    for (const [index, operation] of operations.entries()) {
      report(`${times}x, ${index + 1} of ${operations.length}: ${operation.name}`);
      measured.push(await measureOperation(operation, measuring));
    }
    const result = {
      times,
      inspections: await countInspections(contenders),
      loadMilliseconds,
      startMilliseconds: contenders.api.startMilliseconds,
      storeBytes: sizeOf(neo4j.folder),
      residentBytes: { api: contenders.api.residentBytes(), neo4j: residentBytes(neo4j.pid) },
      operations: measured,
    };
    await contenders.stop();
    return result;
  } finally {
    await neo4j.stop();
  }
}

async function countInspections({ all }: Contenders): Promise<number> {
  const { data } = await askOnce(all[0] as Contender, { query: '{ inspections { totalCount } }' });
  return (data as { inspections: { totalCount: number } }).inspections.totalCount;
}

/** What the files of a folder hold together, in bytes; files that Neo4j removes meanwhile count nothing. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

function makeGrowthReport(results: readonly GrowthResult[]): string {
  const each = (cell: (result: GrowthResult) => string) => results.map(cell).join(' → ');
  return [
    `\nOur API alone, with the seed ${each(({ times }) => `${times}x`)}:\n`,
    `- Inspections: ${each(({ inspections }) => inspections.toLocaleString('en-GB'))}.`,
    `- Loaded into an empty store in ${each(({ loadMilliseconds }) => seconds(loadMilliseconds))}, which then takes ${each(({ storeBytes }) => megabytes(storeBytes))} on disk.`,
    `- From the start of the process until the API answers: ${each(({ startMilliseconds }) => seconds(startMilliseconds))}.`,
    `- Resident after the measurement: API ${each(({ residentBytes: { api } }) => megabytes(api))}, Neo4j ${each(({ residentBytes: { neo4j } }) => megabytes(neo4j))}.`,
    '',
    row(['Operation', 'rows, cold', 'dbHits, cold', 'dbHits, objects', 'p50, cold', 'p50, objects', 'p50, warm']),
    row(['---', ...Array.from({ length: 6 }, () => '---:')]),
    ...(results[0]?.operations ?? []).map(({ operation }, index) =>
      describeOperation(
        operation,
        results.map(({ operations }) => operations[index]),
      ),
    ),
  ].join('\n');
}

function describeOperation(name: string, results: readonly (OperationResult | undefined)[]): string {
  const each = (cell: (result: OperationResult) => string) =>
    results.map((result) => (result?.equal ? cell(result) : 'differs')).join(' → ');
  const work = (mode: Mode, figure: 'rows' | 'dbHits') => each(({ of }) => (of.get(mode)?.work[figure] ?? 0).toLocaleString('en-GB'));
  const p50 = (mode: Mode) => `${each((result) => digits(medianOf(result, mode, 'p50')))} ms`;
  return row([name, work('cold', 'rows'), work('cold', 'dbHits'), work('objects', 'dbHits'), p50('cold'), p50('objects'), p50('warm')]);
}
