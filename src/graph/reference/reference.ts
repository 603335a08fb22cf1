import type { CountedTheme, Framework, Measure, Standard } from '../../model/concepts.ts';
import type { RetiredId } from '../../model/dataset.ts';
import type { Person } from '../../model/people.ts';
import type { Alias, NationalBody, OperationalUnit, PoliceArea, ProbationDeliveryUnit, ProbationRegion } from '../../model/services.ts';
import type { CypherQuery, Graph } from '../run.ts';
import type { Properties } from './decode-reference.ts';
import * as decode from './decode-reference.ts';
import { makeNameIndex, type NameIndex } from './name-index.ts';

/** The few hundred objects that nearly every answer refers to, all of one release, in memory. */
export interface Reference {
  readonly probationDeliveryUnits: ReadonlyMap<string, ProbationDeliveryUnit>;
  readonly probationRegions: ReadonlyMap<string, ProbationRegion>;
  readonly nationalBodies: ReadonlyMap<string, NationalBody>;
  readonly operationalUnits: ReadonlyMap<string, OperationalUnit>;
  readonly policeAreas: ReadonlyMap<string, PoliceArea>;
  readonly people: ReadonlyMap<string, Person>;
  readonly themes: ReadonlyMap<string, CountedTheme>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly standards: ReadonlyMap<string, Standard>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly retiredIds: ReadonlyMap<string, RetiredId>;
  /** Inverse relations, by the id of the other end; an id without any has no entry. */
  readonly successorIds: ReadonlyMap<string, readonly string[]>;
  readonly narrowerIds: ReadonlyMap<string, readonly string[]>;
  readonly operationalUnitsOfRegion: ReadonlyMap<string, readonly OperationalUnit[]>;
  readonly regionsOfPoliceArea: ReadonlyMap<string, readonly ProbationRegion[]>;
  readonly standardsOfFramework: ReadonlyMap<string, readonly Standard[]>;
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  /** By id of a service, its newest inspection; a service without one in the data has no entry. */
  readonly latestInspectionIds: ReadonlyMap<string, string>;
  readonly names: NameIndex;
}

/** All reference objects of a release in one Cypher query; `posts` are those of a person. */
const READ_REFERENCE: CypherQuery = {
  name: 'readReference',
  text: `MATCH (node:Reference)
WHERE node.release = $release
RETURN [label IN labels(node) WHERE NOT label IN ['InspectedService', 'Reference']][0], properties(node),
  [(node)-[post:HELD]->(at:InspectedService) | [at.id, properties(post)]]`,
};

type Row = [label: string, properties: Properties, posts: [atId: string, post: Properties][]];

/** Reads the reference objects of a release with one Cypher query. Throws as `Graph.read` does. */
export async function readReference(graph: Graph, version: string): Promise<Reference> {
  const read = await graph.read<Row>(READ_REFERENCE, { release: version });
  const rows = Map.groupBy(read, ([label]) => label);

  /** The objects of one label, in the order of their keys, then of their ids. */
  function all<Value>(label: string, orderKey: string, decode: (properties: Properties, posts: Row[2]) => Value): Value[] {
    const keyOf = (properties: Properties) => [properties[orderKey], properties.id] as const;
    return (rows.get(label) ?? []).sort((one, other) => compareKeys(keyOf(one[1]), keyOf(other[1]))).map((row) => decode(row[1], row[2]));
  }
  return indexReference({
    pdus: all('ProbationDeliveryUnit', 'orderKeyName', decode.decodeProbationDeliveryUnit),
    regions: all('ProbationRegion', 'orderKeyName', decode.decodeProbationRegion),
    bodies: all('NationalBody', 'orderKeyName', decode.decodeNationalBody),
    units: all('OperationalUnit', 'orderKeyName', decode.decodeOperationalUnit),
    policeAreas: all('PoliceArea', 'orderKeyName', decode.decodePoliceArea),
    people: all('Person', 'orderKeyName', decodePersonWithPosts),
    themes: all('Theme', 'orderKeyLabel', decode.decodeTheme),
    frameworks: all('Framework', 'orderKeyName', decode.decodeFramework),
    standards: all('Standard', 'position', decode.decodeStandard),
    measures: all('Measure', 'orderKeyLabel', decode.decodeMeasure),
    aliases: all('Alias', 'key', decode.decodeAlias),
    retiredIds: all('RetiredId', 'id', decode.decodeRetiredId),
    latestInspectionIds: new Map(
      read.flatMap(([, { id, latestInspectionId }]) => (latestInspectionId ? [[id, latestInspectionId] as [string, string]] : [])),
    ),
  });
}

function decodePersonWithPosts(properties: Properties, posts: Row[2]): Person {
  const inOrder = posts.toSorted(([, one], [, other]) => Number(one.position) - Number(other.position));
  return { ...decode.decodePerson(properties), posts: inOrder.map(([atId, post]) => decode.decodePost(atId, post)) };
}

function compareKeys(one: readonly unknown[], other: readonly unknown[]): number {
  const index = one.findIndex((key, at) => key !== other[at]);
  if (index === -1) return 0;
  return (one[index] as string) < (other[index] as string) ? -1 : 1;
}

interface ReferenceObjects {
  readonly pdus: readonly ProbationDeliveryUnit[];
  readonly regions: readonly ProbationRegion[];
  readonly bodies: readonly NationalBody[];
  readonly units: readonly OperationalUnit[];
  readonly policeAreas: readonly PoliceArea[];
  readonly people: readonly Person[];
  readonly themes: readonly CountedTheme[];
  readonly frameworks: readonly Framework[];
  readonly standards: readonly Standard[];
  readonly measures: readonly Measure[];
  readonly aliases: readonly Alias[];
  readonly retiredIds: readonly RetiredId[];
  readonly latestInspectionIds: ReadonlyMap<string, string>;
}

function indexReference({
  pdus,
  regions,
  bodies,
  units,
  policeAreas,
  people,
  themes,
  standards,
  aliases,
  ...others
}: ReferenceObjects): Reference {
  return {
    probationDeliveryUnits: byId(pdus),
    probationRegions: byId(regions),
    nationalBodies: byId(bodies),
    operationalUnits: byId(units),
    policeAreas: byId(policeAreas),
    people: byId(people),
    themes: byId(themes),
    frameworks: byId(others.frameworks),
    standards: byId(standards),
    measures: byId(others.measures),
    retiredIds: byId(others.retiredIds),
    successorIds: inverse(pdus, ({ predecessorIds }) => predecessorIds),
    narrowerIds: inverse(themes, ({ broaderIds }) => broaderIds),
    operationalUnitsOfRegion: Map.groupBy(units, ({ regionId }) => regionId ?? ''),
    regionsOfPoliceArea: groupByEach(regions, ({ policeAreaIds }) => policeAreaIds),
    standardsOfFramework: Map.groupBy(standards, ({ frameworkId }) => frameworkId),
    aliases: Map.groupBy(aliases, ({ namesId }) => namesId),
    latestInspectionIds: others.latestInspectionIds,
    names: makeNameIndex({ named: [...pdus, ...regions, ...bodies, ...units, ...policeAreas, ...people], aliases }),
  };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function inverse<Value extends { readonly id: string }>(values: readonly Value[], idsOf: (value: Value) => readonly string[]) {
  const ids = new Map<string, string[]>();
  for (const [otherId, group] of groupByEach(values, idsOf))
    ids.set(
      otherId,
      group.map(({ id }) => id),
    );
  return ids;
}

function groupByEach<Value>(values: readonly Value[], idsOf: (value: Value) => readonly string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) for (const id of idsOf(value)) groups.set(id, [...(groups.get(id) ?? []), value]);
  return groups;
}
