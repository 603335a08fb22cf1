import type { Condition } from './condition.ts';

/**
 * Gives a condition in which a property that must have one of a single value `is` that value: of a list of values Neo4j cannot tell that it
 * has one, and sorts what an index would give in order. Only where the whole condition asks for it, and only of the properties named, as each
 * makes two Cypher texts of one.
 */
export function withEqualities(condition: Condition, properties: readonly string[]): Condition {
  if (condition.kind === 'and') return { kind: 'and', parts: condition.parts.map((part) => asEquality(part, properties)) };
  return asEquality(condition, properties);
}

/** The properties that a condition made by `withEqualities` gives one value. */
export function equalProperties(condition: Condition): string[] {
  const parts = condition.kind === 'and' ? condition.parts : [condition];
  return parts.flatMap((part) => (part.kind === 'compare' && part.by === 'is' ? [part.on.property] : []));
}

function asEquality(condition: Condition, properties: readonly string[]): Condition {
  if (condition.kind !== 'compare' || condition.by !== 'in' || !properties.includes(condition.on.property)) return condition;
  const [value, ...others] = condition.value as readonly unknown[];
  return value === undefined || others.length > 0 ? condition : { ...condition, by: 'is', value };
}
