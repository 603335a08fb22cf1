import type { Filter } from './oracle.ts';
import type { Thing } from './oracle-links.ts';

/** A value of a facet: what the rows of a list are counted by. */
export type FacetValue = string | number | null;

/** What a facet counts by, told by the objects themselves. */
export interface FacetField {
  readonly list: string;
  readonly field: string;
  /** The filter field whose top-level condition does not apply to this facet; null where the list's filter has none. */
  readonly own: string | null;
  /** The values of one row, each once. */
  readonly valuesOf: (thing: Thing) => readonly FacetValue[];
  /** Selects the rows that have a value. */
  readonly filterBy: (value: FacetValue) => Filter;
}

const at = (thing: Thing | null, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Thing | null | undefined)?.[name] ?? null, thing);

const nested = (path: string, leaf: Filter): Filter => path.split('.').reduceRight<Filter>((inner, name) => ({ [name]: inner }), leaf);

/** One value a row, at a path from it. */
function single(list: string, fields: Readonly<Record<string, string>>): FacetField[] {
  return Object.entries(fields).map(([field, path]) => ({
    list,
    field,
    own: path.startsWith('inspection.') ? null : (path.split('.')[0] as string),
    valuesOf: (thing) => [at(thing, path) as FacetValue],
    filterBy: (value) => nested(path, { eq: value }),
  }));
}

/** Each value once; null for none. */
function orNull(values: readonly string[]): FacetValue[] {
  return values.length === 0 ? [null] : [...new Set(values)];
}

/** The ids of a list of objects, or of what is at a path from each. */
function several(list: string, field: string, { name, path }: { name: string; path: string }): FacetField {
  return {
    list,
    field,
    own: name,
    valuesOf: (thing) => orNull((thing[name] as Thing[]).map((each) => String(at(each, path)))),
    filterBy: (value) => ({ [name]: value === null ? { none: {} } : { some: nested(path, { eq: value }) } }),
  };
}

const ofInspection = { REGION: 'inspection.region.id', YEAR: 'inspection.year' };

/** Every facet of every root list. */
export const FACET_FIELDS: readonly FacetField[] = [
  ...single('inspections', {
    REGION: 'region.id',
    SERVICE: 'service.id',
    YEAR: 'year',
    PROGRAMME: 'programme',
    FRAMEWORK: 'framework.id',
    OVERALL_RATING: 'overallRating',
    RATING_STATUS: 'ratingStatus',
    CHIEF_INSPECTOR: 'chiefInspector.id',
  }),
  several('inspections', 'THEME', { name: 'findings', path: 'theme.id' }),
  ...single('findings', { THEME: 'theme.id', POLARITY: 'polarity', ...ofInspection }),
  several('recommendations', 'THEME', { name: 'themes', path: 'id' }),
  several('recommendations', 'ADDRESSEE', { name: 'addressees', path: 'id' }),
  ...single('recommendations', ofInspection),
  ...single('statistics', { MEASURE: 'measure.id', STANDARD: 'standard.id', UNIT: 'unit', SCOPE_KIND: 'scopeKind', ...ofInspection }),
  ...single('probationDeliveryUnits', { REGION: 'region.id', STATUS: 'status' }),
  ...single('probationRegions', { NATION: 'nation' }),
  ...single('standards', { FRAMEWORK: 'framework.id', DOMAIN: 'domain' }),
  ...single('sources', { KIND: 'kind', PUBLISHER: 'publisher' }),
  ...single('statements', {
    PROPERTY: 'property',
    STANDING: 'standing',
    METHOD: 'method',
    ATTRIBUTION: 'attribution',
    SOURCE: 'source.id',
  }),
  several('themes', 'BROADER', { name: 'broader', path: 'id' }),
  {
    list: 'people',
    field: 'ROLE',
    own: null,
    valuesOf: ({ involvements, posts }) => orNull([...(involvements as Thing[]), ...(posts as Thing[])].map(({ role }) => String(role))),
    filterBy: (role) =>
      role === null
        ? { involvements: { none: {} }, posts: { none: {} } }
        : { or: [{ involvements: { some: { role: { eq: role } } } }, { posts: { some: { role: { eq: role } } } }] },
  },
];
