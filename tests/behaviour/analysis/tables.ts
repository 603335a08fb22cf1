import type { Dataset } from '../../../src/model/dataset.ts';
import { BEST_FIRST, shareOf, sortedBy, type WholeInspection } from '../../questions/oracle.ts';
import type { Case } from './case.ts';
import { type Dimension, keyOf, placeOf, valueIn } from './keys.ts';

/** One counted thing with its values in the dimensions asked for. */
interface Entry {
  readonly values: readonly (string | null)[];
  readonly inspection: WholeInspection;
  readonly counted: string;
}

const ROWS = 'n caveat rows { keys { value label } n counts { value count share { value low high } } }';
const BEST_FIRST_POLARITIES = ['STRENGTH', 'CONCERN', 'MIXED'];

function rowsOf(records: Dataset, by: readonly Dimension[], entries: readonly Entry[], counted: readonly string[]) {
  const groups = [...Map.groupBy(entries, ({ values }) => JSON.stringify(values)).values()].map((group) => ({
    values: group[0]?.values ?? [],
    group,
  }));
  const inOrder = sortedBy(
    groups,
    ...by.map((dimension, at) => (row: (typeof groups)[number]) => placeOf(records, dimension, row.values[at] ?? null)),
  );
  return inOrder.map(({ values, group }) => {
    const n = new Set(group.map(({ inspection }) => inspection)).size;
    const counts = counted.map((value) => {
      const count = new Set(group.filter((entry) => entry.counted === value).map(({ inspection }) => inspection)).size;
      return { value, count, share: shareOf(count, n) };
    });
    return { keys: values.map((value, at) => keyOf(records, by[at] as Dimension, value)), n, counts };
  });
}

function distribution(...by: Dimension[]): Case {
  const ofStandards = by.includes('STANDARD');
  return {
    name: `ratingDistribution by ${by}`,
    field: `ratingDistribution(by: [${by}], filter: FILTER) { ${ROWS} }`,
    expected: (selected, records) => {
      const entries = selected.flatMap((inspection) => {
        const ratings = ofStandards
          ? inspection.ratings
          : [{ rating: inspection.overallRating, standardId: null }].filter(({ rating }) => rating !== null);
        return ratings.map(({ rating, standardId }) => ({
          inspection,
          counted: rating as string,
          values: by.map((dimension) => (dimension === 'STANDARD' ? standardId : valueIn(records, dimension, inspection))),
        }));
      });
      const n = new Set(entries.map(({ inspection }) => inspection)).size;
      const what = ofStandards ? 'Standard' : 'Overall';
      const caveat = `${what} ratings are known for ${n} of ${plural(selected.length)}.`;
      return { n, caveat, rows: rowsOf(records, by, entries, BEST_FIRST) };
    },
  };
}

function matrix(rows: Dimension, columns: Dimension): Case {
  const by = [rows, columns];
  return {
    name: `themeMatrix of ${by}`,
    field: `themeMatrix(rows: ${rows}, columns: ${columns}, filter: FILTER) { ${ROWS} }`,
    expected: (selected, records) => {
      const entries = selected.flatMap((inspection) =>
        inspection.findings.map(({ themeId, polarity }) => ({
          inspection,
          counted: polarity,
          values: by.map((dimension) => (dimension === 'THEME' ? themeId : valueIn(records, dimension, inspection))),
        })),
      );
      const n = selected.filter(({ findings }) => findings.length > 0).length;
      const caveat = `Findings are known for ${n} of ${plural(selected.length)}; a theme without findings was not necessarily absent.`;
      return { n, caveat, rows: rowsOf(records, by, entries, BEST_FIRST_POLARITIES) };
    },
  };
}

function plural(count: number): string {
  return count === 1 ? '1 inspection' : `${count} inspections`;
}

const CAVEATS: Case = {
  name: 'caveats',
  field: 'caveats(filter: FILTER) { n overallRatings standardRatings findings scores figures dates recommendations }',
  expected: (selected) => {
    const known = (holds: (inspection: WholeInspection) => boolean) => `${selected.filter(holds).length} of ${plural(selected.length)}`;
    return {
      n: selected.length,
      overallRatings: `Overall ratings are known for ${known(({ overallRating }) => overallRating !== null)}.`,
      standardRatings: `Standard ratings are known for ${known(({ ratings }) => ratings.length > 0)}.`,
      findings: `Findings are known for ${known(({ findings }) => findings.length > 0)}; a theme without findings was not necessarily absent.`,
      scores: `Scores are stated for ${known(({ points }) => points !== null)}.`,
      figures: `Comparable figures about the unit itself are known for ${known(({ statistics }) =>
        statistics.some(({ measureId, scopeKind }) => measureId !== null && scopeKind === 'UNIT'),
      )}.`,
      dates: `The end of the fieldwork and the publication are both dated for ${known(
        ({ fieldworkFrom, fieldworkTo, fieldworkScope, publishedOn }) =>
          publishedOn !== null && (fieldworkTo ?? fieldworkFrom) !== null && fieldworkScope !== 'REGION',
      )}; windows of a whole region are left out.`,
      recommendations: `Recommendations with an addressee are listed for ${known(({ recommendations }) =>
        recommendations.some(({ addresseeIds }) => addresseeIds.length > 0),
      )}.`,
    };
  },
};

export const TABLES: readonly Case[] = [
  CAVEATS,
  distribution('REGION'),
  distribution('YEAR', 'PROGRAMME'),
  distribution('CHIEF_INSPECTOR'),
  distribution('STANDARD'),
  distribution('REGION', 'STANDARD', 'FRAMEWORK'),
  matrix('THEME', 'REGION'),
  matrix('YEAR', 'THEME'),
  matrix('PROGRAMME', 'FRAMEWORK'),
];
