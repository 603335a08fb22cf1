import type { CypherQuery, Graph } from './run.ts';
import { SEARCH_KEY } from './search/search-key.ts';
import { NODE_LABELS, type NodeLabel } from './writes/graph-records.ts';

/** The name of the full-text index (analyzer `english`) over names, aliases, notes, summaries, labels and gists, each with the search key of its node. */
export const SEARCH_INDEX = 'probation_texts';

/** All constraints and indexes of the project have names that begin so; nothing else in the store is touched. */
const PREFIX = 'probation_';

const DATE_KEYS = ['orderKeyDateAscending', 'orderKeyDateDescending'] as const;

/** The order keys of each label that has lists of its own: `ORDER BY release, <key>, id` is answered by an index. */
const ORDER_KEYS: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Inspection: [
    ...DATE_KEYS,
    'orderKeyName',
    'orderKeyRatingAscending',
    'orderKeyRatingDescending',
    'orderKeyPointsAscending',
    'orderKeyPointsDescending',
  ],
  ProbationDeliveryUnit: ['orderKeyName'],
  ProbationRegion: ['orderKeyName'],
  NationalBody: ['orderKeyName'],
  OperationalUnit: ['orderKeyName'],
  PoliceArea: ['orderKeyName'],
  Person: ['orderKeyName'],
  Standard: ['orderKeyName'],
  Framework: ['orderKeyName'],
  Theme: ['orderKeyLabel'],
  Measure: ['orderKeyLabel'],
  Finding: DATE_KEYS,
  Recommendation: DATE_KEYS,
  Statistic: DATE_KEYS,
  Statement: DATE_KEYS,
  Source: DATE_KEYS,
};

/**
 * Further range indexes, each on `release` and these properties in this order. Neo4j looks into one only for a query that says something
 * of each of its properties: those that give an order do not find the objects of a relationship step, which need one of their own.
 */
const LOOKUP_KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Inspection: [
    ['serviceId'],
    ['regionId'],
    ['frameworkId'],
    ['serviceId', 'orderKeyDateDescending', 'id'],
    ['regionId', 'orderKeyDateDescending', 'id'],
    ['regionId', 'overallRating', 'orderKeyDateDescending', 'id'],
    ['overallRating', 'orderKeyDateDescending', 'id'],
    ['programme', 'orderKeyDateDescending', 'id'],
    ['frameworkId', 'orderKeyDateDescending', 'id'],
  ],
  Finding: [['themeId'], ['themeId', 'orderKeyDateDescending', 'id'], ['themeId', 'polarity', 'id'], ['inspectionId']],
  StandardRating: [['inspectionId'], ['standardId']],
  RatingTally: [['inspectionId']],
  Recommendation: [['inspectionId']],
  RecommendationTally: [['inspectionId']],
  Statistic: [['inspectionId'], ['standardId'], ['measureId'], ['measureId', 'orderKeyDateDescending', 'id']],
  Statement: [
    ['ownerId'],
    ['sourceId'],
    ['sourceId', 'orderKeyDateDescending', 'id'],
    ['standing', 'orderKeyDateDescending', 'id'],
    ['aboutId'],
  ],
  ProbationDeliveryUnit: [['regionId'], ['regionId', 'orderKeyName', 'id']],
  Alias: [['key']],
} satisfies Partial<Record<NodeLabel, readonly (readonly string[])[]>>;

/**
 * Which of some properties, each of one value, an index of a label has before an order key: with these first, `ORDER BY` is answered by
 * that index. The most that one index has; none where there is no such index.
 */
export function findIndexPrefix(label: string, orderKey: string, properties: readonly string[]): readonly string[] {
  const prefixes = (LOOKUP_KEYS[label] ?? [])
    .filter((keys) => keys.at(-2) === orderKey && keys.at(-1) === 'id')
    .map((keys) => keys.slice(0, -2));
  const usable = prefixes.filter((prefix) => prefix.every((property) => properties.includes(property)));
  return usable.sort((one, other) => other.length - one.length)[0] ?? [];
}

/** Labels of nodes without a text of their own to search, or with one that repeats another's. */
const UNSEARCHED_LABELS: readonly NodeLabel[] = ['Statement', 'RetiredId', 'StandardRating', 'RatingTally', 'RecommendationTally'];
/** Labels of the nodes that a search finds by their own texts. */
export const SEARCHED_LABELS = NODE_LABELS.filter((label) => !UNSEARCHED_LABELS.includes(label));

/** The properties whose words are searched; each label has some of them. */
export const SEARCHED_PROPERTIES = [
  'name',
  'text',
  'note',
  'notes',
  'summary',
  'about',
  'label',
  'altLabels',
  'gist',
  'definition',
  'title',
  'aliases',
] as const;

/** The Cypher text that creates one constraint or index, and that one's name. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

const READ_INDEXES: CypherQuery = { name: 'readIndexes', text: 'SHOW INDEXES\nYIELD name, state\nRETURN name, state' };
const READ_CONSTRAINT_NAMES: CypherQuery = { name: 'readConstraintNames', text: 'SHOW CONSTRAINTS\nYIELD name\nRETURN name' };
const AWAIT_INDEXES: CypherQuery = { name: 'awaitIndexes', text: 'CALL db.awaitIndexes(300)' };

/** Every constraint and index of the graph model, as `CREATE … IF NOT EXISTS`. */
export function makeConstraintTexts(): readonly NamedText[] {
  return [...makeUniquenessTexts(), ...makeRangeTexts(), makeSearchText()];
}

/**
 * Creates the constraints and indexes that are missing, without waiting until all can be used; repeating it changes nothing.
 * An index whose making failed would answer nothing and refuse nothing: it is dropped and made again.
 */
export async function writeConstraints(graph: Graph): Promise<void> {
  const indexes = await graph.read<[string, string]>(READ_INDEXES);
  const failed = new Set(indexes.filter(([, state]) => state === 'FAILED').map(([name]) => name));
  const present = new Set(indexes.map(([name]) => name).filter((name) => !failed.has(name)));
  const isMissing = ({ name }: NamedText) => !present.has(name);
  await dropFailed(graph, failed);
  // Together, as each transaction of its own waits for the disk.
  for (const texts of [makeUniquenessTexts(), [...makeRangeTexts(), makeSearchText()]]) {
    await graph.writeTogether(texts.filter(isMissing).map(({ name, text }) => ({ name: `create ${name}`, text })));
  }
}

/** Waits until all indexes can be used: readers must not be sent to a release before. */
export async function awaitIndexes(graph: Graph): Promise<void> {
  await graph.write(AWAIT_INDEXES);
}

/** Sees to it that there can be one load lock only; must come before the first lock is taken. */
export async function writeLockConstraint(graph: Graph): Promise<void> {
  await graph.write({ name: 'createLockConstraint', text: makeUniquenessText('LoadLock', ['id']).text });
}

/** Drops the constraints and indexes of the project, of this graph model or another; those of others stay. */
export async function dropConstraints(graph: Graph): Promise<void> {
  const constraints = (await graph.read<[string]>(READ_CONSTRAINT_NAMES)).map(([name]) => name).filter(isOwn);
  await graph.writeTogether(constraints.map(dropConstraint));
  const indexes = (await graph.read<[string, string]>(READ_INDEXES)).map(([name]) => name).filter(isOwn);
  await graph.writeTogether(indexes.map(dropIndex));
}

/** The index of a constraint goes with the constraint. */
async function dropFailed(graph: Graph, failed: ReadonlySet<string>): Promise<void> {
  const own = makeConstraintTexts().filter(({ name }) => failed.has(name));
  await graph.writeTogether(own.map(({ name, text }) => (text.startsWith('CREATE CONSTRAINT') ? dropConstraint(name) : dropIndex(name))));
}

function isOwn(name: string): boolean {
  return name.startsWith(PREFIX) && /^\w+$/.test(name);
}

function dropConstraint(name: string): CypherQuery {
  return { name: 'dropConstraints', text: `DROP CONSTRAINT ${name} IF EXISTS` };
}

function dropIndex(name: string): CypherQuery {
  return { name: 'dropIndexes', text: `DROP INDEX ${name} IF EXISTS` };
}

function makeUniquenessTexts(): NamedText[] {
  const keys: readonly (readonly [string, readonly string[]])[] = [
    ['Release', ['version']],
    ['LoadLock', ['id']],
    ['Current', ['id']],
    ['GraphModel', ['id']],
    ...[...NODE_LABELS, 'InspectedService'].map((label) => [label, ['release', 'id']] as const),
  ];
  return keys.map(([label, properties]) => makeUniquenessText(label, properties));
}

function makeUniquenessText(label: string, properties: readonly string[]): NamedText {
  const name = makeName(label, ['unique', ...properties]);
  return { name, text: `CREATE CONSTRAINT ${name} IF NOT EXISTS\nFOR (node:${label})\nREQUIRE (${listProperties(properties)}) IS UNIQUE` };
}

function makeRangeTexts(): NamedText[] {
  const reference = [['Reference', ['release']] as const];
  const orders = Object.entries(ORDER_KEYS).flatMap(([label, keys]) => keys.map((key) => [label, ['release', key, 'id']] as const));
  const lookups = Object.entries(LOOKUP_KEYS).flatMap(([label, lists]) => lists.map((list) => [label, ['release', ...list]] as const));
  return [...reference, ...orders, ...lookups].map(([label, properties]) => {
    const name = makeName(label, properties);
    return { name, text: `CREATE RANGE INDEX ${name} IF NOT EXISTS\nFOR (node:${label})\nON (${listProperties(properties)})` };
  });
}

function makeSearchText(): NamedText {
  return {
    name: SEARCH_INDEX,
    text: `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS
FOR (node:${SEARCHED_LABELS.join('|')})
ON EACH [${listProperties([SEARCH_KEY, ...SEARCHED_PROPERTIES])}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'english'}}`,
  };
}

function makeName(label: string, properties: readonly string[]): string {
  return `${PREFIX}${label}_${properties.join('_')}`;
}

function listProperties(properties: readonly string[]): string {
  return properties.map((property) => `node.${property}`).join(', ');
}
