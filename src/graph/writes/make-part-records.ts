import type { DerivedInspectionParts, Inspection, RecurringRecommendation, Statistic } from '../../model/inspections.ts';
import {
  type GraphRecords,
  makeNode,
  makeRelationships,
  type NodeLabel,
  type Properties,
  type RelationshipRecord,
  type RelationshipType,
} from './graph-records.ts';
import { makeProperties } from './make-properties.ts';
import { inspectionDate, makeDateKeys } from './order-keys.ts';

/** The parts of one inspection: each knows its `inspectionId` and its `position`, from 0 in the order of the seed. */
export function makeInspectionParts(inspection: Inspection & DerivedInspectionParts): GraphRecords {
  const kinds = [...makeRatingRecords(inspection), ...makeDatedRecords(inspection)];
  return {
    nodes: kinds.flatMap(({ nodes }) => nodes),
    relationships: kinds.flatMap(({ relationships }) => relationships),
  };
}

/** Parts that are read with their inspection only. */
function makeRatingRecords(inspection: Inspection & DerivedInspectionParts): GraphRecords[] {
  return [
    makeParts(inspection, 'StandardRating', 'RECEIVED', inspection.ratings, ({ id, standardId }) =>
      makeRelationships('AGAINST', id, [standardId]),
    ),
    makeParts(inspection, 'RatingTally', 'TALLIED', inspection.ratingTallies, () => []),
    makeParts(inspection, 'RecommendationTally', 'COUNTED', inspection.recommendationTallies, ({ id, addresseeIds }) =>
      makeRelationships('ADDRESSED_TO', id, addresseeIds),
    ),
  ];
}

/** Parts that have lists of their own, ordered by the date of the inspection. */
function makeDatedRecords(inspection: Inspection & DerivedInspectionParts): GraphRecords[] {
  const dateKeys = makeDateKeys(inspectionDate(inspection));
  const { findings, recommendations, statistics } = inspection;
  return [
    makeParts(inspection, 'Finding', 'FOUND', findings, ({ id, themeId }) => makeRelationships('ABOUT', id, [themeId]), dateKeys),
    makeParts(inspection, 'Recommendation', 'MADE', recommendations, makeRecommendationRelationships, dateKeys),
    makeParts(inspection, 'Statistic', 'STATED', statistics, makeStatisticRelationships, dateKeys),
  ];
}

function makeRecommendationRelationships({ id, themeIds, addresseeIds, recurrenceIds }: RecurringRecommendation): RelationshipRecord[] {
  return [
    ...makeRelationships('ABOUT', id, themeIds),
    ...makeRelationships('ADDRESSED_TO', id, addresseeIds),
    ...makeRelationships('RECURRED_AS', id, recurrenceIds),
  ];
}

function makeStatisticRelationships({ id, measureId, standardId }: Statistic): RelationshipRecord[] {
  return [...makeRelationships('MEASURES', id, [measureId]), ...makeRelationships('AGAINST', id, [standardId])];
}

function makeParts<Part extends { id: string }>(
  inspection: Inspection,
  label: NodeLabel,
  type: RelationshipType,
  parts: readonly Part[],
  makeOwnRelationships: (part: Part) => RelationshipRecord[],
  keys: Properties = {},
): GraphRecords {
  return {
    nodes: parts.map((part, position) =>
      makeNode(label, part.id, { ...makeProperties(part), ...keys, inspectionId: inspection.id, position }),
    ),
    relationships: parts.flatMap((part) => [...makeRelationships(type, inspection.id, [part.id]), ...makeOwnRelationships(part)]),
  };
}
