import type { Source, Statement } from '../../model/provenance.ts';
import { projectionOf } from '../projection.ts';
import { type Aggregate, nodeAggregate } from './aggregate.ts';
import { documentAggregate } from './document.ts';
import { sourceProjection } from './source.ts';

const statementProjection = projectionOf<Statement>({
  id: true,
  aboutId: true,
  property: true,
  value: true,
  asStated: true,
  method: true,
  attribution: true,
  standing: true,
  paragraph: true,
  start: true,
  end: true,
  documentSha256: true,
  sourceId: true,
  contradictsIds: true,
});

/** One statement, for lists that cross objects. */
export const statementAggregate = nodeAggregate('Statement', statementProjection);

/** A statement with the source that makes it at hand. */
export interface SourcedStatement extends Statement {
  readonly source: Source;
}

/** Statements and sources as positional rows: both are many, and their names long. */
type ProvenanceRows = readonly [statements: readonly (readonly unknown[])[], sources: readonly (readonly unknown[])[]];

/** The statements about an inspection and its parts, in the order of the record. */
export const provenanceOfInspectionAggregate = documentAggregate<readonly SourcedStatement[]>(
  'loadProvenanceOfInspection',
  'provenanceDocument',
  (document) => decodeProvenance(document as ProvenanceRows),
);

/** The statements about any other owner, in the order of the record; none is an empty list, which is kept too. */
export const provenanceOfOwnerAggregate: Aggregate<readonly SourcedStatement[]> = {
  query: {
    name: 'loadProvenanceOfOwner',
    text: `UNWIND $ids AS id
RETURN id, COLLECT {
    MATCH (statement:Statement)
    WHERE statement.release = $release AND statement.ownerId = id
    RETURN [${statementProjection.columns('statement')}]
    ORDER BY statement.position
  }, COLLECT {
    MATCH (statement:Statement)
    WHERE statement.release = $release AND statement.ownerId = id
    WITH DISTINCT statement.sourceId AS sourceId
    MATCH (source:Source)
    WHERE source.release = $release AND source.id = sourceId
    RETURN [${sourceProjection.columns('source')}]
  }`,
  },
  toEntry: ([id, statements, sources]) => [id as string, decodeProvenance([statements, sources] as unknown as ProvenanceRows)],
};

/** Makes the `provenanceDocument` of an inspection from the statements that it owns, in order, and all sources by id. */
export function encodeProvenance(statements: readonly Statement[], sources: ReadonlyMap<string, Source>): string {
  // A source that is missing is found by the check of the content.
  const own = [...new Set(statements.map(({ sourceId }) => sourceId))].flatMap((id) => sources.get(id) ?? []);
  return JSON.stringify([statements.map(statementProjection.encode), own.map(sourceProjection.encode)]);
}

function decodeProvenance([statements, sources]: ProvenanceRows): SourcedStatement[] {
  const sourceOf = new Map(sources.map((row) => sourceProjection.decode(row)).map((source) => [source.id, source]));
  return statements.map((row) => {
    const statement = statementProjection.decode(row);
    return { ...statement, source: sourceOf.get(statement.sourceId) as Source };
  });
}
