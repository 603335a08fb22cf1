import { expect, test } from 'vitest';
import { readSmallSeed } from './small-seed.ts';

/** What is wrong with the files of the seed, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a missing file': {
    changes: { 'measures.yaml': null },
    says: [`seed/measures.yaml:1: expected a file, got nothing (write [] into it when there is nothing to list)`],
  },
  'a file that is no list': {
    changes: { 'measures.yaml': 'measures: []\n' },
    says: [`seed/measures.yaml:1: expected a list of records, got {"measures":[]} (begin each record with a dash)`],
  },
  'a file that is not known': {
    changes: { 'inspectons/x.yaml': 'id: x\n' },
    says: [`seed/inspectons/x.yaml:1: expected a file that the seed knows, got "seed/inspectons/x.yaml" (see seed/README.md)`],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
