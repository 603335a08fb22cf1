import type { DerivedInspectionParts, InspectionHead } from '../../model/inspections.ts';
import type { Source, Statement } from '../../model/provenance.ts';
import { encodeProvenance } from '../aggregates/statement.ts';
import type { Properties } from './graph-records.ts';

/** An inspection with all that reads ask of it. */
export interface DocumentedInspection {
  readonly head: InspectionHead;
  readonly parts: DerivedInspectionParts;
  /** Those about the inspection and its parts, in the order of the record. */
  readonly statements: readonly Statement[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** The texts of an inspection's aggregates (`src/graph/aggregates/document.ts`); they repeat what its nodes hold, and only reads use them. */
export function makeDocuments({ head, parts, statements, sources }: DocumentedInspection): Properties {
  return {
    headDocument: JSON.stringify(head),
    partsDocument: JSON.stringify(parts),
    provenanceDocument: encodeProvenance(statements, sources),
  };
}
