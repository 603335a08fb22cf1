import type { SourcedStatement } from '../graph/aggregates/statement.ts';
import { type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import { idKind, statementOwnerId } from '../model/ids.ts';
import type { Source } from '../model/provenance.ts';
import type { Context } from './context.ts';

/** The claims about an owner of statements and about its parts, in the order of the record. */
export function statementsOfOwner(operation: Operation, ownerId: string): MaybePromise<readonly SourcedStatement[]> {
  const load = idKind(ownerId) === 'inspection' ? operation.provenanceOfInspection : operation.provenanceOfOwner;
  return whenKnown(load(ownerId), (statements) => statements ?? []);
}

/** The claims about one object, in the order of the record. */
export function statementsAbout(operation: Operation, aboutId: string): MaybePromise<SourcedStatement[]> {
  return whenKnown(statementsOfOwner(operation, statementOwnerId(aboutId)), (statements) =>
    statements.filter((statement) => statement.aboutId === aboutId),
  );
}

/** The sources of some statements, each once, in order; a source whose claim is contradicted or withdrawn does not state the fact. */
export function sourcesOf(statements: readonly SourcedStatement[]): Source[] {
  const supporting = statements.filter(({ standing }) => standing === 'HELD' || standing === 'UNRESOLVED');
  return [...new Map(supporting.map(({ source }) => [source.id, source])).values()];
}

/** The two fields of `Fact` for an object that has an id. */
export const fact = {
  sources: ({ id }: { readonly id: string }, _arguments: object, { operation }: Context) =>
    whenKnown(statementsAbout(operation, id), sourcesOf),
  statements: ({ id }: { readonly id: string }, _arguments: object, { operation }: Context) => statementsAbout(operation, id),
};
