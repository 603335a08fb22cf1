import { ALWAYS, type Condition, mentions } from '../graph/finders/condition.ts';
import { plain } from '../graph/finders/filter-field.ts';
import { connect } from './connect.ts';
import { filterCondition } from './filter-condition.ts';
import type { ProbationRegionResolvers } from './generated.ts';
import { inspectedServiceFields } from './InspectedService.ts';
import { present } from './present.ts';

const IS_ACTIVE: Condition = { kind: 'compare', on: plain('status'), by: 'in', value: ['ACTIVE'] };

/** What `ProbationRegion` takes from elsewhere; its other fields are properties of the object. */
export const ProbationRegion: ProbationRegionResolvers = {
  ...inspectedServiceFields,
  predecessors: () => [],
  successors: () => [],
  policeAreas: ({ policeAreaIds }, _arguments, { operation }) => policeAreaIds.map((id) => present(operation.reference.policeAreas, id)),
  operationalUnits: ({ id }, _arguments, { operation }) => operation.reference.operationalUnitsOfRegion.get(id) ?? [],
  probationDeliveryUnits: ({ id }, pageArguments, context, info) => {
    const asked = filterCondition(context.operation, 'probationDeliveryUnits', pageArguments.filter);
    const condition = mentions(asked, 'status') ? ALWAYS : IS_ACTIVE;
    return connect({ list: 'probationDeliveryUnits', parent: { relation: 'region', id }, condition }, pageArguments, context, info);
  },
  inspectionsInRegion: ({ id }, pageArguments, context, info) =>
    connect({ list: 'inspections', parent: { relation: 'region', id } }, pageArguments, context, info),
};
