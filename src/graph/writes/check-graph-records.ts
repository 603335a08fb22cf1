import { idKind, TYPE_OF_ID_KIND } from '../../model/ids.ts';
import type { GraphRecords, NodeRecord, PropertyValue, RelationshipRecord } from './graph-records.ts';
import type { OptionalWord, PropertyType } from './property-type.ts';
import { PROPERTY_TYPES } from './property-types.ts';

/** Content that the store must not hold. `problems` has one sentence for each fault; the message shows the first few. */
export class GraphContentError extends Error {
  override readonly name = 'GraphContentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const shown = problems.slice(0, MOST_SHOWN).join('\n');
    const more = problems.length > MOST_SHOWN ? `\n… and ${problems.length - MOST_SHOWN} more` : '';
    super(`The content cannot be written: ${problems.length} fault${problems.length === 1 ? '' : 's'}.\n${shown}${more}`);
    this.problems = problems;
  }
}

const MOST_SHOWN = 20;
/** Labels whose ids are no ids of the API. */
const OWN_IDS: readonly string[] = ['Alias', 'RetiredId'];

/**
 * Checks what Neo4j Community cannot: that each node has the properties of its label with their types and no others, a
 * well-formed id of its kind that no other has, and that both ends of each relationship exist. Throws `GraphContentError`.
 */
export function checkGraphRecords({ nodes, relationships }: GraphRecords): void {
  const nodesById = new Map<string, NodeRecord>();
  const problems: string[] = [];
  for (const node of nodes) {
    if (nodesById.has(node.id)) problems.push(`${node.label} ${node.id}: expected an id of its own, got one used twice`);
    nodesById.set(node.id, node);
    problems.push(...findNodeProblems(node));
  }
  for (const relationship of relationships) problems.push(...findEndProblems(relationship, nodesById));
  if (problems.length > 0) throw new GraphContentError(problems);
}

function findNodeProblems({ label, id, properties }: NodeRecord): string[] {
  const types = PROPERTY_TYPES[label];
  const problems: string[] = [];
  const kind = idKind(id);
  if (!OWN_IDS.includes(label) && (kind === null || TYPE_OF_ID_KIND[kind] !== label)) {
    problems.push(`${label} ${id}: expected an id of that type, got ${JSON.stringify(id)}`);
  }
  for (const [name, type] of Object.entries(types)) {
    const fault = describeFault(properties[name], type);
    if (fault) problems.push(`${label} ${id}: ${name}: ${fault}`);
  }
  for (const name of Object.keys(properties)) {
    if (!Object.hasOwn(types, name)) problems.push(`${label} ${id}: ${name}: expected no property of that name`);
  }
  return problems;
}

function findEndProblems({ type, fromId, toId }: RelationshipRecord, nodes: ReadonlyMap<string, NodeRecord>): string[] {
  return [fromId, toId]
    .filter((id) => !nodes.has(id) || nodes.get(id)?.label === 'RetiredId')
    .map((id) => `${fromId} ${type} ${toId}: expected both in the content, got no ${id}`);
}

function describeFault(value: PropertyValue | undefined, type: PropertyType | OptionalWord): string | null {
  if (value === undefined) return isOptional(type) ? null : `expected ${describeType(type)}, got nothing`;
  return matches(value, type) ? null : `expected ${describeType(type)}, got ${JSON.stringify(value)}`;
}

function isOptional(type: PropertyType | OptionalWord): boolean {
  return typeof type === 'string' ? type.endsWith('?') : 'optional' in type;
}

function wordsOf(type: readonly string[] | OptionalWord): readonly string[] {
  return 'optional' in type ? type.optional : type;
}

function describeType(type: PropertyType | OptionalWord): string {
  if (typeof type !== 'string') return `one of ${wordsOf(type).join(', ')}`;
  const names = {
    text: 'a text',
    texts: 'a list of texts',
    whole: 'a whole number',
    wholes: 'a list of whole numbers',
    number: 'a number',
    flag: 'true or false',
    day: 'a day',
  };
  return names[type.replace('?', '') as keyof typeof names];
}

function matches(value: PropertyValue, type: PropertyType | OptionalWord): boolean {
  if (typeof type !== 'string') return typeof value === 'string' && wordsOf(type).includes(value);
  switch (type) {
    case 'text':
    case 'text?':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'whole':
    case 'whole?':
      return Number.isSafeInteger(value);
    case 'wholes':
      return Array.isArray(value) && value.every(Number.isSafeInteger);
    case 'number':
    case 'number?':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'day?':
      return typeof value === 'object' && 'day' in value;
  }
}
