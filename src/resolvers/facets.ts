import { type GraphQLResolveInfo, getArgumentValues, getNamedType, isObjectType } from 'graphql';
import { BadInputError } from '../graph/bad-input.ts';
import type { Condition } from '../graph/finders/condition.ts';
import type { FacetQuestion } from '../graph/finders/find-query.ts';
import type { List } from '../graph/finders/list.ts';
import { LISTS, type ListName } from '../graph/finders/lists.ts';
import { MOST_FACETS } from '../model/limits.ts';
import type { FacetParent } from './parents.ts';
import { selectedFieldNodes } from './selection.ts';

/** A value of a field with the number of rows that have it. */
export type CountedValue = readonly [value: string | number | null, count: number];

/** The fields of all `facets(by:)` that an operation selects on the connection being resolved, each once; throws `BadInputError` for too many. */
export function askedFacets(info: GraphQLResolveInfo): string[] {
  const connection = getNamedType(info.returnType);
  const definition = isObjectType(connection) ? connection.getFields().facets : undefined;
  if (!definition) return [];
  const asked = selectedFieldNodes(info, 'facets').map((node) => getArgumentValues(definition, node, info.variableValues).by as string[]);
  for (const by of asked) checkFacets(by);
  return [...new Set(asked.flat())];
}

/** Throws `BadInputError` unless one to five different fields are asked for. */
export function checkFacets(by: readonly string[]): void {
  if (by.length < 1 || by.length > MOST_FACETS) throw new BadInputError(`by: expected 1 to ${MOST_FACETS} fields, got ${by.length}.`);
  const twice = by.find((field, index) => by.indexOf(field) !== index);
  if (twice !== undefined) throw new BadInputError(`by: expected each field once, got ${twice} twice.`);
}

/** What facets are made of: the fields asked for, the client's filter, and how a filter becomes the whole condition of the list. */
interface FacetsAsked {
  readonly facets: readonly string[];
  readonly filter: object | null | undefined;
  readonly under: (filter: object | null | undefined) => Condition;
}

/** Asks for each facet under the client's filter without its own top-level condition. */
export function questionOfFacets(list: ListName, { facets, filter, under }: FacetsAsked): FacetQuestion[] {
  return facets.map((field) => {
    const own = (LISTS[list] as List).facets[field]?.own;
    const others = Object.entries(filter ?? {}).filter(([name]) => name !== own);
    return { field, condition: under(Object.fromEntries(others)) };
  });
}

/** Makes facets of counted values, numbers as text; what people call a value is looked up where it is asked for. */
export function makeFacets<Field extends string>(by: readonly Field[], countsOf: (field: Field) => readonly CountedValue[]): FacetParent[] {
  return by.map((field) => ({
    field,
    values: countsOf(field).map(([value, count]) => ({ value: value === null ? null : String(value), count })),
  }));
}
