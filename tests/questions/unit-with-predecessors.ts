import type { Dataset } from '../../src/model/dataset.ts';
import { byId, dateOf, named, newestInspections, nextOf, previousOf, sortedBy, type WholeInspection } from './oracle.ts';
import { addressesOfRecord, page } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly id: string;
}

/** 17: the inspections of a unit and of those that it took over from. */
export const question: Question<Variables> = {
  madeVariables: { id: 'pdu/eta' },
  expected(records, { id }) {
    const { regionId, predecessorIds } = byId(records.probationDeliveryUnits, id);
    const ofRegion = newestInspections(records.inspections.filter(({ serviceId }) => serviceId === regionId));
    return {
      probationDeliveryUnit: {
        ...showHistory(records, id),
        region: {
          name: byId(records.regions, regionId).name,
          inspections: page(ofRegion, 5, ({ id: inspectionId, programme, year, overallRating, ratingStatus }) => {
            return { id: inspectionId, programme, year, overallRating, ratingStatus };
          }),
        },
        predecessors: predecessorIds.map((predecessorId) => ({
          ...showHistory(records, predecessorId),
          successors: records.probationDeliveryUnits
            .filter((unit) => unit.predecessorIds.includes(predecessorId))
            .map((unit) => named(records, unit.id)),
          predecessors: byId(records.probationDeliveryUnits, predecessorId).predecessorIds.map((each) => showHistory(records, each)),
        })),
      },
    };
  },
};

function showHistory(records: Dataset, unitId: string) {
  const { status, firstSeenOn } = byId(records.probationDeliveryUnits, unitId);
  const inspections = records.inspections.filter(({ serviceId }) => serviceId === unitId);
  const show = (inspection: WholeInspection) => {
    const { id, year, publishedOn, overallRating, ratingStatus } = inspection;
    const next = sortedBy(nextOf(records, inspection), dateOf, (each) => each.id);
    return {
      ...{ id, year, publishedOn, overallRating, ratingStatus },
      previous: previousOf(records, inspection).map(({ id: previousId }) => ({ id: previousId })),
      next: next.map(({ id: nextId }) => ({ id: nextId })),
      sources: addressesOfRecord(records, id),
    };
  };
  return {
    ...named(records, unitId),
    status,
    firstSeenOn,
    inspections: page(
      sortedBy(inspections, dateOf, ({ id }) => id),
      10,
      show,
    ),
  };
}
