import type { Operation } from '../graph/operation.ts';
import type { InspectionHead } from '../model/inspections.ts';
import { movementOf, type StandardMovement, standardMovements } from '../model/standard-movements.ts';
import { foundInspection, ratingsInOrder } from './analysis-inspections.ts';
import type { ReinspectionParent } from './analysis-parents.ts';
import type { ReinspectionResolvers } from './generated.ts';
import { serviceOf } from './load-node.ts';

/** What `Reinspection` takes from elsewhere: the two inspections and all that is compared between them. */
export const Reinspection: ReinspectionResolvers = {
  service: async (pair, _arguments, { operation }) => serviceOf(operation, (await headsOf(operation, pair)).after.serviceId),
  before: ({ beforeId }, _arguments, { operation }) => foundInspection(operation, beforeId),
  after: ({ afterId }, _arguments, { operation }) => foundInspection(operation, afterId),
  overallMovement: async (pair, _arguments, { operation }) => {
    const { before, after } = await headsOf(operation, pair);
    return before.overallRating === null || after.overallRating === null ? null : movementOf(before.overallRating, after.overallRating);
  },
  pointsMovement: async (pair, _arguments, { operation }) => {
    const { before, after } = await headsOf(operation, pair);
    if (before.points === null || after.points === null || before.pointsOutOf === null) return null;
    return before.pointsOutOf === after.pointsOutOf ? after.points - before.points : null;
  },
  frameworkChanged: async (pair, _arguments, { operation }) => hasChanged(await headsOf(operation, pair)),
  standards: async (pair, _arguments, { operation }) => compareStandards(operation, await headsOf(operation, pair)),
};

interface Heads {
  readonly before: InspectionHead;
  readonly after: InspectionHead;
}

async function headsOf(operation: Operation, { beforeId, afterId }: ReinspectionParent): Promise<Heads> {
  const [before, after] = await Promise.all([foundInspection(operation, beforeId), foundInspection(operation, afterId)]);
  return { before, after };
}

function hasChanged({ before, after }: Heads): boolean {
  return before.frameworkId !== after.frameworkId;
}

async function compareStandards(operation: Operation, heads: Heads): Promise<StandardMovement[]> {
  const { standards } = operation.reference;
  const names = (one: string, other: string) => standards.get(one)?.closeMatchIds.includes(other) ?? false;
  const [before, after] = await Promise.all([ratingsInOrder(operation, heads.before), ratingsInOrder(operation, heads.after)]);
  const isCloseMatch = hasChanged(heads) ? (one: string, other: string) => names(one, other) || names(other, one) : null;
  return standardMovements({ before, after, isCloseMatch });
}
