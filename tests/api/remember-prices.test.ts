import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { rememberPrices } from '../../src/api/cost/remember-prices.ts';
import { makeSchema } from '../../src/resolvers/schema.ts';

const TEXT = `query Few($first: Int) { inspections(first: $first) { nodes { id } } }
query Many { inspections(first: 100) { nodes { id } } }`;

let schema: Awaited<ReturnType<typeof makeSchema>>;
beforeAll(async () => {
  schema = await makeSchema();
});

test('Each operation and each set of variables of a document has its own price, however often it is asked for', () => {
  const priceOf = rememberPrices();
  const document = parse(TEXT);
  const prices = () => [
    priceOf({ schema, document, operationName: 'Few', variables: { first: 5 } }),
    priceOf({ schema, document, operationName: 'Few', variables: { first: 7 } }),
    priceOf({ schema, document, operationName: 'Few' }),
    priceOf({ schema, document, operationName: 'Few', variables: { first: 'many' } }),
    priceOf({ schema, document, operationName: 'Many' }),
  ];
  expect(prices()).toEqual([5, 7, 20, null, 100]);
  expect(prices()).toEqual([5, 7, 20, null, 100]);
});

test('More variables than are remembered, and long ones, are priced all the same', () => {
  const priceOf = rememberPrices();
  const document = parse(TEXT);
  const priceOfFirst = (first: number, more: object = {}) =>
    priceOf({ schema, document, operationName: 'Few', variables: { first, ...more } });
  for (let first = 1; first <= 100; first += 1) expect(priceOfFirst(first)).toBe(first);
  expect(priceOfFirst(3, { unused: 'x'.repeat(1_000) })).toBe(3);
  expect(priceOfFirst(4, { unused: 'x'.repeat(1_000) })).toBe(4);
});
