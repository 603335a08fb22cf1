import type { StandardMovementResolvers } from './generated.ts';
import { present } from './present.ts';

/** What `StandardMovement` takes from elsewhere; its other fields are properties of the object. */
export const StandardMovement: StandardMovementResolvers = {
  standard: ({ standardId }, _arguments, { operation }) => present(operation.reference.standards, standardId),
  standardBefore: ({ standardBeforeId }, _arguments, { operation }) => present(operation.reference.standards, standardBeforeId),
};
