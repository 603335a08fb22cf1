import { expect, test } from 'vitest';
import { toComparable } from './comparable.ts';

test('a connection, a list and their edges come to the same', () => {
  const ours = {
    page: {
      totalCount: 2,
      nodes: [
        { id: 'b', service: { name: 'S' } },
        { id: 'a', service: null },
      ],
    },
  };
  const peers = { page: { totalCount: 2, edges: [{ node: { service: [{ name: 'S' }], id: 'b' } }, { node: { service: [], id: 'a' } }] } };
  expect(toComparable(peers)).toEqual(toComparable(ours));
});

test('pages keep their order, parts have none', () => {
  expect(toComparable({ page: [{ id: 'b' }, { id: 'a' }] })).toEqual(['b', 'a']);
  expect(toComparable({ id: 'x', findings: [{ id: 'b' }, { id: 'a' }] })).toEqual({ id: 'x', findings: ['a', 'b'] });
  expect(toComparable({ id: 'x', involvements: { edges: [{ node: 'b' }, { node: 'a' }] } })).toEqual({ id: 'x', involvements: ['a', 'b'] });
});

test('properties of an edge count as its fields', () => {
  expect(toComparable({ properties: { role: 'R' }, person: { name: 'N' } })).toEqual({ role: 'R', person: 'N' });
});

test('what differs stays different', () => {
  expect(toComparable({ id: 'a', points: null })).not.toEqual(toComparable({ id: 'a', points: 0 }));
  expect(toComparable({ findings: [{ id: 'a', note: 'x' }] })).not.toEqual(toComparable({ findings: [] }));
});
