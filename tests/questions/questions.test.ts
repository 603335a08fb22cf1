import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeptReleases } from '../../src/graph/kept.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { type Example, QUESTION_NAMES, readExamples } from '../../src/web/examples.ts';
import { wholeSeed } from '../support/seed.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { madeDataset } from './made-dataset.ts';
import { startMadeServer } from './made-server.ts';
import type { Question } from './question.ts';

/** How many questions of researchers there are. */
const QUESTION_COUNT = 26;
/** The most that one question may cost. */
const MOST_POINTS = 500;

/** Files of this folder that start servers and make data. */
const HARNESS = ['made-server.ts', 'made-dataset.ts', 'made-inspections.ts', 'made-inspection.ts', 'made-reference.ts'];

/** What oracles may take values from: each other, and parts of the model that hold no rule of an answer; of the rest of the model they may take types. */
const ALLOWED = /^vitest$|^\.\/[\w-]+\.ts$|^\.\.\/\.\.\/src\/model\/(dataset|partial-date|vocabulary|names|ids)\.ts$/;
const MODEL = /^\.\.\/\.\.\/src\/model\//;

interface Line {
  seed?: 'equal';
  made?: 'equal';
  cost?: number;
  cold?: number;
  kept?: number;
}

const questions = readExamples().filter(({ name }) => (QUESTION_NAMES as readonly string[]).includes(name));
const lines = new Map<string, Line>(questions.map(({ name }) => [name, {}]));
const note = (name: string, known: Line) => lines.set(name, { ...lines.get(name), ...known });

let seed: Dataset;
let cold: TestServer;
let warm: TestServer;
let small: TestServer;
let made: TestServer;
beforeAll(async () => {
  [seed, made, cold] = await Promise.all([wholeSeed(), startMadeServer(), startTestServer({ kept: createKeptReleases(0) })]);
  warm = await startTestServer();
  small = await startTestServer({ kept: createKeptReleases(1_000_000) });
  await Promise.all([warmUp(cold, ({ variables }) => variables), warmUp(made, async ({ name }) => (await questionOf(name)).madeVariables)]);
});
afterAll(async () => {
  console.log(report());
  await Promise.all([cold, warm, small, made].map((server) => server?.stop()));
});

describe.each(questions)('$name', (example) => {
  test('the whole seed gives what the records give', async () => {
    const { cost } = await answerAndExpectation(example, { server: cold, dataset: seed, variables: example.variables });
    note(example.name, { seed: 'equal', cost });
    expect(cost).toBeTypeOf('number');
    expect(cost).toBeLessThanOrEqual(MOST_POINTS);
  });

  test('the made-up graph gives what the records give', async () => {
    const { madeVariables } = await questionOf(example.name);
    await answerAndExpectation(example, { server: made, dataset: madeDataset(), variables: madeVariables });
    note(example.name, { made: 'equal' });
  });

  test('what is kept answers alike, without a Cypher query, and so does a cache of 1 MB', async () => {
    const first = await countQueries(cold, example);
    await countQueries(warm, example);
    const again = await countQueries(warm, example);
    note(example.name, { cold: first.count, kept: again.count });
    expect(again.data).toEqual(first.data);
    expect(again.count).toBe(0);
    for (const _time of [1, 2]) expect((await countQueries(small, example)).data).toEqual(first.data);
  });
});

test(`There are ${QUESTION_COUNT} questions, each with an oracle, and no oracle is left over`, () => {
  const oracles = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(QUESTION_NAMES.filter((name) => !oracles.includes(name))).toEqual([]);
  expect(new Set(QUESTION_NAMES).size).toBe(QUESTION_COUNT);
});

test('The oracles take nothing of what answers', () => {
  const folder = new URL('.', import.meta.url);
  const oracles = readdirSync(folder).filter((file) => ![...HARNESS, 'questions.test.ts'].includes(file));
  for (const file of oracles) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const imports = [...text.matchAll(/^(import type|import|export)\b[^;]*?\bfrom '([^']+)'/gm)];
    expect(imports).toHaveLength(text.split(/\bfrom '|\bimport\(|^import '/m).length - 1);
    const others = imports.filter(([, kind = '', path = '']) => !ALLOWED.test(path) && !(kind === 'import type' && MODEL.test(path)));
    expect({ file, others: others.map(([statement]) => statement) }).toEqual({ file, others: [] });
  }
});

test('The README lists them as the gallery does', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = questions.map(({ name, title, answers }, index) => {
    return `| ${index + 1} | [${title}](http://127.0.0.1:4000/explorer?example=${name}) | ${answers} |`;
  });
  expect(readme.split('\n').filter((line) => line.includes('/explorer?example='))).toEqual(rows);
});

type Variables = Readonly<Record<string, unknown>>;

/** As `npm start` does: Neo4j plans each query when it sees it first, which takes long where other tests run beside. */
async function warmUp(server: TestServer, variablesOf: (example: Example) => Variables | Promise<Variables>): Promise<void> {
  for (const example of questions) {
    const { errors } = await server.ask(example.query, await variablesOf(example));
    expect(errors, example.name).toBeUndefined();
  }
}

async function questionOf(name: string): Promise<Question> {
  const { question } = (await import(/* @vite-ignore */ `./${name}.ts`)) as { question: Question };
  return question;
}

interface Asked {
  readonly server: TestServer;
  readonly dataset: Dataset;
  readonly variables: Variables;
}

/** Asks over HTTP and compares all of `data`. */
async function answerAndExpectation({ name, query }: Example, { server, dataset, variables }: Asked) {
  const { expected } = await questionOf(name);
  const { data, errors, headers, extensions } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  const releaseVersion = headers.get('graph-release') ?? '';
  expect(rounded(data)).toEqual(rounded(expected({ ...dataset, releaseVersion }, variables)));
  return { cost: extensions?.cost?.requested };
}

/** The value with every number to twelve digits: the last ones depend on the order of a computation. Matchers of `expect` stay. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rounded(each)]));
}

async function countQueries(server: TestServer, { query, variables }: Example) {
  let count = 0;
  const stopListening = server.graph.listen(({ name }) => {
    if (name !== 'readCurrentRelease') count += 1;
  });
  const { data, errors } = await server.ask(query, variables);
  stopListening();
  expect(errors).toBeUndefined();
  return { data, count };
}

/** One line for each question, and how many were answered. */
function report(): string {
  const width = Math.max(...questions.map(({ name }) => name.length));
  const rows = questions.map(({ name }, index) => {
    const { seed, made, cost, cold, kept } = lines.get(name) ?? {};
    const results = `seed ${seed ?? 'NOT EQUAL'}, made-up ${made ?? 'NOT EQUAL'}`;
    const counts = `cost ${cost ?? 'not told'}, Cypher queries ${cold ?? '?'} cold, ${kept ?? '?'} kept`;
    return `${String(index + 1).padStart(2)}  ${name.padEnd(width)}  ${results}, ${counts}`;
  });
  const answered = [...lines.values()].filter(({ seed, made }) => seed && made).length;
  return `${rows.join('\n')}\n${answered} of ${QUESTION_COUNT} questions answered, each equal to its independent expectation`;
}
