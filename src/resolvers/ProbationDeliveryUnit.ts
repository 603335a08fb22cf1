import type { ProbationDeliveryUnitResolvers } from './generated.ts';
import { inspectedServiceFields } from './InspectedService.ts';
import { present } from './present.ts';

/** What `ProbationDeliveryUnit` takes from elsewhere; its other fields are properties of the object. */
export const ProbationDeliveryUnit: ProbationDeliveryUnitResolvers = {
  ...inspectedServiceFields,
  region: ({ regionId }, _arguments, { operation }) => present(operation.reference.probationRegions, regionId),
  predecessors: ({ predecessorIds }, _arguments, { operation }) =>
    predecessorIds.map((id) => present(operation.reference.probationDeliveryUnits, id)),
  successors: ({ id }, _arguments, { operation }) =>
    (operation.reference.successorIds.get(id) ?? []).map((successorId) => present(operation.reference.probationDeliveryUnits, successorId)),
};
