import { expect, test } from 'vitest';
import { readExamples } from '../../../src/web/examples.ts';
import { wholeSeed } from '../../support/seed.ts';
import { makeMix, vary } from './mix.ts';

test('The mix asks each operation of the gallery, first as the gallery does and then otherwise, and is the same each time', async () => {
  const [examples, seed] = [readExamples(), await wholeSeed()];
  const posted = makeMix(examples, seed, 'posted').map(String);
  expect(posted.every((request) => request.startsWith('POST /graphql '))).toBe(true);
  for (const [index, { query, variables }] of examples.entries()) expect(posted[index]).toContain(JSON.stringify({ query, variables }));
  expect(new Set(posted).size).toBeGreaterThan(10 * examples.length);
  expect(makeMix(examples, seed, 'posted').map(String)).toEqual(posted);
  const served = makeMix(examples, seed, 'served').map(String);
  expect(served.filter((request) => request.startsWith('GET /graphql?')).length).toBe(served.length / 2);
});

test('Sizes never grow, ids keep their kind, what is not known stays', () => {
  const values = new Map([['pdu/', ['pdu/a', 'pdu/b', 'pdu/c']]]);
  const asked = Array.from({ length: 12 }, (_, index) => vary({ first: 5, id: 'pdu/a', since: '2024' }, index, values));
  expect(asked[0]).toEqual({ first: 5, id: 'pdu/a', since: '2024' });
  expect(new Set(asked.map(({ first }) => first))).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(new Set(asked.map(({ id }) => id))).toEqual(new Set(['pdu/a', 'pdu/b', 'pdu/c']));
  expect(new Set(asked.map(({ since }) => since))).toEqual(new Set(['2024']));
});
