import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import type { Rating } from '../../src/model/vocabulary.ts';
import { newestInspections, serviceOf, type WholeInspection } from './oracle.ts';
import type { Question, Records } from './question.ts';

interface Variables {
  readonly since: string;
  readonly before: string;
  readonly yearBefore: number;
  readonly sentence: readonly Rating[];
  readonly first: number;
}

/** What speaks for and against a sentence on all units since a date. */
export const question: Question<Variables> = {
  madeVariables: { since: '2024-03', before: '2024-02', yearBefore: 2023, sentence: ['REQUIRES_IMPROVEMENT', 'INADEQUATE'], first: 10 },
  expected(records, { since, before, yearBefore, sentence }) {
    const units = newestInspections(records.inspections).filter(({ programme }) => programme === 'CORE_PDU');
    const isSince = ({ publishedOn }: WholeInspection) => publishedOn !== null && earliestDay(publishedOn) >= earliestDay(since);
    const isBefore = ({ publishedOn, year }: WholeInspection) =>
      publishedOn === null ? year !== null && year <= yearBefore : latestDay(publishedOn) <= latestDay(before);
    const later = units.filter(isSince);
    const fits = ({ overallRating }: WholeInspection) => overallRating !== null && sentence.includes(overallRating);
    return {
      against: page(
        records,
        later.filter((each) => each.overallRating !== null && !fits(each)),
      ),
      for: page(records, later.filter(fits)),
      unrated: page(
        records,
        later.filter(({ overallRating }) => overallRating === null),
      ),
      perhapsSince: page(
        records,
        units.filter((each) => !isSince(each) && !isBefore(each)),
      ),
    };
  },
};

function page(records: Records, rows: readonly WholeInspection[]) {
  const nodes = rows.map(({ id, publishedOn, overallRating, serviceId }) => {
    return { id, publishedOn, overallRating, service: { name: serviceOf(records, serviceId).name } };
  });
  return { totalCount: rows.length, nodes };
}
