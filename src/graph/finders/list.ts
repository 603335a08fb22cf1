import type { FilterName } from './filters.ts';

/** The properties that hold an order's key, by direction: the same where every row has a value. */
export interface OrderKeys {
  readonly ASCENDING: string;
  readonly DESCENDING: string;
}

/** An order of a list, with the direction in which it runs when none is asked for. */
export interface ListOrder extends OrderKeys {
  readonly direction: keyof OrderKeys;
}

/** A kind of list: what it lists, how it can be filtered, ordered, counted and entered. */
export interface List {
  readonly label: string;
  /** The type of its filter. */
  readonly filter: FilterName;
  readonly orders: Readonly<Record<string, ListOrder>>;
  /** The order when none is asked for. */
  readonly defaultOrder: string;
  /** The fields by whose values its rows can be counted. */
  readonly facets: Readonly<Record<string, FacetField>>;
  /** The properties by whose one value an index gives the rows in the default order; none where it is left out. */
  readonly indexed?: readonly string[];
  /** Ways into the list from a parent. */
  readonly parents: Readonly<Record<string, ParentEntry>>;
}

/** A field by whose values the rows of a list can be counted. */
export interface FacetField {
  /** The filter field whose own top-level condition is left out when counting; null where the list's filter has no such field. */
  readonly own: string | null;
  /** Knows `node`, leaves `node` and `value`: one line for each value that a row has. */
  readonly clause: string;
}

/** A way into a list from the id of a parent. */
export interface ParentEntry {
  /** Knows the id as `parent` and binds `node`; ends with a WHERE that more conditions may follow. */
  readonly pattern: string;
  /** The property that equals the parent's id, where there is one: an index gives its order only when ORDER BY names it too. */
  readonly property: string | null;
}

/** An order in which every row has a key. */
export function orderBy(property: string): ListOrder {
  return { ASCENDING: property, DESCENDING: property, direction: 'ASCENDING' };
}

/** An order in which rows may lack a value: they come last in both directions, so each direction has a key of its own. */
export function nullableOrderBy(property: string, direction: keyof OrderKeys = 'DESCENDING'): ListOrder {
  return { ASCENDING: `${property}Ascending`, DESCENDING: `${property}Descending`, direction };
}

/** Counts by a property of the row itself; a row without it is counted under null. */
export function facet(property: string, own: string | null = property): FacetField {
  return { own, clause: `WITH node, node.${property} AS value` };
}

/** Counts by each value of a list that the row holds; a row with an empty list is counted under null. */
export function facetOfEach(property: string, own: string | null): FacetField {
  return { own, clause: `UNWIND CASE WHEN size(node.${property}) = 0 THEN [null] ELSE node.${property} END AS value` };
}

/** Counts by a property of the inspection that the row belongs to. */
export function facetOfInspection(property: string): FacetField {
  return {
    own: null,
    clause: `MATCH (inspection:Inspection)
WHERE inspection.release = $release AND inspection.id = node.inspectionId
WITH node, inspection.${property} AS value`,
  };
}

/** Enters a list at the nodes whose property is the parent's id; `key` is the next property of the index that holds it. */
export function byProperty(label: string, property: string, key = 'orderKeyDateDescending'): ParentEntry {
  const pattern = `MATCH (node:${label})\nWHERE node.release = $release AND node.${property} = parent AND ${spanning(key)}`;
  return { pattern, property };
}

/**
 * Holds for every node: keys are texts. Neo4j uses an index of several properties only where each of them is compared with something,
 * and takes a comparison with the least text, not one with null, for a reason to walk the index in its order.
 */
export function spanning(key: string): string {
  return `node.${key} >= '' AND node.id IS NOT NULL`;
}

/** Enters a list over relationships. */
export function byPattern(pattern: string): ParentEntry {
  return { pattern, property: null };
}
