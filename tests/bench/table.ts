import type { Bare } from './bare.ts';
import { MODES, type Mode } from './kept-modes.ts';
import type { OperationResult } from './measure.ts';
import { FLOORS, medianOf, ratiosOf, reached, summarise } from './ratios.ts';
import type { Spread } from './statistics.ts';

/** All that was measured at one scale. */
export interface ScaleResult {
  readonly times: number;
  /** The twelve of which the floors speak. */
  readonly operations: readonly OperationResult[];
  /** Questions that the peer can express, and the mixed load. */
  readonly further: readonly OperationResult[];
  readonly bare: Bare;
  readonly loadMilliseconds: number;
  readonly startMilliseconds: { readonly api: number; readonly peer: number };
  readonly residentBytes: { readonly api: number; readonly peer: number };
}

/** The results as Markdown: ratios with their spread, then what they are made of. */
export function makeReport(results: readonly ScaleResult[]): string {
  return [...results.flatMap(describeScale), ...describeGrowth(results)].join('\n');
}

/** What the README shows of them: the ratios at the largest scale, and what grew. */
export function makeSummary(results: readonly ScaleResult[]): string {
  const [small, large] = [results[0], results.at(-1)];
  if (!small || !large) return '';
  return [
    `How many times as fast as the peer, with the seed ${large.times} times (median over rounds, in brackets the middle half of them):\n`,
    ...tableOfRatios(large.operations),
    '',
    ...MODES.flatMap((mode) => describeFloors(mode, large)),
    describeBare(large),
    ...describeFurther(large),
    `\nWith the seed ${small.times === 1 ? 'once' : `${small.times} times`}, in one line (mean and least of the twelve):\n`,
    ...tableOfRatios(small.operations).filter((line) => !small.operations.some(({ operation }) => line.startsWith(`| ${operation} |`))),
    ...describeGrowth(results),
  ].join('\n');
}

function describeScale(result: ScaleResult): string[] {
  const { times, loadMilliseconds, startMilliseconds, residentBytes } = result;
  return [
    `\n## ${times}x: how many times as fast as the peer (median over rounds, in brackets the middle half of them)\n`,
    ...tableOfRatios(result.operations),
    '',
    ...MODES.flatMap((mode) => describeFloors(mode, result)),
    describeBare(result),
    ...describeFurther(result),
    `\n## ${times}x: what they are made of\n`,
    ...tableOfWork(result),
    '',
    `Seed loaded in ${seconds(loadMilliseconds)}. Start: our API ${seconds(startMilliseconds.api)}, the peer ${seconds(startMilliseconds.peer)}. ` +
      `Resident at the end: our API ${megabytes(residentBytes.api)}, the peer ${megabytes(residentBytes.peer)}.`,
  ];
}

function describeBare({ bare: { bytes, p50, together } }: ScaleResult): string {
  const [size, answers] = [bytes, Math.round(together)].map((count) => count.toLocaleString('en-GB'));
  return `- A bare HTTP server of Node that sends ${size} bytes takes ${p50.toFixed(3)} ms (p50, one connection) and gives ${answers} answers a second on 16: no kept answer can be quicker.`;
}

function describeFurther({ times, further }: ScaleResult): string[] {
  if (further.length === 0) return [];
  return [`\nQuestions that the peer can express, and the twelve operations as a mixed load, ${times}x:\n`, ...tableOfRatios(further)];
}

function tableOfRatios(operations: readonly OperationResult[]): string[] {
  const ratios = operations.flatMap(ratiosOf);
  const columns = MODES.flatMap((mode) => [`${mode}, p50`, `${mode}, 16 connections`]);
  const spreadsOf = (mode: Mode) => ratios.filter((ratio) => ratio.mode === mode);
  const figures = (pick: 'mean' | 'least') =>
    MODES.flatMap((mode) => [
      summarise(spreadsOf(mode).map(({ p50 }) => p50)),
      summarise(spreadsOf(mode).map(({ together }) => together)),
    ]).map((summary) => `**${digits(summary[pick])}**`);
  return [
    row(['Operation', 'peer, p50', ...columns]),
    row(['---', ...Array.from({ length: columns.length + 1 }, () => '---:')]),
    ...operations.map((result) => {
      if (!result.equal) return row([result.operation, 'answers differ', ...columns.map(() => '')]);
      const own = ratiosOf(result);
      return row([
        result.operation,
        `${digits(medianOf(result, 'peer', 'p50'))} ms`,
        ...own.flatMap(({ p50, together }) => [withRange(p50), withRange(together)]),
      ]);
    }),
    row(['**geometric mean**', '', ...figures('mean')]),
    row(['**least**', '', ...figures('least')]),
  ];
}

const WORDS = { goal: 'the goal is reached', floor: 'the floor holds', below: 'BELOW THE FLOOR' } as const;

/** The floors are those of 50 times the data. */
function describeFloors(mode: Mode, { operations, times }: ScaleResult): string[] {
  if (times !== 50) return [];
  const ratios = operations.flatMap(ratiosOf).filter((ratio) => ratio.mode === mode);
  const { floor, goal } = FLOORS[mode];
  return (['p50', 'together'] as const).map((measure) => {
    const summary = summarise(ratios.map((ratio) => ratio[measure]));
    const name = measure === 'p50' ? 'p50' : 'throughput at 16 connections';
    return `- ${mode}, ${name}: ${digits(summary.mean)} / ${digits(summary.least)}, floor ${floor.mean} / ${floor.least ?? '–'}, goal ${goal.mean} / ${goal.least ?? '–'}: ${WORDS[reached(mode, summary)]}.`;
  });
}

function tableOfWork({ operations, further }: ScaleResult): string[] {
  const names = ['peer', ...MODES] as const;
  return [
    row(['Operation', '', ...names]),
    row(['---', '---', ...names.map(() => '---:')]),
    ...[...operations, ...further]
      .filter(({ equal }) => equal)
      .flatMap((result) => [
        row([result.operation, 'Cypher queries, rows, dbHits', ...names.map((name) => workOf(result, name))]),
        row(['', 'p50', ...names.map((name) => `${digits(medianOf(result, name, 'p50'))} ms`)]),
        row([
          '',
          'answers a second, 1 and 16 connections',
          ...names.map((name) => `${digits(medianOf(result, name, 'alone'))}, ${digits(medianOf(result, name, 'together'))}`),
        ]),
        row([
          '',
          'processor, Node and Neo4j',
          ...names.map(
            (name) => `${digits(medianOf(result, name, 'nodeMilliseconds'))}, ${digits(medianOf(result, name, 'neo4jMilliseconds'))} ms`,
          ),
        ]),
      ]),
  ];
}

function workOf({ of }: OperationResult, name: 'peer' | Mode): string {
  const { cypherQueries = 0, rows = 0, dbHits = 0 } = of.get(name)?.work ?? {};
  return `${cypherQueries}, ${rows}, ${dbHits.toLocaleString('en-GB')}`;
}

/** What more data cost: an answer that has more rows then may take more hits, so hits are also told for each row. */
function describeGrowth([small, large]: readonly ScaleResult[]): string[] {
  if (!small || !large) return [];
  const lines = large.operations.flatMap((result) => {
    const before = small.operations.find(({ operation }) => operation === result.operation);
    if (!before?.equal || !result.equal) return [];
    const work = (each: OperationResult) => each.of.get('cold')?.work ?? { rows: Number.NaN, dbHits: Number.NaN };
    const [one, other] = [work(before), work(result)];
    const asked = one.dbHits > 0;
    return [
      row([
        result.operation,
        result.bounded ? 'yes' : 'no',
        asked ? `${one.rows} → ${other.rows}` : 'none asked',
        asked ? `${one.dbHits.toLocaleString('en-GB')} → ${other.dbHits.toLocaleString('en-GB')}` : 'none',
        asked ? digits(other.dbHits / other.rows / (one.dbHits / one.rows)) : '',
        digits(medianOf(result, 'warm', 'p50') / medianOf(before, 'warm', 'p50')),
      ]),
    ];
  });
  return [
    `\nGrowth from ${small.times}x to ${large.times}x:\n`,
    row(['Operation', 'bounded', 'rows, cold', 'dbHits, cold', 'dbHits a row, ratio', 'p50, warm, ratio']),
    row(['---', '---', '---:', '---:', '---:', '---:']),
    ...lines,
  ];
}

/** A row of a Markdown table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function withRange({ median, lower, upper }: Spread): string {
  return `${digits(median)} (${digits(lower)} to ${digits(upper)})`;
}

/** Two digits that count; whole from a hundred on. */
export function digits(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return value.toPrecision(2);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
