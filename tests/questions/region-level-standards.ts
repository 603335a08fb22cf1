import { nameKey } from '../../src/model/names.ts';
import { newestInspections, newestParts, serviceOf, sortedBy, type WholeInspection } from './oracle.ts';
import { addressesOf, page } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly standards: readonly string[];
}

/** 16: ratings of the standards that only regions are held against. */
export const question: Question<Variables> = {
  madeVariables: { standards: ['standard/regional/victim-work', 'standard/regional/unpaid-work'] },
  expected(records, { standards }) {
    const regional = newestInspections(records.inspections.filter(({ programme }) => programme === 'CORE_REGION'));
    const isRated = ({ ratings }: WholeInspection) => ratings.some(({ standardId }) => standards.includes(standardId));
    const figures = newestParts(regional, 'statistics').filter(({ standardId }) => standards.includes(standardId ?? ''));
    const asked = records.standards.filter(({ id }) => standards.includes(id));
    return {
      standards: {
        nodes: sortedBy(
          asked,
          ({ name }) => nameKey(name),
          ({ id }) => id,
        ).map(({ id, name, evidence }) => ({ id, name, evidence })),
      },
      rated: page(regional.filter(isRated), 20, ({ id, serviceId, year, overallRating, ratings }) => ({
        id,
        service: { name: serviceOf(records, serviceId).name },
        year,
        overallRating,
        ratings: ratings.map(({ id: ratingId, standardId, standardNameStated, rating, points }) => ({
          standard: { id: standardId },
          standardNameStated,
          rating,
          points,
          sources: addressesOf(records, ratingId),
        })),
      })),
      notSeen: page(
        regional.filter((inspection) => !isRated(inspection)),
        20,
        ({ id, serviceId }) => ({ id, service: { name: serviceOf(records, serviceId).name } }),
      ),
      figures: page(figures, 20, ({ id, value, unit, population, about, scopeKind, standardId, inspection }) => ({
        value,
        unit,
        population,
        about,
        scopeKind,
        standard: { id: standardId },
        inspection: { id: inspection.id },
        sources: addressesOf(records, id),
      })),
    };
  },
};
