import type { Dataset } from '../../model/dataset.ts';
import type { GraphRecords } from './graph-records.ts';
import { makeConceptRecords } from './make-concept-records.ts';
import { makeInspectionRecords } from './make-inspection-records.ts';
import { makeProvenanceRecords } from './make-provenance-records.ts';
import { makeServiceRecords } from './make-service-records.ts';

/** The whole content of a release as nodes and relationships. Pure: equal data sets give equal records in equal order. */
export function makeGraphRecords(dataset: Dataset): GraphRecords {
  const rooms = [makeServiceRecords(dataset), makeConceptRecords(dataset), makeInspectionRecords(dataset), makeProvenanceRecords(dataset)];
  return {
    nodes: rooms.flatMap(({ nodes }) => nodes),
    relationships: rooms.flatMap(({ relationships }) => relationships),
  };
}
