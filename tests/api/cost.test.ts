import { describe, expect, test } from 'vitest';
import { price } from './price.ts';

describe('objects', () => {
  test.each([
    ['{ __typename }', 0],
    ['{ __schema { types { fields { type { name } } } } __type(name: "Unit") { name } }', 0],
    ['{ unit { id name } }', 1],
    ['{ unit { parent { parent { id } } } }', 3],
    // A list without a size counts as one object for each parent.
    ['{ unit { sources { url } } }', 2],
    ['{ units { nodes { id } } }', 20],
    ['{ units(first: 7) { nodes { id } } }', 7],
    ['{ units(last: 7) { nodes { id } } }', 7],
    ['{ units(first: 7) { nodes { id } edges { cursor node { name } } pageInfo { hasNextPage } totalCount } }', 7],
    ['{ units(first: 7) { pageInfo { hasNextPage } } }', 7],
    ['{ units(first: 7) { totalCount } }', 1],
    ['{ units(first: 10) { nodes { units(first: 5) { totalCount } } } }', 10 + 10],
    ['{ units(first: 10) { nodes { units(first: 5) { nodes { sources { url } } } } } }', 10 + 50 + 50],
    ['{ units(first: 10) { edges { node { sources { url } parent { id } } } } }', 10 + 10 + 10],
    // What is asked of a row in both ways is given twice.
    ['{ units(first: 10) { nodes { parent { id } } edges { node { parent { id } } } } }', 10 + 10 + 10],
    ['{ nodes(ids: ["a", "b", "c"]) { id ... on Unit { parent { id } } } }', 3 + 3],
    ['{ node { ... on Unit { parent { id } } ... on Source { units(first: 3) { nodes { id } } } } }', 1 + 1 + 3],
    // Out of bounds: the field itself refuses it.
    ['{ units(first: 101) { nodes { id } } }', 100],
    ['{ units(first: -5) { nodes { id } } }', 1],
  ])('%s', (query, points) => {
    expect(price(query)).toBe(points);
  });

  test('100 inspections with ratings, standards, findings and themes, as many researchers ask, cost 500', () => {
    expect(price('{ units(first: 100) { nodes { a: sources { url } parent { b: sources { url } c: parent { id } } } } }')).toBe(500);
  });
});

describe('questions cost once, however many parents they have', () => {
  const withFilter = (filter: string) => price(`{ units(first: 10, filter: ${filter}) { nodes { id } } }`);
  test.each([
    ['{}', 0],
    ['{ year: { from: 2020, to: 2024 } }', 2],
    ['{ year: { in: [2020, 2021, 2022] } }', 1],
    ['{ year: { eq: null } }', 1],
    ['{ or: [{ year: { eq: 2020 } }, { not: { year: { eq: 2021 } } }] }', 2],
    ['{ parent: { year: { eq: 2020 } } }', 5 + 1],
    ['{ parent: { parent: { year: { eq: 2020 } } } }', 5 + 5 + 1],
    ['{ parent: null }', 0],
    ['{ units: { some: { year: { eq: 2020 } } } }', 5 + 1],
    ['{ units: { none: { year: { eq: 2020 } } } }', 5 + 5 + 1],
    ['{ and: [{ units: { every: { parent: { year: { not: 2020 } } } } }] }', 5 + 5 + 5 + 1],
  ])('filter: %s', (filter, points) => {
    expect(withFilter(filter)).toBe(10 + points);
  });

  test.each([
    ['{ units(first: 10) { nodes { units(first: 5, filter: { year: { eq: 1 } }) { nodes { id } } } } }', 10 + 50 + 1],
    ['{ units(first: 10) { facets(by: [NAME, YEAR]) { field values { count } } } }', 1 + 20 + 1 + 1],
    ['{ units(first: 10) { nodes { id } facets(by: [NAME]) { field } } }', 10 + 10 + 1],
    ['{ units(first: 10) { nodes { units { facets(by: [NAME]) { field } } } } }', 10 + 10 + 10 + 10],
    ['{ search(text: "a", first: 5) { nodes { id } } }', 5 + 20],
    ['{ analysis { table(filter: { year: { from: 2020 } }) { n rows { count unit { id } } } } }', 1 + 20 + 1 + 1 + 1 + 1],
    ['{ analysis { rows(first: 30) { count } a: table { n } } }', 1 + 20 + 30 + 20 + 1],
  ])('%s', (query, points) => {
    expect(price(query)).toBe(points);
  });
});

describe('an operation made to be dear', () => {
  test('fragments that double at each level are not counted to the end', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, level) => `fragment F${level} on Unit { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
    );
    const start = performance.now();
    expect(price(`{ unit { ...F0 } } ${fragments.join(' ')} fragment F60 on Unit { id }`)).toBe(Infinity);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a price beyond whole numbers is infinite', () => {
    const levels = 20;
    expect(price(`{ units(first: 100) { nodes { ${'units(first: 100) { nodes { '.repeat(levels)} id ${'} } '.repeat(levels)} } } }`)).toBe(
      Infinity,
    );
  });
});
