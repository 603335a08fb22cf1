import type { Condition } from '../finders/condition.ts';
import { makeWhere, type Values } from '../finders/where.ts';

/** Labels of parts whose `inspectionId` an index holds. */
type PartLabel = 'Finding' | 'StandardRating' | 'Statistic' | 'Recommendation';

/** Begins a text of several parts `CALL (once) { … }` that give one row each: without a row to start from, Neo4j would join them as a product. */
export const ONCE = 'WITH 1 AS once\n';

/** The inspections that a condition selects, as `node`; more predicates may follow, each after `\n  AND `. Naming the id too, an index gives those of the release. */
export function matchInspections(condition: Condition, values: Values): string {
  return `MATCH (node:Inspection)
WHERE node.release = $release AND node.id IS NOT NULL${andCondition(condition, values)}`;
}

/** A condition on `node` as the continuation of a WHERE; empty when it always holds. */
export function andCondition(condition: Condition, values: Values): string {
  const where = makeWhere(condition, values);
  return where === 'true' ? '' : `\n  AND (${where})`;
}

/** The parts of one label that belong to `node`, as `part`, by the index on the inspection's id. */
export function matchParts(label: PartLabel): string {
  return `MATCH (part:${label})
WHERE part.release = $release AND part.inspectionId = node.id`;
}

/** Whether `node` has a part of a label; `more` continues the WHERE. */
export function hasParts(label: PartLabel, more = ''): string {
  return `EXISTS {\n${matchParts(label)}${more}\n}`;
}
