import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEveryMode } from '../support/every-mode.ts';
import fc from '../support/fast-check.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startEveryMode();
});
afterAll(() => server.stop());

const QUERY = `query ($text: String!, $typos: Boolean, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, typos: $typos, types: $types, first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes { score node { id } highlights { text ranges { start end } } } facets(by: [KIND]) { field } } }`;

/** The sentences that a text can be refused with. */
const REFUSALS = [
  /^text: expected 1 to 200 characters, got (?:none|\d+)\.$/,
  /^text: expected at most 30 words, got \d+\.$/,
  /^text: expected at most 10 words with typos, got \d+\.$/,
];

const LUCENE = [
  '+',
  '-',
  '&&',
  '||',
  '!',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '^',
  '"',
  '~',
  '*',
  '?',
  ':',
  '\\',
  '/',
  ' AND ',
  ' OR ',
  ' NOT ',
  ' TO ',
  '`',
  "'",
].concat([
  '//',
  '/*',
  '*/',
  '--',
  '#',
  '$(x)',
  '$query',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\uffff',
  'release:',
  'note:',
  '<',
  '>',
  '=',
  '~2',
  '^0',
  '\n',
  '\u00a0',
]);
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...LUCENE),
      fc.constantFrom('staff', 'risk', 'the', 'work*', 'probaton', 'é', '日'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

async function expectSafe(text: string, typos: boolean): Promise<void> {
  const { data, errors } = await server.ask(QUERY, { text, typos });
  if (errors) {
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions.code, JSON.stringify([text, errors])).toBe('BAD_USER_INPUT');
    expect(
      REFUSALS.some((sentence) => sentence.test(errors[0]?.message ?? '')),
      JSON.stringify([text, errors]),
    ).toBe(true);
    return;
  }
  for (const { highlights, node } of data.search.nodes) expect(highlights.length, `${JSON.stringify(text)} ${node.id}`).toBeGreaterThan(0);
}

describe('no text breaks a search', () => {
  test('signs of Lucene, Cypher and Unicode among words', async () => {
    await fc.assert(fc.asyncProperty(nasty, fc.boolean(), expectSafe), { numRuns: 250 });
  });

  test.each(LUCENE)('%j alone, behind and before a word', async (sign) => {
    for (const text of [sign, `staff${sign}`, `${sign}staff`, `staff${sign}work`, sign.repeat(90)]) await expectSafe(text, false);
  });

  test('as many words as are allowed, of every shape', async () => {
    const words = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ');
    await expectSafe(
      words(30, (index) => `w${index}`),
      false,
    );
    await expectSafe(
      words(30, (index) => `${String.fromCharCode(97 + (index % 26))}${index % 5}*`),
      false,
    );
    await expectSafe(
      words(30, (index) => String.fromCharCode(0x4e00 + index)),
      false,
    );
    await expectSafe('post fall come core fell wore past care date lead', true);
    await expectSafe('x'.repeat(200), true);
  });
});

describe('what is refused, word for word', () => {
  test.each([
    [{ text: ' \n' }, 'text: expected 1 to 200 characters, got none.'],
    [{ text: 'x'.repeat(201) }, 'text: expected 1 to 200 characters, got 201.'],
    [{ text: 'staff', first: 0 }, 'first: expected a whole number from 1 to 100, got 0.'],
    [{ text: 'staff', first: 101 }, 'first: expected a whole number from 1 to 100, got 101.'],
    [{ text: 'staff', after: 'x' }, 'after: expected a cursor that this list gave, got "x".'],
  ])('%j', async (variables, message) => {
    const { errors } = await server.ask(QUERY, variables);
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([[message, 'BAD_USER_INPUT']]);
  });

  test('a cursor of another search', async () => {
    const { data } = await server.ask(QUERY, { text: 'staff', first: 1 });
    const after = data.search.pageInfo.endCursor;
    for (const other of [{ text: 'work' }, { text: 'staff', typos: true }, { text: 'staff', types: ['FINDING'] }]) {
      const { errors } = await server.ask(QUERY, { ...other, after });
      expect(errors?.[0]?.message).toBe(
        'after: expected a cursor of this list with the same filter and order, got one of another; begin again without after.',
      );
    }
    expect((await server.ask(QUERY, { text: ' staff ', after })).errors).toBeUndefined();
  });
});
