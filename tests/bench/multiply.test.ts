import { beforeAll, describe, expect, test } from 'vitest';
import { checkGraphRecords } from '../../src/graph/writes/check-graph-records.ts';
import { makeGraphRecords } from '../../src/graph/writes/make-graph-records.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { wholeSeed } from '../support/seed.ts';
import { multiply } from './multiply.ts';

let seed: Dataset;
let threefold: Dataset;
beforeAll(async () => {
  seed = await wholeSeed();
  threefold = multiply(seed, 3);
});

const PART_LISTS = ['ratings', 'ratingTallies', 'findings', 'recommendations', 'recommendationTallies', 'statistics'] as const;

describe('a seed multiplied', () => {
  test('once is the seed itself', () => {
    expect(multiply(seed, 1)).toEqual(seed);
  });

  test('holds each inspection and part so many times, under ids of their own', () => {
    expect(threefold.inspections).toHaveLength(3 * seed.inspections.length);
    for (const list of PART_LISTS) {
      const ids = (dataset: Dataset) => dataset.inspections.flatMap((inspection) => inspection[list].map(({ id }) => id));
      expect(new Set(ids(threefold)).size).toBe(3 * ids(seed).length);
    }
  });

  test('makes records that the loader takes, with no id twice and both ends of each relationship', () => {
    const records = makeGraphRecords(threefold);
    expect(() => checkGraphRecords(records)).not.toThrow();
  });

  test('shares what inspections have in common', () => {
    for (const list of ['regions', 'probationDeliveryUnits', 'people', 'themes', 'frameworks', 'standards', 'measures'] as const) {
      expect(threefold[list]).toBe(seed[list]);
    }
  });

  test('gives a copy the statements of its inspection, from sources of its own', () => {
    const [inspection] = seed.inspections;
    const copyId = `${inspection?.id}-copy-2`;
    const own = seed.statements.filter(({ aboutId }) => aboutId === inspection?.id);
    const copied = threefold.statements.filter(({ aboutId }) => aboutId === copyId);
    expect(own.length).toBeGreaterThan(0);
    expect(copied.map(({ property, value }) => [property, value])).toEqual(own.map(({ property, value }) => [property, value]));
    const sourceIds = new Set(threefold.sources.map(({ id }) => id));
    expect(copied.filter(({ sourceId }) => !sourceIds.has(sourceId))).toEqual([]);
    expect(copied.some(({ sourceId }) => sourceId.endsWith('-copy-2'))).toBe(true);
  });

  test.each([0, -1, 1.5])('refuses %d times', (times) => {
    expect(() => multiply(seed, times)).toThrow(`times: expected a whole number from 1, got ${times}.`);
  });
});
