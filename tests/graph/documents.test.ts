import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Aggregate } from '../../src/graph/aggregates/aggregate.ts';
import { inspectionAggregate } from '../../src/graph/aggregates/inspection.ts';
import { inspectionPartsAggregate } from '../../src/graph/aggregates/inspection-parts.ts';
import { provenanceOfInspectionAggregate } from '../../src/graph/aggregates/statement.ts';
import type { InspectionParts } from '../../src/model/inspections.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** The documents repeat what the nodes hold: each is compared with the graph itself, walked by its relationships. */
const ALL_INSPECTIONS = `MATCH (:Current)-[:IS]->(release:Release)
MATCH (inspection:Inspection {release: release.version})`;

const LABEL_OF_PART: Readonly<Record<Exclude<keyof InspectionParts, 'involvements'>, string>> = {
  ratings: 'StandardRating',
  ratingTallies: 'RatingTally',
  findings: 'Finding',
  recommendations: 'Recommendation',
  recommendationTallies: 'RecommendationTally',
  statistics: 'Statistic',
};

type Properties = Readonly<Record<string, unknown>>;

let server: TestServer;
let ids: string[];
let release: string;
beforeAll(async () => {
  server = await startTestServer();
  const rows = await read<[string, string]>(`${ALL_INSPECTIONS}\nRETURN inspection.id, inspection.release`);
  ids = rows.map(([id]) => id);
  release = rows[0]?.[1] ?? '';
});
afterAll(() => server.stop());

const read = <Row extends unknown[]>(text: string) => server.graph.read<Row>({ name: 'readGraph', text });

async function readDocuments<Value>({ query, toEntry }: Aggregate<Value>): Promise<Map<string, Value>> {
  return new Map((await server.graph.read(query, { release, ids })).map(toEntry));
}

/** What an object holds, as the properties of a node: those that are null are not there. */
function asProperties(object: object): Properties {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

/** Only the properties that a document has a name for: nodes also hold keys and bounds for finders. */
function withNamesOf(object: object, properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name in object));
}

test('the head of each inspection is that of its node', async () => {
  const heads = await readDocuments(inspectionAggregate);
  const nodes = await read<[string, Properties]>(`${ALL_INSPECTIONS}\nRETURN inspection.id, properties(inspection)`);
  expect(heads.size).toBe(nodes.length);
  for (const [id, properties] of nodes) {
    const head = heads.get(id) ?? {};
    expect(asProperties(head)).toEqual(withNamesOf(head, properties));
  }
});

test.each(Object.entries(LABEL_OF_PART))('%s of each inspection are the nodes that it leads to, in order', async (name, label) => {
  const parts = await readDocuments(inspectionPartsAggregate);
  const rows = await read<[string, Properties[]]>(`${ALL_INSPECTIONS}
RETURN inspection.id, COLLECT {
  MATCH (inspection)-->(part:${label})
  RETURN properties(part)
  ORDER BY part.position
}`);
  expect(rows.reduce((sum, [, nodes]) => sum + nodes.length, 0)).toBeGreaterThan(0);
  for (const [id, nodes] of rows) {
    const documented: readonly object[] = parts.get(id)?.[name as keyof InspectionParts] ?? [];
    expect(documented.map(asProperties)).toEqual(nodes.map((properties, index) => withNamesOf(documented[index] ?? {}, properties)));
  }
});

test('the people of each inspection are those who lead to it, in order', async () => {
  const parts = await readDocuments(inspectionPartsAggregate);
  const rows = await read<[string, [string, Properties][]]>(`${ALL_INSPECTIONS}
RETURN inspection.id, COLLECT {
  MATCH (inspection)<-[involved:INVOLVED_IN]-(person:Person)
  RETURN [person.id, properties(involved)]
  ORDER BY involved.position
}`);
  for (const [id, people] of rows) {
    const involvements = parts.get(id)?.involvements ?? [];
    expect(involvements.map(asProperties)).toEqual(
      people.map(([personId, properties], index) => ({
        ...withNamesOf(involvements[index] ?? {}, properties),
        personId,
        inspectionId: id,
      })),
    );
  }
});

test('the statements of each inspection are those about it and its parts, each with the source that it comes from', async () => {
  const provenance = await readDocuments(provenanceOfInspectionAggregate);
  const rows = await read<[string, [Properties, Properties][]]>(`${ALL_INSPECTIONS}
RETURN inspection.id, COLLECT {
  MATCH (inspection)-[:RECEIVED|TALLIED|FOUND|MADE|COUNTED|STATED]->{0,1}(about)<-[:ABOUT]-(statement:Statement)-[:FROM]->(source:Source)
  RETURN [properties(statement), properties(source)]
  ORDER BY statement.position
}`);
  expect(provenance.size).toBe(rows.length);
  for (const [id, pairs] of rows) {
    const documented = provenance.get(id) ?? [];
    expect(documented.map(({ source, ...statement }) => [asProperties(statement), asProperties(source)])).toEqual(
      pairs.map(([statement, source], index) => {
        const { source: documentedSource = {}, ...documentedStatement } = documented[index] ?? {};
        return [withNamesOf(documentedStatement, statement), withNamesOf(documentedSource, source)];
      }),
    );
  }
});
