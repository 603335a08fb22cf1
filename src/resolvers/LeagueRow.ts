import { foundInspection, ratingsInOrder } from './analysis-inspections.ts';
import type { LeagueRowResolvers } from './generated.ts';

/** What `LeagueRow` takes from elsewhere; its rank is a property of the object. */
export const LeagueRow: LeagueRowResolvers = {
  points: async ({ inspectionId }, _arguments, { operation }) => (await foundInspection(operation, inspectionId)).points,
  pointsOutOf: async ({ inspectionId }, _arguments, { operation }) => (await foundInspection(operation, inspectionId)).pointsOutOf,
  inspection: ({ inspectionId }, _arguments, { operation }) => foundInspection(operation, inspectionId),
  ratings: async ({ inspectionId }, _arguments, { operation }) => ratingsInOrder(operation, await foundInspection(operation, inspectionId)),
};
