import type { Comparable, Step } from './filter-field.ts';

/** A filter in its one canonical form: equal questions give equal trees, whatever the order of their fields. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | Compare
  | Some;

/** A comparison of a property. */
export interface Compare {
  readonly kind: 'compare';
  readonly on: Comparable;
  readonly by: Comparison;
  readonly value?: unknown;
}

/** Some related object fulfils `part`; also true without one where `orMissing`. `none` and `every` are made of it. */
export interface Some {
  readonly kind: 'some';
  readonly step: Step;
  readonly part: Condition;
  readonly orMissing: boolean;
}

/** `in` is `eq` too, and `is` the same of one value where an index can use that; `absent` and `present` are `eq: null` and `not: null`; `on` asks for a span that covers a day. */
export type Comparison = 'in' | 'is' | 'absent' | 'present' | 'from' | 'to' | 'contains' | 'on';

/** No filter: it holds for every row. */
export const ALWAYS: Condition = { kind: 'and', parts: [] };

/** Whether a condition is such a one. */
export function isAlways(condition: Condition): boolean {
  return condition.kind === 'and' && condition.parts.length === 0;
}

/**
 * Joins conditions, flat and in an order of their own, for neither `and` nor `or` has one: a single one stays as it is, and none is
 * one that always holds (`and`) or never (`or`).
 */
export function joined(kind: 'and' | 'or', parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = flat;
  if (only !== undefined && flat.length === 1) return only;
  return {
    kind,
    parts: flat.toSorted((one, other) => compareTexts(shapeOf(one), shapeOf(other)) || compareTexts(keyOf(one), keyOf(other))),
  };
}

/** Equal for conditions that differ in their values only: these must not decide the order, or equal shapes would have two texts. */
function shapeOf(condition: Condition): string {
  return JSON.stringify(condition, (name, value: unknown) => (name === 'value' ? undefined : value));
}

function keyOf(condition: Condition): string {
  return JSON.stringify(condition);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Whether a condition compares a property of the row itself anywhere in it. */
export function mentions(condition: Condition, property: string): boolean {
  if (condition.kind === 'compare') return condition.on.property === property;
  if (condition.kind === 'some') return false;
  if (condition.kind === 'not') return mentions(condition.part, property);
  return condition.parts.some((part) => mentions(part, property));
}
