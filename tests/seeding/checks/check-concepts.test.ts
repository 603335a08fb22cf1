import { expect, test } from 'vitest';
import { edited, readSmallSeed, SMALL_SEED, SOURCE_B } from '../small-seed.ts';

const THEMES = SMALL_SEED['themes.yaml'] ?? '';

/** What is wrong with themes and sources, and what is said about it. */
const CASES: Record<string, { changes: Record<string, string | null>; says: string[] }> = {
  'a source whose id is not its hash': {
    changes: edited('sources.yaml', 'https://example.org/news', 'https://example.org/new'),
    says: [
      `seed/sources.yaml:5: [1].id: expected source/538d022551b2, the hash of its url, got "${SOURCE_B}" (write that id here and where it is used)`,
    ],
  },
  'a source without an address': {
    changes: edited('sources.yaml', '  url: https://example.org/news\n', ''),
    says: [
      `seed/sources.yaml:5: [1].id: expected source/34733834b84c, the hash of its publisher, kind and gist, got "${SOURCE_B}" (write that id here and where it is used)`,
    ],
  },
  'themes related on one side': {
    changes: edited('themes.yaml', '  related: [STAFFING]\n', ''),
    says: [
      `seed/themes.yaml:5: [0].related[0]: expected a theme that names STAFFING as related too, got "WORKLOAD" (add STAFFING at seed/themes.yaml:6)`,
    ],
  },
  'themes above themselves': {
    changes: {
      'themes.yaml': THEMES.replaceAll('  related: [WORKLOAD]', '  broader: [WORKLOAD]').replaceAll(
        '  related: [STAFFING]',
        '  broader: [STAFFING]',
      ),
    },
    says: [
      `seed/themes.yaml:5: [0].broader: expected a tree, got ["WORKLOAD"] (STAFFING is above itself)`,
      `seed/themes.yaml:9: [1].broader: expected a tree, got ["STAFFING"] (WORKLOAD is above itself)`,
    ],
  },
  'a word of two themes': {
    changes: edited('themes.yaml', 'label: Workload', 'label: Vacancies'),
    says: [`seed/themes.yaml:7: [1].label: expected a word of one theme only, got "Vacancies" (it is also at seed/themes.yaml:1)`],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { changes, says }) => {
  const { lines } = await readSmallSeed(changes);
  expect(lines).toEqual(says);
});
