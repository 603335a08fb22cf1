import { expect, test } from 'vitest';
import { edited, INSPECTION, readSmallSeed } from '../small-seed.ts';

const REGION = 'regions/east-of-england.yaml';

/** What is wrong with ids, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a duplicate id': {
    changes: edited(REGION, 'pdu/essex-south', 'pdu/essex-north'),
    says: [
      `seed/regions/east-of-england.yaml:10: probationDeliveryUnits[1].id: expected an id of its own, got "pdu/essex-north" (it is also at seed/regions/east-of-england.yaml:9)`,
    ],
  },
  'an id that is not that of the file': {
    changes: edited(INSPECTION, 'id: inspection/essex-north-2022', 'id: inspection/essex-north-2023'),
    says: [
      `seed/inspections/essex-north-2022.yaml:1: id: expected inspection/essex-north-2022, the id that the file's name gives, got "inspection/essex-north-2023" (rename one of them)`,
    ],
  },
  'a retired id that is in use': {
    changes: { 'retired-ids.yaml': '- {id: pdu/essex-north, reason: merged}\n' },
    says: [
      `seed/retired-ids.yaml:1: [0].id: expected an id that is no longer in use, got "pdu/essex-north" (it is at seed/regions/east-of-england.yaml:9)`,
    ],
  },
  'an id retired twice': {
    changes: { 'retired-ids.yaml': '- {id: pdu/essex, reason: split}\n- {id: pdu/essex, replacedBy: pdu/essex-north, reason: merged}\n' },
    says: [`seed/retired-ids.yaml:2: [1].id: expected each retired id once, got "pdu/essex" (it is also at seed/retired-ids.yaml:1)`],
  },
  'retired ids that are none': {
    changes: {
      'retired-ids.yaml':
        '- {id: pdu/, reason: a}\n- {id: pdu/essex north, reason: b}\n- {id: planet/mars, reason: c}\n- {id: essex, reason: d}\n',
    },
    says: [
      `seed/retired-ids.yaml:1: [0].id: expected an id like pdu/essex-north, got "pdu/"`,
      `seed/retired-ids.yaml:2: [1].id: expected an id like pdu/essex-north, got "pdu/essex north"`,
      `seed/retired-ids.yaml:3: [2].id: expected an id like pdu/essex-north, got "planet/mars"`,
      `seed/retired-ids.yaml:4: [3].id: expected an id like pdu/essex-north, got "essex"`,
    ],
  },
  'a new name of a retired id that is unknown': {
    changes: { 'retired-ids.yaml': '- {id: pdu/essex, replacedBy: pdu/essex-west, reason: split}\n' },
    says: [`seed/retired-ids.yaml:1: [0].replacedBy: expected an id of the seed, got "pdu/essex-west"`],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
