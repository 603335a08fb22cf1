import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeptReleases, type KeptReleases } from '../../src/graph/kept.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/**
 * The sentence that these tests hold: an operation costs, cold, one Cypher query for each connection in it (all its parents in
 * one) and one for each kind of aggregate on each level where it first appears; with objects kept, one for each connection;
 * with finder results kept too, none. Reference objects are in memory.
 */
interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** The names of the Cypher queries, cold, in any order. */
  readonly cold: readonly string[];
}

const FINDERS = (names: readonly string[]) => names.filter((name) => name.startsWith('find'));

const CASES: readonly Case[] = [
  { name: 'the release', query: '{ release { version counts { type count } } }', cold: [] },
  {
    name: 'reference objects',
    query:
      '{ probationRegion(id: "region/wales") { name policeAreas { name } operationalUnits { name } } theme(code: "STAFFING") { broader { label } narrower { label } } }',
    cold: [],
  },
  {
    name: 'one inspection, its head',
    query: '{ inspection(id: "inspection/essex-south-2024") { overallRating service { name } chiefInspector { name } } }',
    cold: ['loadInspection'],
  },
  {
    name: 'one inspection with everything',
    query: `{ inspection(id: "inspection/essex-south-2024") { overallRating
      service { name ... on ProbationDeliveryUnit { region { probationDeliveryUnits(first: 50) { totalCount nodes { name } } } } }
      ratings { rating standard { name } } findings { note theme { code } sources { url } } statistics { value statements { source { url } } }
      recommendations { summary addressees { name } } involvements { person { name } sources { url } } sources { url } statements { property source { id } } } }`,
    cold: ['loadInspection', 'loadInspectionParts', 'loadProvenanceOfInspection', 'findProbationDeliveryUnitsOfRegion'],
  },
  {
    name: 'the newest with ratings and findings',
    query: '{ inspections(first: 20) { totalCount nodes { id service { name } ratings { rating } findings { theme { label } } } } }',
    cold: ['findInspections', 'loadInspection', 'loadInspectionParts'],
  },
  {
    name: 'previous and next inspections, which are inspections on a second level',
    query: '{ inspection(id: "inspection/derby-city-2025") { previous { id overallRating } next { id } } }',
    cold: ['loadInspection', 'loadInspection'],
  },
  {
    name: 'regions > PDUs > inspections > findings > theme',
    query: `{ probationRegions(first: 12) { nodes { name probationDeliveryUnits(first: 10) { nodes { name inspections(first: 2) { nodes {
      overallRating findings(polarity: CONCERN) { theme { label } } } } } } } } }`,
    cold: [
      'findProbationRegions',
      'findProbationDeliveryUnitsOfRegion',
      'findInspectionsOfService',
      'loadInspection',
      'loadInspectionParts',
    ],
  },
  {
    name: 'a theme across inspections with sources',
    query: `{ theme(code: "STAFFING") { concernCount findings(first: 50) { totalCount edges { cursor node { note inspection { overallRating } sources { url } } } } } }`,
    cold: ['findFindingsOfTheme', 'loadFinding', 'loadInspection', 'loadProvenanceOfInspection'],
  },
  {
    name: 'a service: latest, history, theme counts, recommendations',
    query: `{ probationDeliveryUnit(id: "pdu/kirklees") { latestInspection { id } ratingHistory { overallRating } themes { theme { label } findingCount }
      recommendations { nodes { summary } } predecessors { name } successors { name } } }`,
    // The latest one's id is known, so it is loaded without waiting for the finder of the others.
    cold: ['findInspectionsOfService', 'findRecommendationsOfService', 'countThemesOfService', 'loadInspection', 'loadInspection'],
  },
  {
    name: 'what was derived when the release was loaded',
    query: `{ release { citation } theme(code: "STAFFING") { trend { year share { low } } coOccurringThemes(first: 5) { lift other { label } } }
      probationRegion(id: "region/wales") { latestInspection { chiefInspectorInOffice { name } postsAtFieldwork { throughout person { name } } } } }`,
    cold: ['loadInspection'],
  },
  {
    name: 'a person and the inspections',
    query:
      '{ person(id: "person/martin-jones") { posts { title at { name } sources { url } } involvements(first: 5) { nodes { title inspection { id } } } } }',
    cold: ['findInvolvementsOfPerson', 'loadInspectionParts', 'loadInspection', 'loadProvenanceOfOwner'],
  },
  {
    name: 'all that one document states',
    query: `{ sources(first: 1, filter: { url: { contains: "p=23423" } }) { nodes { url statements(first: 50) { totalCount nodes { property about { id } source { url } } } } } }`,
    cold: [
      'findSources',
      'loadSource',
      'findStatementsOfSource',
      'loadStatement',
      'loadInspection',
      'loadFinding',
      'loadStatistic',
      'loadRecommendation',
      'loadInspectionParts',
    ],
  },
  {
    name: 'a theme: its recommendations and inspections',
    query: `{ theme(code: "DOMESTIC_ABUSE") { recommendations(first: 5) { totalCount nodes { summary addressees { name } } }
      inspections(first: 5) { totalCount nodes { overallRating } } } }`,
    cold: ['findRecommendationsOfTheme', 'findInspectionsOfTheme', 'loadRecommendation', 'loadInspection'],
  },
  {
    name: 'frameworks with their inspections, regions with those in them',
    query: `{ frameworks { nodes { name standards { name } inspections(first: 2) { nodes { year } } } }
      probationRegions { nodes { inspectionsInRegion(first: 2) { totalCount nodes { ordinal } } } } }`,
    cold: ['findFrameworks', 'findInspectionsOfFramework', 'findProbationRegions', 'findInspectionsOfRegion', 'loadInspection'],
  },
  {
    name: 'statements that contradict each other',
    query: `{ statements(filter: { standing: { eq: UNRESOLVED } }, first: 5) { nodes { value contradicts { value source { publisher } } } } }`,
    cold: ['findStatements', 'loadStatement', 'loadStatement', 'loadSource'],
  },
  {
    name: 'a search with facets, highlights and what was found',
    query: `{ search(text: "vacancies") { totalCount facets(by: [KIND, REGION]) { values { value count } }
      nodes { kind score node { id ... on Finding { note } } inspection { overallRating } highlights { field text ranges { start end } } } } }`,
    cold: ['search', 'loadFinding', 'loadStatistic', 'loadInspection'],
  },
];

/** Keeps objects but asks every finder anew. */
function keptObjectsOnly(): KeptReleases {
  const releases = createKeptReleases(16 * 1024 * 1024);
  const none = createKeptReleases(0);
  return {
    ...releases,
    of: (version) => {
      const [all, nothing] = [releases.of(version), none.of(version)];
      const keptOf = (kind: string) => (kind === 'find' ? nothing : all);
      return {
        get: (kind, id) => keptOf(kind).get(kind, id),
        set: (kind, id, value) => keptOf(kind).set(kind, id, value),
        load: (kind, ids, loadMissing) => keptOf(kind).load(kind, ids, loadMissing),
      };
    },
  };
}

let cold: TestServer;
let objects: TestServer;
let warm: TestServer;
beforeAll(async () => {
  cold = await startTestServer({ kept: createKeptReleases(0) });
  [objects, warm] = await Promise.all([startTestServer({ kept: keptObjectsOnly() }), startTestServer()]);
});
afterAll(() => Promise.all([cold, objects, warm].map((server) => server.stop())));

async function namesOf(server: TestServer, { query, variables }: Case): Promise<string[]> {
  const names: string[] = [];
  const stopListening = server.graph.listen(({ name }) => names.push(name));
  const { errors } = await server.ask(query, variables);
  stopListening();
  expect(errors).toBeUndefined();
  return names.filter((name) => name !== 'readCurrentRelease').sort();
}

describe.each(CASES)('$name', (each) => {
  test('cold', async () => {
    expect(await namesOf(cold, each)).toEqual([...each.cold].sort());
  });
  test('objects kept', async () => {
    await namesOf(objects, each);
    expect(await namesOf(objects, each)).toEqual(FINDERS(each.cold).sort());
  });
  test('finder results kept', async () => {
    await namesOf(warm, each);
    expect(await namesOf(warm, each)).toEqual([]);
  });
  test('the three answer alike', async () => {
    const answers = await Promise.all([cold, objects, warm].map((server) => server.ask(each.query, each.variables)));
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect(answers[2]?.data).toEqual(answers[0]?.data);
  });
});
