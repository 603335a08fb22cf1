import { countKeys } from './conversion/facts.ts';
import type { Held, Home } from './conversion/held.ts';
import { INSPECTION_HOMES } from './conversion/homes-inspections.ts';
import { INSPECTORATE_HOMES } from './conversion/homes-inspectorate.ts';
import { PART_HOMES } from './conversion/homes-parts.ts';
import { REGION_HOMES } from './conversion/homes-regions.ts';
import { STANDARD_HOMES } from './conversion/homes-standards.ts';

/** One key of the facts: how many values came in, where they went, how many stand there. */
export interface Conversion {
  key: string;
  cameIn: number;
  home: string;
  standThere: number;
  because: string;
}

const COMMENTS: Home = {
  home: 'Inspection.notes, and Statement on a scalar, EXACT',
  count: ({ dataset }) => exactScalars(dataset.statements),
  difference: {
    by: 82,
    because: 'one comment names the sources of several scalars, and notes and conflicts name others; counted here are the statements',
  },
};

const HOMES: Record<string, Home> = {
  ...under('inspections[]', INSPECTION_HOMES),
  ...under('inspections[]', PART_HOMES),
  'comments in inspections[]': COMMENTS,
  ...under('regions-and-pdus', REGION_HOMES),
  ...under('standards', STANDARD_HOMES),
  ...under('inspectorate', INSPECTORATE_HOMES),
};

/** Follows each key of the facts to its home; keys without a home and differences without a reason are faults, one sentence each. */
export function convert(held: Held): { rows: Conversion[]; faults: string[] } {
  const rows: Conversion[] = [];
  const faults: string[] = [];
  const counts = countKeys(held.facts);
  for (const [key, cameIn] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const home = HOMES[key];
    if (home === undefined) {
      faults.push(`${key}: ${cameIn} came in, and no home is known`);
      continue;
    }
    const standThere = home.count(held);
    const by = home.difference?.by ?? 0;
    if (cameIn + by !== standThere) faults.push(`${key}: ${cameIn} came in, ${standThere} stand in ${home.home}, expected ${cameIn + by}`);
    rows.push({
      key,
      cameIn,
      home: home.home,
      standThere,
      because: home.difference === undefined ? '' : `${signed(by)}: ${home.difference.because}`,
    });
  }
  const gone = Object.keys(HOMES).filter((key) => !counts.has(key));
  return { rows, faults: [...faults, ...gone.map((key) => `${key}: a home is known, and nothing came in`)] };
}

/** The rows as the page seed/CONVERSION.md. */
export function conversionPage(rows: readonly Conversion[]): string {
  const lines = rows.map(
    ({ key, cameIn, home, standThere, because }) => `| \`${key}\` | ${cameIn} | ${home} | ${standThere} | ${because} |`,
  );
  return `# How the facts became the seed

Each key of the collected facts, how many values it had, where they stand in the data now and how many stand there. Where the two
numbers differ, the reason is given with its number. \`tests/seeding/conversion.test.ts\` holds this page.

| Key of the facts | In | Home | There | Difference |
|---|---|---|---|---|
${lines.join('\n')}
`;
}

function under(prefix: string, homes: Record<string, Home>): Record<string, Home> {
  return Object.fromEntries(Object.entries(homes).map(([key, home]) => [`${prefix}.${key}`, home]));
}

function exactScalars(statements: readonly { aboutId: string; property: string; attribution: string }[]): number {
  const lists = ['ratings', 'involvements'];
  return statements.filter(
    (item) => item.aboutId.startsWith('inspection/') && item.attribution === 'EXACT' && !lists.includes(item.property),
  ).length;
}

function signed(by: number): string {
  return by > 0 ? `+${by}` : String(by);
}
