import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed } from './small-seed.ts';

/** What is wrong with YAML, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a duplicate key': {
    changes: edited(INSPECTION, 'year: 2022\n', 'year: 2022\nyear: 2023\n'),
    says: [`seed/inspections/essex-north-2022.yaml:9: year: expected each key once, got "year" a second time`],
  },
  'a duplicate key in a row': {
    changes: edited(INSPECTION, 'note: too few staff', 'note: too few staff, note: few'),
    says: [`seed/inspections/essex-north-2022.yaml:28: findings[0].note: expected each key once, got "note" a second time`],
  },
  'broken YAML': {
    changes: edited(INSPECTION, 'sources: [', 'sources: [['),
    says: [
      `seed/inspections/essex-north-2022.yaml:12: expected valid YAML, got an error of syntax: Flow sequence in block collection must be sufficiently indented and end with a ]`,
    ],
  },
  'broken indentation': {
    changes: edited('themes.yaml', '  label: Workload', '   label: Workload'),
    says: [`seed/themes.yaml:6: expected valid YAML, got an error of syntax: Nested mappings are not allowed in compact mappings`],
  },
  'an empty file': {
    changes: { 'themes.yaml': '' },
    says: [`seed/themes.yaml:1: expected a list or a record, got an empty file (write [] for an empty list)`],
  },
  'a file of comments': {
    changes: { 'measures.yaml': '# none yet\n' },
    says: [`seed/measures.yaml:1: expected a list or a record, got an empty file (write [] for an empty list)`],
  },
  'an empty record': {
    changes: { 'release.yaml': '' },
    says: [`seed/release.yaml:1: expected a list or a record, got an empty file`],
  },
  'two documents in a file': {
    changes: { 'measures.yaml': '[]\n---\n[]\n' },
    says: [`seed/measures.yaml:2: expected one YAML document, got a second one (---)`],
  },
  'an alias, and one that stands for itself': {
    changes: edited(INSPECTION, 'year: 2022\n', 'year: 2022\nnotes: &notes [*notes]\n'),
    says: [`seed/inspections/essex-north-2022.yaml:9: expected values written out, got an alias (*) (repeat the value)`],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
