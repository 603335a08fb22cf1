/** Labels of the nodes that hold a release's content, parts and statements first: the order in which they are removed. */
export const NODE_LABELS = [
  'Statement',
  'StandardRating',
  'RatingTally',
  'Finding',
  'Recommendation',
  'RecommendationTally',
  'Statistic',
  'Inspection',
  'Alias',
  'RetiredId',
  'Person',
  'Theme',
  'Measure',
  'Standard',
  'Framework',
  'OperationalUnit',
  'PoliceArea',
  'NationalBody',
  'ProbationDeliveryUnit',
  'ProbationRegion',
  'Source',
] as const;
/** A label of `NODE_LABELS`: each node of a release has exactly one of them. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** What HM Inspectorate of Probation inspects, found by one id whatever it is. */
const INSPECTED_SERVICE_LABELS: readonly NodeLabel[] = ['ProbationDeliveryUnit', 'ProbationRegion', 'NationalBody'];

/** The few hundred objects that reads hold in memory, found by one index. */
const REFERENCE_LABELS: readonly NodeLabel[] = [
  ...INSPECTED_SERVICE_LABELS,
  'OperationalUnit',
  'PoliceArea',
  'Person',
  'Theme',
  'Framework',
  'Standard',
  'Measure',
  'Alias',
  'RetiredId',
];

/** Labels that nodes carry beside their own, each with the labels whose nodes carry it. */
export const FURTHER_LABELS: Readonly<Record<'InspectedService' | 'Reference', readonly NodeLabel[]>> = {
  InspectedService: INSPECTED_SERVICE_LABELS,
  Reference: REFERENCE_LABELS,
};

/** The types of the relationships that a release holds. */
export const RELATIONSHIP_TYPES = [
  'PART_OF',
  'COVERS',
  'SUCCEEDED',
  'NAMES',
  'INSPECTED',
  'FOLLOWED',
  'CONDUCTED_UNDER',
  'HAS_STANDARD',
  'CLOSE_MATCH',
  'RECEIVED',
  'AGAINST',
  'TALLIED',
  'FOUND',
  'ABOUT',
  'MADE',
  'ADDRESSED_TO',
  'RECURRED_AS',
  'COUNTED',
  'STATED',
  'MEASURES',
  'BROADER',
  'RELATED',
  'INVOLVED_IN',
  'HELD',
  'FROM',
  'CONTRADICTS',
] as const;
/** A type of `RELATIONSHIP_TYPES`. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** A real date of Neo4j, as `YYYY-MM-DD`. */
interface Day {
  readonly day: string;
}

/** What a node or relationship can hold under one name; lists hold plain values. */
export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[] | Day;

/** Properties by name; a null of the model has no entry. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node to write. `properties` holds the id too, but not `release`. */
export interface NodeRecord {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship to write, between two nodes of the same content. */
export interface RelationshipRecord {
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
}

/** The whole content of a release as nodes and relationships, derived ones included. */
export interface GraphRecords {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** A node with its id among its properties. */
export function makeNode(label: NodeLabel, id: string, properties: Properties): NodeRecord {
  return { label, id, properties: { ...properties, id } };
}

/** One relationship for each id in `toIds`, in their order; a null gives none. All have the same properties. */
export function makeRelationships(
  type: RelationshipType,
  fromId: string,
  toIds: readonly (string | null)[],
  properties: Properties = {},
): RelationshipRecord[] {
  return toIds.filter((toId) => toId !== null).map((toId) => ({ type, fromId, toId, properties }));
}
