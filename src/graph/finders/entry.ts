import type { Condition, Some } from './condition.ts';
import type { FilterName } from './filters.ts';
import { makeWhere, type Values } from './where.ts';

/** The properties with an index by which a list can be entered from parts of its rows. */
const SELECTIVE: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  Finding: ['themeId'],
  StandardRating: ['standardId'],
  Statistic: ['measureId'],
  Statement: ['sourceId'],
};

/** A way into a list from the parts that a condition asks for, and what is left of the condition. */
export interface SelectiveEntry {
  readonly pattern: string;
  readonly rest: Condition;
}

/**
 * Enters a list from its parts where a condition asks for rows with some part that an index finds: inspections with a finding on
 * a theme are found from the theme's findings, instead of looking at each inspection. Null where no such part is asked for.
 */
export function enterBySome(label: string, condition: Condition, values: Values): SelectiveEntry | null {
  const parts = condition.kind === 'and' ? condition.parts : [condition];
  const selective = parts.find((part) => part.kind === 'some' && isSelective(part)) as Some | undefined;
  if (!selective || !('back' in selective.step.join)) return null;
  const { to, join } = selective.step;
  const where = makeWhere(selective.part, values, 'part');
  const pattern = `MATCH (part:${to})
WHERE part.release = $release AND ${where}
WITH DISTINCT part.${join.back} AS nodeId
MATCH (node:${label})
WHERE node.release = $release AND node.id = nodeId`;
  return { pattern, rest: { kind: 'and', parts: parts.filter((part) => part !== selective) } };
}

function isSelective({ step, part }: Some): boolean {
  const properties = 'back' in step.join ? SELECTIVE[step.to] : undefined;
  const compared = part.kind === 'and' ? part.parts : [part];
  return compared.some((each) => each.kind === 'compare' && each.by === 'in' && properties?.includes(each.on.property));
}
