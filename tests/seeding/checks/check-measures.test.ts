import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed } from '../small-seed.ts';

const MEASURES = `- id: measure/good-enough
  label: Good enough
  denominator: cases
  unit: PERCENT
  populations: [cases, cases seen]
`;
const NAMED = 'scopeKind: UNIT, measure: measure/good-enough';
const named = edited(INSPECTION, 'scopeKind: UNIT', NAMED)[INSPECTION] ?? '';

/** The small seed with a measure that its statistic names, the statistic or the measure changed. */
const changed = (statistic: [string, string], measure: [string, string] = ['', '']): Record<string, string> => ({
  'measures.yaml': MEASURES.replace(...measure),
  [INSPECTION]: named.replace(...statistic),
});

test('a statistic of the unit and a population of its measure', async () => {
  for (const population of ['cases', 'cases seen']) {
    const { lines, dataset } = await readSmallSeed(changed(['population: cases', `population: ${population}`]));
    expect(lines).toEqual([]);
    expect(dataset?.inspections[0]?.statistics[0]).toMatchObject({ population, measureId: 'measure/good-enough' });
    expect(dataset?.measures).toEqual([{ id: 'measure/good-enough', label: 'Good enough', definition: null, denominator: 'cases' }]);
  }
});

/** What is wrong with measures, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string>; says: string[] }> = {
  'a statistic of another unit': {
    changes: changed(['unit: PERCENT', 'unit: COUNT']),
    says: [`seed/inspections/essex-north-2022.yaml:22: statistics[0].unit: expected PERCENT, the unit of measure/good-enough, got "COUNT"`],
  },
  'a statistic of another population': {
    changes: changed(['population: cases', 'population: relevant cases']),
    says: [
      `seed/inspections/essex-north-2022.yaml:22: statistics[0].population: expected a population of measure/good-enough (cases, cases seen), got "relevant cases" (add these words to its populations only if they mean the same)`,
    ],
  },
  'a measure that no statistic names': {
    changes: changed([`, measure: measure/good-enough`, '']),
    says: [
      `seed/measures.yaml:1: [0].id: expected a measure that a statistic names, got "measure/good-enough" (name it in a statistic or take it out)`,
    ],
  },
  'a measure that nothing defines': {
    changes: changed(['measure: measure/good-enough', 'measure: measure/good-enouhg']),
    says: [
      `seed/inspections/essex-north-2022.yaml:22: statistics[0].measure: expected a measure of seed/measures.yaml, got "measure/good-enouhg" (did you mean measure/good-enough?)`,
      `seed/measures.yaml:1: [0].id: expected a measure that a statistic names, got "measure/good-enough" (name it in a statistic or take it out)`,
    ],
  },
  'a measure without a unit': {
    changes: changed(['', ''], ['  unit: PERCENT\n', '']),
    says: [
      `seed/measures.yaml:1: [0].unit: expected one of PERCENT, COUNT, CASES, PEOPLE, STAFF, RECOMMENDATIONS, DAYS, DAYS_PER_YEAR, MONTHS, YEARS, PROPORTION, got nothing (add the key)`,
    ],
  },
  'a measure without populations': {
    changes: changed(['', ''], ['[cases, cases seen]', '[]']),
    says: [`seed/measures.yaml:5: [0].populations: expected at least one population, got []`],
  },
  'a measure named in an inspection that cannot be read': {
    changes: changed(['value: 50', 'value: many']),
    says: [`seed/inspections/essex-north-2022.yaml:22: statistics[0].value: expected a number, got "many"`],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
