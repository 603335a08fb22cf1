import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed } from '../small-seed.ts';

/** What is wrong with the scalars of an inspection, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'an unknown service': {
    changes: edited(INSPECTION, 'service: pdu/essex-north', 'service: pdu/esex-north'),
    says: [
      `seed/inspections/essex-north-2022.yaml:2: service: expected a PDU of seed/regions, got "pdu/esex-north" (did you mean pdu/essex-north?)`,
    ],
  },
  'an unknown framework': {
    changes: edited(INSPECTION, 'framework/probation-2021', 'framework/probation-2022'),
    says: [
      `seed/inspections/essex-north-2022.yaml:4: framework: expected a framework of seed/frameworks.yaml, got "framework/probation-2022" (did you mean framework/probation-2021?)`,
    ],
  },
  'an unknown id in a note': {
    changes: edited(INSPECTION, 'statements:', 'notes: [Follows inspection/essex-north-2021.]\nstatements:'),
    says: [
      `seed/inspections/essex-north-2022.yaml:12: notes[0]: expected an inspection of seed/inspections, got "inspection/essex-north-2021" (did you mean inspection/essex-north-2022?)`,
    ],
  },
  'a rating without its status': {
    changes: edited(INSPECTION, 'ratingStatus: RATED', 'ratingStatus: UNKNOWN'),
    says: [`seed/inspections/essex-north-2022.yaml:7: ratingStatus: expected RATED with an overallRating, got "UNKNOWN"`],
  },
  'a status without its rating': {
    changes: edited(INSPECTION, 'overallRating: INADEQUATE\n', ''),
    says: [`seed/inspections/essex-north-2022.yaml:6: ratingStatus: expected UNKNOWN without an overallRating, got "RATED"`],
  },
  'a programme for another kind of service': {
    changes: edited(INSPECTION, 'programme: CORE_PDU', 'programme: CORE_REGION'),
    says: [
      `seed/inspections/essex-north-2022.yaml:2: service: expected an id that starts with region/ in the programme CORE_REGION, got "pdu/essex-north"`,
      `seed/inspections/essex-north-2022.yaml:4: framework: expected a framework that applies to REGION as CORE_REGION does, got "framework/probation-2021"`,
    ],
  },
  'more counted than there are': {
    changes: edited(INSPECTION, 'count: 8', 'count: 10'),
    says: [`seed/inspections/essex-north-2022.yaml:20: ratingTallies[0].count: expected at most outOf (9), got 10`],
  },
  'fieldwork that ends before it begins': {
    changes: edited(
      INSPECTION,
      'publishedOn: 2022-05-17\n',
      'publishedOn: 2022-05-17\nfieldworkFrom: 2022-03\nfieldworkTo: 2022-02-28\nfieldworkScope: UNIT\n',
    ),
    says: [`seed/inspections/essex-north-2022.yaml:12: fieldworkTo: expected a date not before fieldworkFrom (2022-03), got "2022-02-28"`],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
