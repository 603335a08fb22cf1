import type { PartialDate } from '../../src/model/partial-date.ts';
import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import type { Programme } from '../../src/model/vocabulary.ts';
import { medianOf, type WholeInspection } from './oracle.ts';
import { yearKey } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly programmes: readonly Programme[];
}

/** 19: days from the end of fieldwork to publication, by year. */
export const question: Question<Variables> = {
  madeVariables: { programmes: ['CORE_PDU', 'CORE_REGION', 'NATIONAL', 'DYNAMIC_PUBLIC_PROTECTION'] },
  expected({ inspections }, { programmes }) {
    const all = inspections.filter(({ programme }) => programmes.includes(programme));
    const dated = all.filter((each) => each.publishedOn !== null && endOfFieldwork(each) !== null);
    const own = dated.filter(({ fieldworkScope }) => fieldworkScope !== 'REGION');
    const years = [...Map.groupBy(own, ({ year }) => year)].sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity));
    return {
      analysis: { timeToPublication: years.map(([year, rows]) => ({ key: yearKey(year), ...spread(rows) })) },
      all: { totalCount: all.length },
      withoutDates: { totalCount: all.length - dated.length },
      regionalWindow: { totalCount: dated.length - own.length },
    };
  },
};

/** Fieldwork that one date names whole ends on a day of that date. */
function endOfFieldwork({ fieldworkFrom, fieldworkTo }: WholeInspection): PartialDate | null {
  return fieldworkTo ?? fieldworkFrom;
}

/** A year of publication may begin before fieldwork ended, but nothing came out before: no fewer than 0 days. */
function spread(rows: readonly WholeInspection[]) {
  const least = rows.map((each) => Math.max(0, daysBetween(latestDay(endOfFieldwork(each) ?? ''), earliestDay(each.publishedOn ?? ''))));
  const most = rows.map((each) => Math.max(0, daysBetween(earliestDay(endOfFieldwork(each) ?? ''), latestDay(each.publishedOn ?? ''))));
  return {
    n: rows.length,
    leastDays: Math.min(...least),
    medianLeastDays: medianOf(least),
    medianMostDays: medianOf(most),
    mostDays: Math.max(...most),
  };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
