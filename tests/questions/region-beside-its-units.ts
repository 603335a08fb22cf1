import type { Dataset } from '../../src/model/dataset.ts';
import { BEST_FIRST, byId, named, newestInspections, serviceOf, sortedBy, type WholeInspection } from './oracle.ts';
import { addressesOfRecord, countValues } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly region: string;
  readonly frameworks: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
}

/** 14: what a region was rated in one round, beside what its units were. */
export const question: Question<Variables> = {
  madeVariables: { region: 'region/mid', frameworks: ['framework/second', 'framework/regional'], from: 2024, to: 2024 },
  expected(records, { region, frameworks, from, to }) {
    const round = records.inspections.filter(
      ({ frameworkId, year }) =>
        frameworks.includes(frameworkId) &&
        (from === null || (year !== null && year >= from)) &&
        (to === null || (year !== null && year <= to)),
    );
    const own = round.filter(({ serviceId, programme }) => serviceId === region && programme === 'CORE_REGION');
    const units = round.filter(({ regionId, programme }) => regionId === region && programme === 'CORE_PDU');
    const place = ({ overallRating }: WholeInspection) => (overallRating === null ? null : BEST_FIRST.indexOf(overallRating));
    const byRating = sortedBy(units, place, ({ id }) => id);
    const show = (inspection: WholeInspection) => showResult(records, inspection);
    return {
      probationRegion: {
        id: region,
        name: serviceOf(records, region).name,
        inspections: { nodes: newestInspections(own).slice(0, 20).map(show) },
        units: {
          totalCount: units.length,
          facets: [{ values: countValues(units.map(({ overallRating }) => overallRating)) }],
          nodes: byRating.slice(0, 30).map(show),
        },
      },
    };
  },
};

function showResult(records: Dataset, { id, serviceId, year, publishedOn, overallRating, ratingStatus, ratings }: WholeInspection) {
  return {
    id,
    service: named(records, serviceId),
    year,
    publishedOn,
    overallRating,
    ratingStatus,
    ratings: ratings.map(({ rating, standardId }) => ({ rating, standard: { name: byId(records.standards, standardId).name } })),
    sources: addressesOfRecord(records, id),
  };
}
