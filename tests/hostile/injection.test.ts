import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { filterTexts } from './filter-texts.ts';
import { CROOKED_IDS, INJECTIONS, ONLY_SIGNS } from './hostile-texts.ts';
import { askSafely, expectStillAnswers, startHostileServer } from './safe-answer.ts';
import { expectUnchangedStore } from './unchanged-store.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());
const store = expectUnchangedStore(() => server);

interface Told {
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, variables: object): Promise<Told> {
  return JSON.parse((await askSafely(server.url, query, variables)).text) as Told;
}

/** Every error says what is wrong with the request. Gives the data where there is no error. */
function dataOrRefusal({ data, errors }: Told): Told['data'] {
  for (const { message, extensions } of errors ?? []) {
    expect(extensions.code, message).toBe('BAD_USER_INPUT');
    expect(message.length, message).toBeLessThan(600);
  }
  return errors ? null : data;
}

const shown = (text: string) => JSON.stringify(text).slice(0, 60);
const named = (texts: readonly string[]) => texts.map((text) => [shown(text), text] as const);

describe('Search takes texts as words', () => {
  const SEARCH = 'query ($text: String!, $typos: Boolean) { search(text: $text, typos: $typos) { totalCount nodes { node { id } } } }';
  test.each(named([...INJECTIONS, ...ONLY_SIGNS]))('%s finds nothing, or is refused with a sentence', async (_name, text) => {
    for (const typos of [false, true]) {
      const data = dataOrRefusal(await ask(SEARCH, { text, typos }));
      if (data !== null) expect(data.search).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  test('As an operation would be written by a careless program, texts stay texts', async () => {
    for (const text of INJECTIONS.filter((each) => each.isWellFormed())) {
      const data = dataOrRefusal(await ask(`{ search(text: ${JSON.stringify(text)}) { totalCount } }`, {}));
      if (data !== null) expect(data.search.totalCount, text).toBe(0);
    }
  });
});

describe('Names are compared, not run', () => {
  const RESOLVE = 'query ($text: String!) { resolveName(text: $text) { text matches { name } } }';
  test.each(named([...INJECTIONS, ...ONLY_SIGNS]))('%s is the name of nothing', async (_name, text) => {
    const data = dataOrRefusal(await ask(RESOLVE, { text }));
    if (data === null) return;
    expect(data.resolveName.matches).toEqual([]);
    if (text.isWellFormed()) expect(data.resolveName.text).toBe(text);
  });
});

/** Root fields that give the object of an id. */
const BY_ID = [
  'node',
  'inspection',
  'probationDeliveryUnit',
  'probationRegion',
  'nationalBody',
  'person',
  'theme',
  'measure',
  'framework',
  'standard',
  'source',
  'statement',
];

describe('Ids are taken as they are', () => {
  test.each(named([...CROOKED_IDS, ...INJECTIONS]))('%s is the id of nothing', async (_name, id) => {
    const fields = BY_ID.map((field, index) => `a${index}: ${field}(id: $id) { __typename }`);
    for (const some of [fields.slice(0, 6), fields.slice(6)]) {
      const { data, errors } = await ask(`query ($id: ID!) { ${some.join(' ')} }`, { id });
      for (const { message, extensions } of errors ?? []) expect(extensions.code, message).toBe('BAD_USER_INPUT');
      for (const value of Object.values(data ?? {})) expect(value).toBeNull();
    }
    const many = dataOrRefusal(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['region/wales', id] }));
    if (many !== null) expect(many.nodes).toEqual([{ id: 'region/wales' }, null]);
    const resolved = dataOrRefusal(await ask('query ($id: ID!) { resolveId(id: $id) { status node { id } } }', { id }));
    if (resolved !== null) expect(resolved.resolveId).toEqual({ status: 'UNKNOWN', node: null });
  });

  test('An id that is no text is refused, a number is the text of its digits', async () => {
    for (const id of [{}, [], true, null, 1.5])
      expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).errors?.length).toBe(1);
    expect(dataOrRefusal(await ask('query ($id: ID!) { node(id: $id) { id } }', { id: 7 }))).toBeNull();
  });
});

/** Every other argument that takes a text, and what an unknown one must give. */
const ARGUMENTS: readonly (readonly [name: string, query: string, nothing: unknown])[] = [
  ['theme(code:)', 'query ($text: String!) { x: theme(code: $text) { id } }', null],
  [
    'Inspection.findings(theme:)',
    'query ($text: String!) { x: inspection(id: "inspection/essex-south-2024") { findings(theme: $text) { id } } }',
    { findings: [] },
  ],
  ['measureSeries(measure:)', 'query ($text: ID!) { x: analysis { measureSeries(measure: $text, by: YEAR) { n } } }', 'refused'],
  ['leagueTable(framework:)', 'query ($text: ID!) { x: analysis { leagueTable(framework: $text) { rank } } }', 'refused'],
  ['within { id }', 'query ($text: ID!) { x: themes(filter: { within: { id: $text } }) { totalCount } }', 'refused'],
  ['within { code }', 'query ($text: String!) { x: themes(filter: { within: { code: $text } }) { totalCount } }', 'refused'],
  ['inspections(after:)', 'query ($text: String!) { x: inspections(first: 2, after: $text) { totalCount nodes { id } } }', 'refused'],
  ['people(before:)', 'query ($text: String!) { x: people(last: 2, before: $text) { totalCount nodes { id } } }', 'refused'],
  ['search(after:)', 'query ($text: String!) { x: search(text: "staff", after: $text) { totalCount nodes { score } } }', 'refused'],
  [
    'Theme.findings(after:)',
    'query ($text: String!) { x: theme(code: "STAFFING") { findings(first: 1, after: $text) { nodes { id } } } }',
    'refused',
  ],
  [
    'Source.statements(before:)',
    'query ($text: String!) { x: measure(id: "measure/vacancy-rate-probation-officers") { statistics(last: 1, before: $text) { nodes { id } } } }',
    'refused',
  ],
];

test.each(ARGUMENTS)('%s: an unknown text gives nothing or a sentence', async (_name, query, nothing) => {
  for (const text of [...INJECTIONS, ...ONLY_SIGNS]) {
    const told = await ask(query, { text });
    const data = dataOrRefusal(told);
    if (nothing === 'refused') expect(told.errors?.length, shown(text)).toBe(1);
    else if (data !== null) expect(data.x, shown(text)).toEqual(nothing);
  }
});

describe('Every text that a filter compares with is compared', () => {
  test.each(filterTexts())('%s', async (_name, { list, type, filter }) => {
    const query = `query ($filter: ${type}) { x: ${list}(filter: $filter) { totalCount nodes { __typename } } }`;
    const operators = { in: INJECTIONS, ...(filter('contains', '') !== null && { contains: "zzq' OR 1=1 --" }) };
    for (const [operator, value] of Object.entries(operators)) {
      const data = dataOrRefusal(await ask(query, { filter: filter(operator, value) }));
      expect(data?.x, operator).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  test('Each of the texts by itself, where names and notes are', async () => {
    const query =
      'query ($filter: PersonFilter, $other: FindingFilter) { x: people(filter: $filter) { totalCount } y: findings(filter: $other) { totalCount } }';
    for (const text of INJECTIONS) {
      const data = dataOrRefusal(await ask(query, { filter: { name: { contains: text } }, other: { note: { contains: text } } }));
      if (data !== null) expect(data, shown(text)).toEqual({ x: { totalCount: 0 }, y: { totalCount: 0 } });
    }
  });

  test('An ordinary request is answered after all of them', () => expectStillAnswers(server.url));
});

store.addLastTest();
