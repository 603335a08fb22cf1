import type { Dataset } from '../../model/dataset.ts';
import { involvementId, statementOwnerId } from '../../model/ids.ts';
import type { DerivedInspectionParts, Inspection, InspectionHead, InspectionParts, Involvement } from '../../model/inspections.ts';
import type { Role } from '../../model/vocabulary.ts';
import { deriveFollowed } from './derive-followed.ts';
import { deriveInOffice } from './derive-in-office.ts';
import { deriveRecurrences } from './derive-recurrences.ts';
import { type GraphRecords, makeNode, makeRelationships, type NodeRecord, type RelationshipRecord } from './graph-records.ts';
import { type DocumentedInspection, makeDocuments } from './make-documents.ts';
import { makeInspectionParts } from './make-part-records.ts';
import { makeDayBounds, makeProperties } from './make-properties.ts';
import { inspectionDate, makeDateKeys, makeInspectionKeys } from './order-keys.ts';

type WholeInspection = Inspection & InspectionParts;
type DerivedInspection = InspectionHead & DerivedInspectionParts;

/** Inspections with their parts, the people involved, and the order among them. */
export function makeInspectionRecords(dataset: Dataset): GraphRecords {
  const { inspections } = dataset;
  const services = [...dataset.probationDeliveryUnits, ...dataset.regions, ...dataset.nationalBodies];
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const statements = Map.groupBy(dataset.statements, ({ aboutId }) => statementOwnerId(aboutId));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const derived = deriveInspections(dataset);
  const parts = derived.map((inspection) => makeInspectionParts(inspection));
  return {
    nodes: [
      ...derived.map((inspection) =>
        makeInspectionNode(inspection, {
          serviceName: names.get(inspection.serviceId) ?? inspection.serviceId,
          statements: statements.get(inspection.id) ?? [],
          sources,
        }),
      ),
      ...parts.flatMap(({ nodes }) => nodes),
    ],
    relationships: [
      ...inspections.flatMap(makeOwnRelationships),
      ...derived.flatMap(({ id, previousIds }) => makeRelationships('FOLLOWED', id, previousIds)),
      ...parts.flatMap(({ relationships }) => relationships),
    ],
  };
}

/** The inspections with what follows from the others. */
function deriveInspections({ inspections, probationDeliveryUnits, people }: Dataset): DerivedInspection[] {
  const predecessors = new Map(probationDeliveryUnits.map(({ id, predecessorIds }) => [id, predecessorIds]));
  const previous = deriveFollowed(inspections, (serviceId) => predecessors.get(serviceId) ?? []);
  const next = reverse(previous, inspections);
  const recurrences = deriveRecurrences(inspections, (id) => next.get(id) ?? []);
  return inspections.map((inspection) => ({
    ...inspection,
    recommendations: inspection.recommendations.map((recommendation) => ({
      ...recommendation,
      ...(recurrences.get(recommendation.id) ?? { recurrenceIds: [], recurrenceAtNextIds: [] }),
    })),
    previousIds: [...(previous.get(inspection.id) ?? [])],
    nextIds: next.get(inspection.id) ?? [],
    chiefInspectorId: firstInRole(inspection.involvements, 'CHIEF_INSPECTOR'),
    chiefInspectorInOfficeId: deriveInOffice(people, inspection.publishedOn),
    mediaContactId: firstInRole(inspection.involvements, 'MEDIA_CONTACT'),
  }));
}

interface About extends Pick<DocumentedInspection, 'statements' | 'sources'> {
  readonly serviceName: string;
}

function makeInspectionNode(inspection: DerivedInspection, { serviceName, ...provenance }: About): NodeRecord {
  const { ratings, ratingTallies, findings, recommendations, recommendationTallies, statistics, involvements, ...head } = inspection;
  const parts = { ratings, ratingTallies, findings, recommendations, recommendationTallies, statistics, involvements };
  const { publishedOn, fieldworkFrom, fieldworkTo } = head;
  return makeNode('Inspection', head.id, {
    ...makeProperties(head),
    ...makeDayBounds({ publishedOn, fieldworkFrom, fieldworkTo }),
    ...makeInspectionKeys(head, serviceName),
    ...makeDocuments({ head, parts, ...provenance }),
  });
}

function makeOwnRelationships(inspection: WholeInspection): RelationshipRecord[] {
  const { id, serviceId, frameworkId, frameworkBasis, involvements } = inspection;
  return [
    ...makeRelationships('INSPECTED', id, [serviceId]),
    ...makeRelationships('CONDUCTED_UNDER', id, [frameworkId], { basis: frameworkBasis }),
    ...involvements.flatMap(({ personId, inspectionId: _inspectionId, ...involvement }, position) =>
      makeRelationships('INVOLVED_IN', personId, [id], {
        ...makeProperties(involvement),
        ...makeDayBounds({ asOf: involvement.asOf }),
        ...makeDateKeys(inspectionDate(inspection)),
        id: involvementId(id, involvement.key),
        position,
      }),
    ),
  ];
}

function firstInRole(involvements: readonly Involvement[], role: Role): string | null {
  return involvements.find((involvement) => involvement.role === role)?.personId ?? null;
}

/** By id of an inspection, those that followed it, earliest first. */
function reverse(followed: ReadonlyMap<string, readonly string[]>, inspections: readonly Inspection[]): Map<string, string[]> {
  const order = new Map(inspections.map((inspection) => [inspection.id, `${inspectionDate(inspection) ?? '~'} ${inspection.id}`]));
  const next = new Map<string, string[]>();
  for (const [later, earlierIds] of followed) {
    for (const earlier of earlierIds) next.set(earlier, [...(next.get(earlier) ?? []), later]);
  }
  const key = (id: string) => order.get(id) ?? id;
  for (const ids of next.values()) ids.sort((first, second) => (key(first) < key(second) ? -1 : 1));
  return next;
}
