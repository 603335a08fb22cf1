import type { Dataset } from '../../model/dataset.ts';
import { statementOwnerId } from '../../model/ids.ts';
import { earliestDay } from '../../model/partial-date.ts';
import type { Source, Statement } from '../../model/provenance.ts';
import { type GraphRecords, makeNode, makeRelationships, type NodeRecord } from './graph-records.ts';
import { makeDayBounds, makeProperties } from './make-properties.ts';
import { inspectionDate, makeDateKeys } from './order-keys.ts';

/** Sources and statements; a statement is ordered by the date of the inspection that owns it, by none if another object does. */
export function makeProvenanceRecords({ sources, statements, inspections }: Dataset): GraphRecords {
  const dates = new Map(inspections.map((inspection) => [inspection.id, inspectionDate(inspection)]));
  return {
    nodes: [...sources.map(makeSourceNode), ...statements.map((statement, position) => makeStatementNode(statement, position, dates))],
    relationships: statements.flatMap(({ id, aboutId, sourceId, contradictsIds }) => [
      ...makeRelationships('ABOUT', id, [aboutId]),
      ...makeRelationships('FROM', id, [sourceId]),
      ...makeRelationships('CONTRADICTS', id, contradictsIds),
    ]),
  };
}

function makeSourceNode(source: Source): NodeRecord {
  const { publishedOn, retrievedOn } = source;
  return makeNode('Source', source.id, {
    ...makeProperties(source),
    ...makeDayBounds({ publishedOn, retrievedOn }),
    ...makeDateKeys(publishedOn === null ? null : earliestDay(publishedOn)),
  });
}

function makeStatementNode(statement: Statement, position: number, dates: ReadonlyMap<string, string | null>): NodeRecord {
  const ownerId = statementOwnerId(statement.aboutId);
  return makeNode('Statement', statement.id, {
    ...makeProperties(statement),
    ...makeDateKeys(dates.get(ownerId) ?? null),
    ownerId,
    position,
  });
}
