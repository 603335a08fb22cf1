import type { Dataset } from '../../src/model/dataset.ts';
import { makeReleaseContent } from '../../src/seeding/release-content.ts';
import { madeDataset, madeInspection, madeStatement } from '../graph/writes-dataset.ts';
import { ask } from '../support/server.ts';

/** An operation that clients ask during a fault; `variables` make each asking another one whose answer is the same. */
export interface FaultOperation {
  readonly name: string;
  readonly query: string;
  readonly variables?: (asking: number) => Record<string, unknown>;
}

/** For each operation the one text of its data that is right. */
export type Answers = ReadonlyMap<string, string>;

const MORE_INSPECTIONS = 60;
const MORE_STATEMENTS = 400;
const SOME_IDS = ['inspection/west-2024', 'inspection/extra-7', 'inspection/extra-42'];

/** A few operations of each kind: lists with parts, one object, a filter that was not seen before, facets, search, an analysis. */
export const OPERATIONS: readonly FaultOperation[] = [
  {
    name: 'inspections',
    query: `{ release { version } inspections(first: 50) { totalCount nodes { id year notes service { id name } findings { id note theme { code } } } } }`,
  },
  {
    name: 'one inspection',
    query: `{ release { version } inspection(id: "inspection/west-2024") { id notes ratings { rating standard { name } } findings { note }
      statistics { value unit } involvements { role person { name } } statements { id value source { note } } } }`,
  },
  {
    name: 'inspections of ids never asked for together',
    query: `query ($ids: [ID!]!) { release { version } inspections(filter: { id: { in: $ids } }) { totalCount nodes { id notes findings { note } } } }`,
    variables: (asking) => ({ ids: [...SOME_IDS, `inspection/none-${asking}`] }),
  },
  {
    name: 'statements',
    query: `{ release { version } statements(first: 100) { totalCount nodes { id value source { id note } } } }`,
  },
  {
    name: 'facets',
    query: `query ($id: ID!) { release { version } inspections(first: 2, filter: { id: { not: $id } }) {
      totalCount nodes { notes } facets(by: [YEAR, PROGRAMME]) { values { value count } } } }`,
    variables: (asking) => ({ id: `inspection/none-${asking}` }),
  },
  {
    name: 'search',
    query: `{ release { version } search(text: "workloads", types: [FINDING], first: 20) { totalCount nodes { node { id ... on Finding { note } } } } }`,
  },
  { name: 'analysis', query: '{ release { version } analysis { ratingDistribution(by: [REGION]) { rows { counts { value count } } } } }' },
];

/** The made data set, enlarged, with the mark in the notes of all that the operations read, so that an answer tells its release. */
export function makeEdition(mark: string): Dataset {
  const dataset = madeDataset();
  for (let number = 0; number < MORE_INSPECTIONS; number += 1) dataset.inspections.push(makeMore(number));
  for (let number = 0; number < MORE_STATEMENTS; number += 1) dataset.statements.push(madeStatement(`pdu/west/s${number}`, 'pdu/west'));
  for (const inspection of dataset.inspections) {
    inspection.notes = [mark];
    for (const finding of inspection.findings) finding.note = `High workloads, ${mark}`;
  }
  for (const statement of dataset.statements) statement.value = mark;
  for (const source of dataset.sources) source.note = mark;
  return dataset;
}

function makeMore(number: number) {
  const finding = (letter: string) =>
    ({ id: `finding/extra-${number}/${letter}`, polarity: 'CONCERN', note: '', themeId: 'theme/STAFFING' }) as const;
  return madeInspection(`extra-${number}`, 'west', { year: 2020 + (number % 5), findings: [finding('a'), finding('b')] });
}

/** The version that the release of an edition has. */
export function versionOf(mark: string): string {
  return makeReleaseContent(makeEdition(mark)).release.version;
}

/** The right answers of one edition from those of another: nothing but the mark and the version differs. */
export function answersOf(mark: string, known: Answers, knownMark: string): Answers {
  const [version, knownVersion] = [versionOf(mark), versionOf(knownMark)];
  return new Map([...known].map(([name, text]) => [name, text.replaceAll(knownVersion, version).replaceAll(knownMark, mark)]));
}

/**
 * Asks an API that no fault has met yet, and compares what can be told from the records: totals, the version, and that every note has the
 * mark. Throws where the answers are not of that edition.
 */
export async function learnAnswers(url: string, mark: string): Promise<Answers> {
  const answers = new Map<string, string>();
  for (const { name, query, variables } of OPERATIONS) {
    const { data, errors } = await ask(url, query, variables?.(-1));
    if (errors) throw new Error(`${name}: expected an answer before the fault, got ${JSON.stringify(errors)}`);
    answers.set(name, JSON.stringify(data));
  }
  checkAnswers(answers, mark);
  return answers;
}

function checkAnswers(answers: Answers, mark: string): void {
  const { inspections, statements } = makeEdition(mark);
  const parse = (name: string) => JSON.parse(answers.get(name) ?? 'null');
  const findings = inspections.flatMap((each) => each.findings).length;
  const wanted: readonly [unknown, unknown][] = [
    [parse('inspections').inspections.totalCount, inspections.length],
    [parse('statements').statements.totalCount, statements.length],
    [parse('facets').inspections.totalCount, inspections.length],
    [parse('inspections of ids never asked for together').inspections.totalCount, SOME_IDS.length],
    [parse('search').search.totalCount, findings],
    ...[...answers.keys()].map((name) => [parse(name).release.version, versionOf(mark)] as [unknown, unknown]),
    ...parse('statements').statements.nodes.map((node: { value: unknown }) => [node.value, mark]),
    ...parse('inspections').inspections.nodes.map((node: { notes: unknown[] }) => [node.notes.join(), mark]),
  ];
  const wrong = wanted.find(([got, expected]) => got !== expected);
  if (wrong) throw new Error(`The answers are not of ${mark}: expected ${wrong[1]}, got ${wrong[0]}`);
}
