import { describe, expect, test } from 'vitest';
import {
  hasOperation,
  hasSeveralOperations,
  makeExampleLink,
  makeSharedLink,
  parseSharedLink,
} from '../../../src/web/browser/shared-link.ts';
import fc from '../../support/fast-check.ts';

const parse = (link: string) => parseSharedLink(new URL(link, 'http://localhost'));

describe('a shared link', () => {
  test('restores any operation', () => {
    const text = fc.string({ unit: 'grapheme' });
    const operations = fc.record({
      query: text,
      variables: text.filter((value) => value.trim() !== '' || value === ''),
      operationName: fc.option(text),
    });
    fc.assert(
      fc.property(operations, (operation) => {
        expect(parse(makeSharedLink(operation))).toEqual({ kind: 'operation', operation });
      }),
    );
  });

  test('keeps the query behind the hash, which browsers do not send', () => {
    const link = makeSharedLink({ query: '{ a b }', variables: '', operationName: null });
    expect(link).toBe('/explorer#query=%7B%20a%20b%20%7D');
  });

  test('is also read from behind the question mark', () => {
    expect(parse('/explorer?query={a}&variables={"b":1}')).toEqual({
      kind: 'operation',
      operation: { query: '{a}', variables: '{"b":1}', operationName: null },
    });
  });

  test('of an example holds its name', () => {
    expect(parse(makeExampleLink('one-inspection'))).toEqual({ kind: 'example', name: 'one-inspection' });
    expect(parse('/explorer')).toEqual({ kind: 'nothing' });
  });
});

describe('the operations of a GraphQL document', () => {
  test('are found where comments and texts speak of others', () => {
    const query = 'query A { a(text: "query B { b }") } # query C { c }\nquery D { d }';
    expect(hasSeveralOperations(query)).toBe(true);
    expect(['A', 'B', 'C', 'D'].filter((name) => hasOperation(query, name))).toEqual(['A', 'D']);
  });

  test('are one where fields and fragments only look like others', () => {
    expect(hasSeveralOperations('query A { query other } fragment F on Query { a }')).toBe(false);
    expect(hasSeveralOperations('{ a }')).toBe(false);
  });
});
