import type { NodeResolvers } from './generated.ts';
import { typeOfNode } from './load-node.ts';

/** Tells which type a `Node` is, by its id. */
export const Node: Pick<NodeResolvers, '__resolveType'> = { __resolveType: typeOfNode };
