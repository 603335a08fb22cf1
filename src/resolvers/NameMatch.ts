import type { NameMatchResolvers } from './generated.ts';
import { loadNode } from './load-node.ts';

/** What `NameMatch` takes from elsewhere; its other fields are properties of the object. */
export const NameMatch: NameMatchResolvers = {
  node: async ({ nodeId }, _arguments, { operation }) => {
    const node = await loadNode(operation, nodeId);
    if (!node) throw new Error(`A name stands for ${nodeId}, which is not in the release.`);
    return node;
  },
};
