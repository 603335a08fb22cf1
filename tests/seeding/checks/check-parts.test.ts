import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed, SOURCE_A, SOURCE_B } from '../small-seed.ts';

/** What is wrong with the parts of an inspection, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'an unknown theme': {
    changes: edited(INSPECTION, 'theme: STAFFING, polarity', 'theme: STAFING, polarity'),
    says: [
      `seed/inspections/essex-north-2022.yaml:28: findings[0].theme: expected a code of seed/themes.yaml, got "STAFING" (did you mean STAFFING?)`,
    ],
  },
  'an unknown theme like no other': {
    changes: edited(INSPECTION, 'theme: STAFFING, polarity', 'theme: WEATHER, polarity'),
    says: [`seed/inspections/essex-north-2022.yaml:28: findings[0].theme: expected a code of seed/themes.yaml, got "WEATHER"`],
  },
  'an unknown standard': {
    changes: edited(INSPECTION, 'standard: standard/probation-2021/staff', 'standard: standard/probation-2021/staf'),
    says: [
      `seed/inspections/essex-north-2022.yaml:18: ratings[0].standard: expected a standard of seed/frameworks.yaml, got "standard/probation-2021/staf" (did you mean standard/probation-2021/staff?)`,
    ],
  },
  'another standard than the words name': {
    changes: edited(INSPECTION, 'standardNameStated: Staff', 'standardNameStated: Leadership'),
    says: [
      `seed/inspections/essex-north-2022.yaml:18: ratings[0].standard: expected the standard of framework/probation-2021 that is called "Leadership", got "standard/probation-2021/staff" (the words as stated name standard/probation-2021/leadership)`,
    ],
  },
  'an unknown person': {
    changes: edited(INSPECTION, 'person/justin-russell', 'person/justin-russel'),
    says: [
      `seed/inspections/essex-north-2022.yaml:16: involvements[0].person: expected a person of seed/people.yaml, got "person/justin-russel" (did you mean person/justin-russell?)`,
    ],
  },
  'an unknown source': {
    changes: edited(INSPECTION, `note: too much work, sources: [${SOURCE_A}]`, 'note: too much work, sources: [source/000000000000]'),
    says: [
      `seed/inspections/essex-north-2022.yaml:29: findings[1].sources[0]: expected a source of seed/sources.yaml, got "source/000000000000"`,
    ],
  },
  'a percentage above 100': {
    changes: edited(INSPECTION, 'value: 50, unit', 'value: 150, unit'),
    says: [`seed/inspections/essex-north-2022.yaml:22: statistics[0].value: expected a percentage from 0 to 100, got 150`],
  },
  'two equal findings': {
    changes: edited(
      INSPECTION,
      'theme: WORKLOAD, polarity: CONCERN, note: too much work',
      'theme: STAFFING, polarity: CONCERN, note: too few staff',
    ),
    says: [
      `seed/inspections/essex-north-2022.yaml:29: findings[1]: expected each of the findings once, got the same as findings[0] (it is on line 28; put the sources together)`,
    ],
  },
  'a finding without a source': {
    changes: edited(INSPECTION, `note: too much work, sources: [${SOURCE_A}]`, 'note: too much work'),
    says: [
      `seed/inspections/essex-north-2022.yaml:29: findings[1]: expected sources or statements, got neither (name at least one source)`,
    ],
  },
  'a theme twice in one recommendation': {
    changes: edited(INSPECTION, 'themes: [STAFFING]', 'themes: [STAFFING, WORKLOAD, STAFFING]'),
    says: [
      `seed/inspections/essex-north-2022.yaml:26: recommendations[0].themes[2]: expected each theme once, got "STAFFING" (remove the second one)`,
    ],
  },
  'the same source twice': {
    changes: edited(INSPECTION, `[${SOURCE_A}, ${SOURCE_B}]}`, `[${SOURCE_A}, ${SOURCE_A}]}`),
    says: [
      `seed/inspections/essex-north-2022.yaml:28: findings[0].sources[1]: expected each id once, got "${SOURCE_A}" (remove the second one)`,
    ],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
