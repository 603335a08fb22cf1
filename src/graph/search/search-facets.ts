import { type SearchType, searchTypeOf } from './search-types.ts';

/** What the hits of a search can be counted by. */
export type SearchFacetField = 'KIND' | 'REGION' | 'YEAR' | 'THEME';

/** What a hit counts under; null and empty where it has none. */
export interface SearchFacetRow {
  readonly id: string;
  readonly regionId: string | null;
  readonly year: number | null;
  readonly themeIds: readonly string[];
}

/** How many hits have a value; null: none of any. */
export interface SearchFacetCount {
  readonly value: string | null;
  readonly count: number;
}

export type SearchFacets = Readonly<Record<SearchFacetField, readonly SearchFacetCount[]>>;

const MOST_VALUES = 100;

/** Counts hits by every field, most first, then by value; a hit with several themes counts once for each. */
export function countFacets(rows: readonly SearchFacetRow[]): SearchFacets {
  return {
    KIND: count(rows.map(({ id }): SearchType => searchTypeOf(id))),
    REGION: count(rows.map(({ regionId }) => regionId)),
    YEAR: count(rows.map(({ year }) => (year === null ? null : String(year)))),
    THEME: count(rows.flatMap(({ themeIds }): readonly (string | null)[] => (themeIds.length === 0 ? [null] : themeIds))),
  };
}

function count(values: readonly (string | null)[]): SearchFacetCount[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, group]) => ({ value, count: group.length }))
    .sort((one, other) => other.count - one.count || compareValues(one.value, other.value))
    .slice(0, MOST_VALUES);
}

function compareValues(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
