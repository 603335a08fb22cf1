import { wilson } from '../../src/model/shares.ts';
import { type Comparison, FIELDS } from './compare.ts';

/** How much of one field was read rightly. */
export interface ScoreRow {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The rows of a score: the fields, then the themes by code. */
export function scoreOf(comparisons: readonly Comparison[]): ScoreRow[] {
  const themes = [...new Set(comparisons.flatMap(({ theme }) => (theme === null ? [] : [theme])))].sort();
  return [
    ...FIELDS.map((field) =>
      row(
        field,
        comparisons.filter((each) => each.field === field),
      ),
    ),
    ...themes.map((theme) =>
      row(
        `  ${theme}`,
        comparisons.filter((each) => each.theme === theme),
      ),
    ),
  ];
}

function row(name: string, comparisons: readonly Comparison[]): ScoreRow {
  const count = (outcome: Comparison['outcome']) => comparisons.filter((each) => each.outcome === outcome).length;
  return { name, right: count('RIGHT'), wrong: count('WRONG'), missed: count('MISSED') };
}

/** The share of what was read that is right; null where nothing was read. */
export const precisionOf = ({ right, wrong }: ScoreRow): number | null => (right + wrong === 0 ? null : right / (right + wrong));
/** The share of what stands in the documents that was read; null where nothing stands there. */
export const recallOf = ({ right, missed }: ScoreRow): number | null => (right + missed === 0 ? null : right / (right + missed));

/** The rows as a table of text. */
export function formatScore(rows: readonly ScoreRow[]): string {
  const lines = rows.map((each) => {
    const { name, right, wrong, missed } = each;
    return `${name.padEnd(30)}${[right, wrong, missed].map((count) => String(count).padStart(7)).join('')}  ${share(precisionOf(each), right + wrong)}  ${share(recallOf(each), right + missed)}`;
  });
  return [
    `${'field'.padEnd(30)}${['right', 'wrong', 'missed'].map((word) => word.padStart(7)).join('')}  precision            recall`,
    ...lines,
    '',
  ].join('\n');
}

/** The interval is left out where there are fewer than five things. */
function share(value: number | null, n: number): string {
  if (value === null) return '–'.padEnd(19);
  const interval = wilson(Math.round(value * n), n);
  return `${value.toFixed(2)}${interval === null ? '' : ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})`}`.padEnd(19);
}
