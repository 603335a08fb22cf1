import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { POINTS } from '../../model/limits.ts';

/** Fields of a filter that join conditions on the same object. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'not']);
/** Fields of a condition on a list that say how many of its rows must meet it. */
const QUANTIFIERS: ReadonlySet<string> = new Set(['some', 'none', 'every']);
const OF_ALL: ReadonlySet<string> = new Set(['none', 'every']);

/** Prices the value of a filter argument, by its type: comparisons, steps to related objects, and conditions on all rows of a list. */
export function priceFilter(filter: unknown, type: GraphQLInputType): number {
  let points = 0;
  const waiting: Branch[] = branchesOf(filter, type);
  for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
    for (const [name, value] of Object.entries(branch.value)) {
      const field = branch.type.getFields()[name];
      if (field === undefined || value === undefined) continue;
      const inner = branchesOf(value, field.type);
      waiting.push(...inner);
      points += isInputObjectType(getNamedType(field.type)) ? inner.length * priceStep(name, field.type) : POINTS.comparison;
    }
  }
  return points;
}

interface Branch {
  readonly value: object;
  readonly type: GraphQLInputObjectType;
}

function branchesOf(value: unknown, type: GraphQLInputType): Branch[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => (typeof item === 'object' && item !== null ? [{ value: item, type: named }] : []));
}

function priceStep(name: string, type: GraphQLInputType): number {
  if (OF_ALL.has(name)) return POINTS.allOfList;
  return JOINTS.has(name) || QUANTIFIERS.has(name) || isComparison(getNamedType(type)) ? 0 : POINTS.relationshipStep;
}

/** A type like `IntFilter`, all of whose fields are values to compare with. */
function isComparison(type: GraphQLInputType): boolean {
  return isInputObjectType(type) && Object.values(type.getFields()).every((field) => !isInputObjectType(getNamedType(field.type)));
}
