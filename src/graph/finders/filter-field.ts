import type { FilterName } from './filters.ts';

/** What one field of a filter selects by. */
export type FilterField = Comparable | Step | Within;

/** The fields of a filter type, by their names in the SDL. */
export type FilterFields = Readonly<Record<string, FilterField>>;

/** A property that a filter can compare. */
export interface Comparable {
  readonly property: string;
  /** A `date` is compared by its two stored bounds, `…Earliest` and `…Latest`; a `span` runs from one partial date to another. */
  readonly type: 'plain' | 'date' | 'span';
  /** Where the property ends the id: values that are compared whole are compared as ids, behind this. */
  readonly idPrefix?: string;
}

/** A step over a relationship, to one object (or none) or to a list. */
export interface Step {
  readonly to: FilterName;
  readonly many: boolean;
  readonly join: Join;
}

/** Selects a theme together with all that are narrower. */
export interface Within {
  readonly type: 'within';
}

/** How the objects of a step are found from `{from}`. */
export type Join =
  /** By a property of `{from}` that holds the id, and is missing where there is no object. */
  | { readonly key: string }
  /** By a property of `{from}` that holds a list of ids. */
  | { readonly keys: string }
  /** By a property of `{to}` that holds the id of `{from}`. */
  | { readonly back: string }
  /** By clauses that bind `{to}`; a condition may follow where they end with WHERE. */
  | { readonly match: string };

/** Whether a field is a step. */
export function isStep(field: FilterField): field is Step {
  return 'to' in field;
}

/** A plain property. */
export function plain(property: string): Comparable {
  return { property, type: 'plain' };
}

/** A partial date. */
export function date(property: string): Comparable {
  return { property, type: 'date' };
}

/** A step to the one object whose id a property holds. */
export function one(to: FilterName, key: string): Step {
  return { to, many: false, join: { key } };
}

/** A step to the objects that hold the id in a property. */
export function back(to: FilterName, property: string): Step {
  return { to, many: true, join: { back: property } };
}

/** A step to the objects whose ids a property holds. */
export function keys(to: FilterName, property: string): Step {
  return { to, many: true, join: { keys: property } };
}

/** A step by clauses. */
export function match(to: FilterName, text: string, many = true): Step {
  return { to, many, join: { match: text } };
}

/** The sources of an object: those of statements about it that nobody contradicts and that were not taken back. */
export function sourcesBy(property: 'aboutId' | 'ownerId'): Step {
  return match(
    'Source',
    `MATCH ({to}Statement:Statement)
WHERE {to}Statement.release = $release AND {to}Statement.${property} = {from}.id AND {to}Statement.standing IN ['HELD', 'UNRESOLVED']
MATCH ({to}:Source)
WHERE {to}.release = $release AND {to}.id = {to}Statement.sourceId`,
  );
}

/** The two fields of everything that carries a fact. */
export const factFields: FilterFields = { sources: sourcesBy('aboutId'), statements: back('Statement', 'aboutId') };
