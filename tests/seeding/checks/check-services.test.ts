import { expect, test } from 'vitest';
import { edited, readSmallSeed } from '../small-seed.ts';

const REGION = 'regions/east-of-england.yaml';

/** What is wrong with names and codes, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a name of two PDUs': {
    changes: edited(REGION, 'text: South Essex', 'text: Essex north'),
    says: [
      `seed/regions/east-of-england.yaml:10: probationDeliveryUnits[1].aliases[0].text: expected a name of one pdu only, got "Essex north" (pdu/essex-north at seed/regions/east-of-england.yaml:9 has it too)`,
    ],
  },
  'two units with one code': {
    changes: edited(REGION, 'name: Essex North', 'deliusCode: N56, name: Essex North'),
    says: [
      `seed/regions/east-of-england.yaml:9: probationDeliveryUnits[0].deliusCode: expected a code of its own, got "N56" (region/east-of-england has it too)`,
    ],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
