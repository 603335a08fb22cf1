import type { TestServer } from '../support/server.ts';
import { askOrThrow } from './lists.ts';

/** Lists that the loader derives. */
export type DerivedList = 'previous' | 'next' | 'recurrences' | 'recurrencesAtNext';
/** Single objects that the loader derives. */
type DerivedOne = 'chiefInspectorInOffice' | 'latestInspection';

/** What the loader derives, as ids by the id of the object that has it. */
export type Derived = Readonly<
  Record<DerivedList, ReadonlyMap<string, readonly string[]>> & Record<DerivedOne, ReadonlyMap<string, string>>
>;

interface Ref {
  readonly id: string;
}

type Row = Readonly<Ref & Partial<Record<DerivedList, readonly Ref[]> & Record<DerivedOne, Ref | null>>>;

const LISTS: Readonly<Record<string, string>> = {
  inspections: 'previous { id } next { id } chiefInspectorInOffice { id }',
  recommendations: 'recurrences { id } recurrencesAtNext { id }',
  probationDeliveryUnits: 'latestInspection { id }',
  probationRegions: 'latestInspection { id }',
  nationalBodies: 'latestInspection { id }',
};

/** Reads what is derived from the plain fields of the API, without any filter: how it is derived is tested elsewhere. */
export async function readDerived(server: TestServer): Promise<Derived> {
  const rows: Row[] = [];
  for (const [list, fields] of Object.entries(LISTS)) rows.push(...(await readRows(server, list, fields)));
  const listOf = (name: DerivedList) => new Map(rows.map((row) => [row.id, (row[name] ?? []).map(({ id }) => id)]));
  const oneOf = (name: DerivedOne) => new Map(rows.flatMap((row) => (row[name] ? [[row.id, row[name].id] as const] : [])));
  return {
    previous: listOf('previous'),
    next: listOf('next'),
    recurrences: listOf('recurrences'),
    recurrencesAtNext: listOf('recurrencesAtNext'),
    chiefInspectorInOffice: oneOf('chiefInspectorInOffice'),
    latestInspection: oneOf('latestInspection'),
  };
}

async function readRows(server: TestServer, list: string, fields: string): Promise<Row[]> {
  const query = `query ($after: String) { ${list}(first: 100, after: $after) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`;
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const data = await askOrThrow(server, query, { after });
    const { nodes, pageInfo } = data[list] as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
