import { type IdKind, idKind, TYPE_OF_ID_KIND } from '../../model/ids.ts';

/** A kind of object that a search finds. */
interface Searched {
  readonly idKind: IdKind;
  /** The fields that are searched, by their names in the SDL, which are those of the model; aliases of services and people are nodes of their own. */
  readonly fields: readonly string[];
}

/** What a search finds, by the names of the SDL's `SearchType`. */
export const SEARCH_TYPES = {
  INSPECTION: { idKind: 'inspection', fields: ['notes'] },
  PROBATION_DELIVERY_UNIT: { idKind: 'pdu', fields: ['name', 'notes'] },
  PROBATION_REGION: { idKind: 'region', fields: ['name', 'notes'] },
  NATIONAL_BODY: { idKind: 'body', fields: ['name', 'notes'] },
  OPERATIONAL_UNIT: { idKind: 'unit', fields: ['name', 'notes'] },
  POLICE_AREA: { idKind: 'police', fields: ['name'] },
  PERSON: { idKind: 'person', fields: ['name'] },
  THEME: { idKind: 'theme', fields: ['label', 'altLabels', 'definition'] },
  FRAMEWORK: { idKind: 'framework', fields: ['name', 'notes'] },
  STANDARD: { idKind: 'standard', fields: ['name', 'aliases', 'notes'] },
  MEASURE: { idKind: 'measure', fields: ['label', 'definition'] },
  FINDING: { idKind: 'finding', fields: ['note'] },
  RECOMMENDATION: { idKind: 'recommendation', fields: ['summary'] },
  STATISTIC: { idKind: 'statistic', fields: ['about'] },
  SOURCE: { idKind: 'source', fields: ['title', 'gist', 'note'] },
} as const satisfies Record<string, Searched>;

export type SearchType = keyof typeof SEARCH_TYPES;

const TYPES = Object.keys(SEARCH_TYPES) as SearchType[];
const TYPE_OF_KIND = new Map<IdKind | null, SearchType>(TYPES.map((type) => [SEARCH_TYPES[type].idKind, type]));

/** The labels of the nodes of some types. */
export function labelsOf(types: readonly SearchType[] = TYPES): string[] {
  return types.map((type) => TYPE_OF_ID_KIND[SEARCH_TYPES[type].idKind]);
}

/** Types with other names, which are texts of nodes of their own. */
const ALIASED: readonly SearchType[] = [
  'PROBATION_DELIVERY_UNIT',
  'PROBATION_REGION',
  'NATIONAL_BODY',
  'OPERATIONAL_UNIT',
  'POLICE_AREA',
  'PERSON',
];

/** Whether objects of some types are also found by their other names. */
export function haveAliases(types: readonly SearchType[] = TYPES): boolean {
  return types.some((type) => ALIASED.includes(type));
}

/** The properties in which words of some types stand: the fewer are asked, the fewer hits Neo4j looks at. */
export function propertiesOf(types: readonly SearchType[] = TYPES): string[] {
  const properties = types.flatMap((type): readonly string[] => SEARCH_TYPES[type].fields);
  return [...new Set(haveAliases(types) ? [...properties, 'text'] : properties)].sort();
}

/** The type of an object that was found; throws for an id of any other kind, which the query cannot give. */
export function searchTypeOf(id: string): SearchType {
  const type = TYPE_OF_KIND.get(idKind(id));
  if (type === undefined) throw new Error(`A search found ${id}, which is of no type that it searches.`);
  return type;
}
