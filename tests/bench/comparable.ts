/** Fields of one object at most on our side; the peer's relationships are always lists. */
const TO_ONE: ReadonlySet<string> = new Set([
  'service',
  'unit',
  'framework',
  'theme',
  'standard',
  'inspection',
  'region',
  'source',
  'keys',
]);

/** Lists whose order nobody asked for: the peer need not sort them to be equal. */
const UNORDERED: ReadonlySet<string> = new Set([
  'ratings',
  'findings',
  'recommendations',
  'statistics',
  'statements',
  'involvements',
  'addressees',
  'themes',
  'predecessors',
  'rows',
  'counts',
]);

/** Fields of a connection that hold its rows, which are in the order of the connection's own field. */
const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges']);

/**
 * Brings the data of an answer, ours or the peer's, to one form: connections become lists, objects with one field become the field,
 * lists of one become their element where the field is one object, and lists without an order are sorted. Aliases in the operations
 * give the rest equal names. Pages keep their order.
 */
export function toComparable(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return toComparableList(value, field);
  if (typeof value !== 'object' || value === null) return value;
  const { properties, ...own } = value as Record<string, unknown>;
  const fields = Object.entries({ ...own, ...(properties as object | undefined) });
  const parts = fields
    .map(([name, part]) => [ROWS.has(name) ? 'rows' : name, toComparable(part, ROWS.has(name) ? field : name)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const [only] = parts;
  return parts.length === 1 && only ? only[1] : Object.fromEntries(parts);
}

function toComparableList(values: readonly unknown[], field: string): unknown {
  const parts = values.map((value) => toComparable(value));
  if (TO_ONE.has(field)) return parts[0] ?? null;
  if (!UNORDERED.has(field)) return parts;
  const key = (part: unknown) => JSON.stringify(part);
  return parts.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
