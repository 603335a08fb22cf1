import type { Statistic } from '../../src/model/inspections.ts';
import { byId, medianOf, newestParts, type PartOf } from './oracle.ts';
import { addressesOf, yearKey } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly measure: string;
}

type Figure = PartOf<Statistic>;

/** 22: the figures of one measure by year. */
export const question: Question<Variables> = {
  madeVariables: { measure: 'measure/safe' },
  expected(records, { measure }) {
    const { label, definition, denominator } = byId(records.measures, measure);
    const ofMeasure = newestParts(records.inspections, 'statistics').filter(
      ({ measureId, scopeKind }) => measureId === measure && scopeKind === 'UNIT',
    );
    const figures = onceEach(ofMeasure);
    const years = [...Map.groupBy(figures, ({ inspection }) => inspection.year)].sort(
      ([one], [other]) => (one ?? Infinity) - (other ?? Infinity),
    );
    const points = years.map(([year, rows], index) => ({
      key: yearKey(year),
      ...summary(rows),
      frameworkBreak: year !== null && index > 0 && frameworksOf(rows) !== frameworksOf(years[index - 1]?.[1] ?? []),
      statistics: rows.map(({ id, value, unit, qualifier, inspection }) => ({
        value,
        unit,
        qualifier,
        inspection: { id: inspection.id, framework: { name: byId(records.frameworks, inspection.frameworkId).name } },
        sources: addressesOf(records, id),
      })),
    }));
    return { measure: { label, definition, denominator }, analysis: { measureSeries: points } };
  },
};

/** A figure that several records repeat, once: that of the newest inspection, as newer ones come first. */
function onceEach(newest: readonly Figure[]): Figure[] {
  return newest.filter(({ sharedKey }, index) => sharedKey === null || newest.findIndex((each) => each.sharedKey === sharedKey) === index);
}

function summary(figures: readonly Figure[]) {
  const exact = figures.filter(({ qualifier }) => qualifier === null).map(({ value }) => value);
  const inspections = [...new Set(figures.map(({ inspection }) => inspection))];
  const known = inspections.flatMap(({ casesInspected }) => (casesInspected === null ? [] : [casesInspected]));
  return {
    n: inspections.length,
    qualifiedCount: figures.length - exact.length,
    least: exact.length === 0 ? null : Math.min(...exact),
    median: medianOf(exact),
    most: exact.length === 0 ? null : Math.max(...exact),
    casesInspected: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
    casesInspectedKnown: known.length,
  };
}

function frameworksOf(rows: readonly Figure[]): string {
  return [...new Set(rows.map(({ inspection }) => inspection.frameworkId))].sort().join();
}
