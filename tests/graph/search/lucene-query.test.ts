import { expect, test } from 'vitest';
import { SEARCHED_PROPERTIES } from '../../../src/graph/constraints.ts';
import { makeLuceneQuery } from '../../../src/graph/search/lucene-query.ts';
import { parseSearch } from '../../../src/graph/search/parse-search.ts';
import fc from '../../support/fast-check.ts';

/** The query with what stands for each searched property written once, as `*:`. */
function shapeOf(text: string, typos = false): string {
  const query = makeLuceneQuery({ terms: parseSearch(text, typos), typos, release: '2026-01-01-abc' });
  return query.replace(/(?<= )\+\((.*?) searchKey:nothing\)/g, (_, clauses: string) => {
    const alternatives = clauses.match(/\w+:(?:"[^"]*"|\/[^/]*\/|\S+)/g) ?? [];
    const of = (property: string) =>
      alternatives.filter((each) => each.startsWith(`${property}:`)).map((each) => each.slice(property.length + 1));
    for (const property of SEARCHED_PROPERTIES) expect(of(property)).toEqual(of('name'));
    expect(alternatives).toHaveLength(SEARCHED_PROPERTIES.length * of('name').length);
    return `+(*:${of('name').join(' *:')})`;
  });
}

const RELEASE = '+(searchKey:"20260101abcx")^0';

test.each([
  ['staff vacancies', `${RELEASE} +(*:"staff") +(*:"vacancies")`],
  ['"the head of service"', `${RELEASE} +(*:"head the service")`],
  ['safeguard*', `${RELEASE} +(*:safeguard*)`],
  ["o'b*", `${RELEASE} +(*:o\\'b*)`],
  ['recommendat*', `${RELEASE} +(*:recommendat* *:/recommend/)`],
  ['a:b:c', `${RELEASE} +(*:"a:b:c")`],
])('%s', (text, query) => {
  expect(shapeOf(text)).toBe(query);
});

test('typos: the word, its stem, and stems of misspellings that neither comes near', () => {
  expect(shapeOf('leadrship', true)).toBe(`${RELEASE} +(*:"leadrship" *:leadrship~2)`);
  expect(shapeOf('recommendatoin', true)).toBe(`${RELEASE} +(*:"recommendatoin" *:recommendatoin~2 *:/recommend/)`);
  expect(shapeOf('managment', true)).toContain(`${RELEASE} +(*:"managment" *:managment~2 *:manag~1 *:/`);
  expect(shapeOf('kss "staff work" wo* 2021', true)).toBe(`${RELEASE} +(*:"kss") +(*:"staff work") +(*:wo*) +(*:"2021")`);
});

test('nothing of Lucene but what the search itself writes, whatever is typed', () => {
  const written =
    /^\+\(searchKey:"rx"\)\^0(?: \+\((?:\w+:(?:"[^"\\]*"|(?:\\.|[\p{L}\p{N}\p{M}])+(?:\*|~[12])|\/[a-z|]+\/) )+searchKey:nothing\))*$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.boolean(), (text, typos) => {
      fc.pre(text.trim() !== '');
      expect(makeLuceneQuery({ terms: parseSearch(text, typos).slice(0, 10), typos, release: 'r' })).toMatch(written);
    }),
  );
});
