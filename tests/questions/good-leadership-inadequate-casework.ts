import type { Rating } from '../../src/model/vocabulary.ts';
import { byId, citedSources, newestInspections, serviceOf, type WholeInspection } from './oracle.ts';
import type { Question, Records } from './question.ts';

interface Variables {
  readonly leadership: readonly string[];
  readonly rating: Rating;
  readonly assessment: readonly string[];
  readonly planning: readonly string[];
  readonly delivery: readonly string[];
  readonly reviewing: readonly string[];
  readonly first: number;
}

const inBoth = (slug: string) => [`standard/first/${slug}`, `standard/second/${slug}`];

/** Leadership rated so beside casework that is Inadequate throughout, or as far as it is known. */
export const question: Question<Variables> = {
  madeVariables: {
    leadership: inBoth('leadership'),
    rating: 'GOOD',
    assessment: inBoth('assessment'),
    planning: inBoth('planning'),
    delivery: inBoth('implementation-and-delivery'),
    reviewing: inBoth('reviewing'),
    first: 20,
  },
  expected(records, { leadership, rating, assessment, planning, delivery, reviewing }) {
    const casework = [assessment, planning, delivery, reviewing];
    const ratingsOf = ({ ratings }: WholeInspection, ids: readonly string[]) =>
      ratings.filter(({ standardId }) => ids.includes(standardId));
    const isInadequate = (each: { rating: Rating }) => each.rating === 'INADEQUATE';
    const led = newestInspections(records.inspections).filter((each) => ratingsOf(each, leadership).some((one) => one.rating === rating));
    const certain = led.filter((each) => casework.every((ids) => ratingsOf(each, ids).some(isInadequate)));
    const asFarAsKnown = led.filter((each) => ratingsOf(each, casework.flat()).every(isInadequate));
    return { certain: page(records, certain), asFarAsKnown: page(records, asFarAsKnown) };
  },
};

function page(records: Records, rows: readonly WholeInspection[]) {
  const nodes = rows.map(({ id, publishedOn, overallRating, serviceId, ratings }) => ({
    ...{ id, publishedOn, overallRating, service: { name: serviceOf(records, serviceId).name } },
    ratings: ratings.map((each) => ({
      rating: each.rating,
      standard: { name: byId(records.standards, each.standardId).name },
      sources: citedSources(records, each.id),
    })),
  }));
  return { totalCount: rows.length, nodes };
}
