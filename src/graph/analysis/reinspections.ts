import type { Condition } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import { wholeNumber } from '../run.ts';
import type { Analysis } from './analyse.ts';
import { matchInspections } from './selection.ts';

/** An inspection and one that it followed. */
export interface InspectionPair {
  readonly beforeId: string;
  readonly afterId: string;
}

/** The first so many pairs whose later inspection a condition selects, newest first. */
export const reinspections: Analysis<{ condition: Condition; first: number }, readonly InspectionPair[]> = {
  name: 'analyseReinspections',
  makeQuery: ({ condition, first }) => {
    const values = new Values();
    const text = `${matchInspections(condition, values)}
  AND size(node.previousIds) > 0
UNWIND range(0, size(node.previousIds) - 1) AS position
WITH node, position
ORDER BY node.orderKeyDateDescending DESC, node.id DESC, position
LIMIT $first
RETURN node.previousIds[position], node.id`;
    return { text, parameters: { ...values.parameters, first: wholeNumber(first) } };
  },
  toResult: (rows) => rows.map(([beforeId, afterId]) => ({ beforeId: beforeId as string, afterId: afterId as string })),
};
