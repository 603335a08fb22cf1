import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed } from './small-seed.ts';

const REGION = 'regions/east-of-england.yaml';

/** What is wrong with the shape of a record, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a wrong key': {
    changes: edited(INSPECTION, 'publishedOn: 2022-05-17\n', 'publishdOn: 2022-05-17\n'),
    says: [`seed/inspections/essex-north-2022.yaml:10: publishdOn: expected a known key, got "publishdOn" (did you mean publishedOn?)`],
  },
  'a key like no other': {
    changes: edited('bodies.yaml', 'name:', 'colour: red, name:'),
    says: [`seed/bodies.yaml:1: [0].colour: expected one of the keys id, name, aliases, notes, sources, statements, got "colour"`],
  },
  'a wrong date': {
    changes: edited(INSPECTION, 'publishedOn: 2022-05-17\n', 'publishedOn: 2022-05-32\n'),
    says: [
      `seed/inspections/essex-north-2022.yaml:10: publishedOn: expected a day, month or year that exists, like 2024-07-18, 2024-07 or 2024, got "2022-05-32"`,
    ],
  },
  'a date in words': {
    changes: edited(INSPECTION, 'publishedOn: 2022-05-17\n', 'publishedOn: May 2022\n'),
    says: [
      `seed/inspections/essex-north-2022.yaml:10: publishedOn: expected a day, month or year that exists, like 2024-07-18, 2024-07 or 2024, got "May 2022"`,
    ],
  },
  'a missing key': {
    changes: edited(INSPECTION, 'frameworkBasis: DERIVED\n', ''),
    says: [`seed/inspections/essex-north-2022.yaml:1: frameworkBasis: expected one of STATED, DERIVED, got nothing (add the key)`],
  },
  'an empty value': {
    changes: edited(INSPECTION, 'overallRating: INADEQUATE\n', 'overallRating:\n'),
    says: [
      `seed/inspections/essex-north-2022.yaml:6: overallRating: expected one of OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE, got null (leave the key out where nothing is known)`,
    ],
  },
  'a word outside its vocabulary': {
    changes: edited(INSPECTION, 'overallRating: INADEQUATE', 'overallRating: INADEQATE'),
    says: [
      `seed/inspections/essex-north-2022.yaml:6: overallRating: expected one of OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE, got "INADEQATE" (did you mean INADEQUATE?)`,
    ],
  },
  'a number where text is wanted': {
    changes: edited(INSPECTION, 'note: too few staff', 'note: 12'),
    says: [`seed/inspections/essex-north-2022.yaml:28: findings[0].note: expected text, got 12 (put it in quotes)`],
  },
  'text where a number is wanted': {
    changes: edited(INSPECTION, 'year: 2022', 'year: twenty'),
    says: [`seed/inspections/essex-north-2022.yaml:8: year: expected a year, like 2024, got "twenty"`],
  },
  'an id of a wrong shape': {
    changes: edited(INSPECTION, 'service: pdu/essex-north', 'service: Essex North'),
    says: [
      `seed/inspections/essex-north-2022.yaml:2: service: expected an id like pdu/essex-north or region/east-of-england or body/hmpps, got "Essex North"`,
    ],
  },
  'a telephone number': {
    changes: edited(INSPECTION, 'note: too few staff', 'note: call 020 7946 0000 soon'),
    says: [
      `seed/inspections/essex-north-2022.yaml:28: findings[0].note: expected text without a telephone number, got "call 020 7946 0000 soon"`,
    ],
  },
  'several things': {
    changes: { ...edited(INSPECTION, 'year: 2022', 'yaer: 2022'), ...edited('bodies.yaml', 'name:', 'nam:') },
    says: [
      `seed/bodies.yaml:1: [0].nam: expected a known key, got "nam" (did you mean name?)`,
      `seed/bodies.yaml:1: [0].name: expected text, got nothing (add the key)`,
      `seed/inspections/essex-north-2022.yaml:8: yaer: expected a known key, got "yaer" (did you mean year?)`,
    ],
  },
  'no cascade': {
    changes: edited(REGION, 'status: ACTIVE, sources', 'state: ACTIVE, sources'),
    says: [
      `seed/regions/east-of-england.yaml:9: probationDeliveryUnits[0].state: expected one of the keys id, name, deliusCode, status, firstSeenOn, coverage, confidence, identifiers, aliases, localDeliveryUnits, predecessors, notes, sources, statements, got "state"`,
      `seed/regions/east-of-england.yaml:9: probationDeliveryUnits[0].status: expected one of ACTIVE, ABOLISHED, got nothing (add the key)`,
    ],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
