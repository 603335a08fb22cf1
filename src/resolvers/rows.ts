import type { ListName } from '../graph/finders/lists.ts';
import { allKnown, type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import { type IdKind, inspectionIdOfPart, involvementId } from '../model/ids.ts';
import type { Involvement } from '../model/inspections.ts';
import { LOAD_BY_KIND, type NodeOfKind } from './load-node.ts';

/** The kind of the ids that each list holds. */
const KIND_OF_LIST = {
  inspections: 'inspection',
  probationDeliveryUnits: 'pdu',
  probationRegions: 'region',
  nationalBodies: 'body',
  people: 'person',
  themes: 'theme',
  findings: 'finding',
  recommendations: 'recommendation',
  statistics: 'statistic',
  measures: 'measure',
  frameworks: 'framework',
  standards: 'standard',
  sources: 'source',
  statements: 'statement',
} as const satisfies Record<Exclude<ListName, 'involvements'>, IdKind>;

/** What the rows of each list are. Involvements are no nodes: they are found through their inspection. */
export type RowOf<Name extends ListName> = Name extends keyof typeof KIND_OF_LIST ? NodeOfKind[(typeof KIND_OF_LIST)[Name]] : Involvement;

type LoadRow<Row> = (operation: Operation, id: string) => MaybePromise<Row | null | undefined>;

function loadRowOf<Name extends ListName>(list: Name): LoadRow<RowOf<Name>> {
  const load = list === 'involvements' ? loadInvolvement : LOAD_BY_KIND[KIND_OF_LIST[list as keyof typeof KIND_OF_LIST]];
  return load as LoadRow<RowOf<Name>>;
}

function loadInvolvement({ inspectionParts }: Operation, id: string): MaybePromise<Involvement | null> {
  return whenKnown(
    inspectionParts(inspectionIdOfPart(id)),
    (parts) => parts?.involvements.find(({ key, inspectionId }) => involvementId(inspectionId, key) === id) ?? null,
  );
}

/** Loads the rows that a finder found, in its order; throws when the release lacks one, for then its indexes are broken. */
export function loadRows<Name extends ListName>(operation: Operation, list: Name, ids: readonly string[]): MaybePromise<RowOf<Name>[]> {
  const loadRow = loadRowOf(list);
  const checked = (row: RowOf<Name> | null | undefined, id: string): RowOf<Name> => {
    if (!row) throw new Error(`Release ${operation.release.version} lists ${id} among ${list} but has no such object.`);
    return row;
  };
  return whenKnown(allKnown(ids.map((id) => loadRow(operation, id))), (rows) =>
    rows.map((row, index) => checked(row, ids[index] as string)),
  );
}
