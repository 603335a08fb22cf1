import { readFileSync } from 'node:fs';

/** An operation that shows what can be asked, with variables that have an answer in the data. */
export interface Example {
  /** The name of its files and its address: `/examples/one-inspection`. It stays. */
  readonly name: string;
  /** A few words. */
  readonly title: string;
  /** One sentence: what it answers. */
  readonly answers: string;
  /** The name of the operation to run. */
  readonly operationName: string;
  /** The GraphQL document in full, comments included, without the two lines that give title and sentence. */
  readonly query: string;
  /** The variables, as they are sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Examples that show the API step by step, simple ones first. */
export const FIRST_STEP_NAMES = [
  'newest-inspections',
  'one-inspection',
  'staffing-in-a-region',
  'history-of-a-unit',
  'theme-with-narrower-ones',
  'figures-and-what-they-cover',
  'standards-of-a-framework',
  'inspected-again',
  'chief-inspectors',
  'what-a-name-means',
  'sources-that-differ',
  'what-one-document-says',
  'page-by-page',
] as const;

/** Questions of researchers that one request answers, in their order from 1; `tests/questions/` computes each answer a second time. */
export const QUESTION_NAMES = [
  'inadequate-inspected-again',
  'recurring-recommendations',
  'kept-other-people-safe',
  'units-by-score',
  'no-inspection-since',
  'every-unit-below-good',
  'good-leadership-inadequate-casework',
  'ratings-by-chief-inspector',
  'staffing-where-inadequate',
  'information-sharing-on-domestic-abuse',
  'strengths-by-region',
  'recommendations-by-addressee',
  'repeated-recommendations',
  'region-beside-its-units',
  'dynamic-beside-core',
  'region-level-standards',
  'unit-with-predecessors',
  'posts-at-fieldwork',
  'days-to-publication',
  'disputed-statements',
  'statements-of-one-document',
  'measure-over-years',
  'themes-with-a-rating',
  'policy-since-its-start',
  'press-contacts',
  'release-and-citation',
] as const;

/** All examples in the order of the gallery. Each is `examples/<name>.graphql` with `<name>.json` beside it. */
export const EXAMPLE_NAMES = [...FIRST_STEP_NAMES, ...QUESTION_NAMES] as const;

/** The parts of the gallery, in order. */
export const EXAMPLE_GROUPS = [
  { title: 'First steps', slug: 'first-steps', names: FIRST_STEP_NAMES },
  { title: 'Questions', slug: 'questions', names: QUESTION_NAMES },
] as const satisfies readonly { title: string; slug: string; names: readonly string[] }[];

/** Reads the examples, in the order of `EXAMPLE_NAMES`; throws where a file is missing or not in the form that `parseExample` asks for. */
export function readExamples(): Example[] {
  return EXAMPLE_NAMES.map((name) => parseExample(name, readText(`${name}.graphql`), readText(`${name}.json`)));
}

/**
 * Makes an example of its two texts. The GraphQL document begins with `# <title>`, `# <what it answers>` and an empty
 * line, and holds one named operation; the other text is a JSON object. Throws an error that names the file otherwise.
 */
export function parseExample(name: string, graphqlDocument: string, variablesText: string): Example {
  const head = /^# (?<title>[^\n]+)\n# (?<answers>[^\n]+)\n\n(?<query>[\s\S]+)$/.exec(graphqlDocument)?.groups;
  if (head?.title === undefined || head.answers === undefined || head.query === undefined) {
    throw new Error(`${name}.graphql: expected two lines of comment, a title and what it answers, then an empty line`);
  }
  const operationName = /^query (\w+)/m.exec(head.query)?.[1];
  if (operationName === undefined) throw new Error(`${name}.graphql: expected an operation with a name, got none`);
  const { title, answers, query } = head;
  return { name, title, answers, operationName, query, variables: parseVariables(name, variablesText) };
}

function parseVariables(name: string, text: string): Record<string, unknown> {
  const variables: unknown = JSON.parse(text);
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) {
    throw new Error(`${name}.json: expected an object of variables, got ${text.trim().slice(0, 40)}`);
  }
  return { ...variables };
}

function readText(file: string): string {
  return readFileSync(new URL(`./examples/${file}`, import.meta.url), 'utf8');
}
