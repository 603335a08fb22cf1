import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed, SOURCE_A, SOURCE_B } from '../small-seed.ts';

const TOO_MUCH = `note: too much work, sources: [${SOURCE_A}]`;
const WORK = (statements: string) => edited(INSPECTION, TOO_MUCH, `note: too much work, statements: [${statements}]`);

/** What is wrong with disputes, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a dispute of an inspection whose sides have two names': {
    changes: edited(INSPECTION, 'standing: CONTRADICTED, dispute: day', 'standing: CONTRADICTED, dispute: date'),
    says: [
      `seed/inspections/essex-north-2022.yaml:13: statements[0].dispute: expected a word that another statement shares, got "day" (a dispute has two sides)`,
      `seed/inspections/essex-north-2022.yaml:14: statements[1].dispute: expected a word that another statement shares, got "date" (a dispute has two sides)`,
    ],
  },
  'a dispute of a part with one side': {
    changes: WORK(`{source: ${SOURCE_A}, dispute: work}, {source: ${SOURCE_B}, dispute: work}`),
    says: [
      `seed/inspections/essex-north-2022.yaml:29: findings[1].statements[0].dispute: expected a word that another statement shares, got "work" (a dispute has two sides)`,
      `seed/inspections/essex-north-2022.yaml:29: findings[1].statements[1].dispute: expected a word that another statement shares, got "work" (a dispute has two sides)`,
    ],
  },
  'a dispute of a part with two sides': {
    changes: WORK(
      `{source: ${SOURCE_A}, dispute: work}, {source: ${SOURCE_B}, value: WORKLOAD MIXED, standing: CONTRADICTED, dispute: work}`,
    ),
    says: [],
  },
  'a dispute of an involvement with one side': {
    changes: edited(INSPECTION, 'title: Chief Inspector}', `title: Chief Inspector, statements: [{source: ${SOURCE_A}, dispute: who}]}`),
    says: [
      `seed/inspections/essex-north-2022.yaml:16: involvements[0].statements[0].dispute: expected a word that another statement shares, got "who" (a dispute has two sides)`,
    ],
  },
  'a dispute of a body with one side': {
    changes: edited(
      'bodies.yaml',
      `sources: [${SOURCE_A}]}`,
      `sources: [${SOURCE_A}], statements: [{property: name, value: HMPPS, source: ${SOURCE_B}, dispute: name}]}`,
    ),
    says: [
      `seed/bodies.yaml:1: [0].statements[0].dispute: expected a word that another statement shares, got "name" (a dispute has two sides)`,
    ],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
