import type { IdResolutionResolvers } from './generated.ts';
import { loadNode } from './load-node.ts';

/** What `IdResolution` takes from elsewhere; its other fields are properties of the object. */
export const IdResolution: IdResolutionResolvers = {
  node: ({ nodeId }, _arguments, { operation }) => (nodeId === null ? null : loadNode(operation, nodeId)),
};
