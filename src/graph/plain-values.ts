import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';

/** The values of one record in the order of RETURN, as plain JavaScript: dates and times as ISO strings, lists and maps likewise inside. */
export function plainRow(record: Neo4jRecord): unknown[] {
  const row = new Array<unknown>(record.length);
  for (let index = 0; index < row.length; index += 1) row[index] = plainValue(record.get(index));
  return row;
}

function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      if (typeof value[index] === 'object') value[index] = plainValue(value[index]);
    }
    return value;
  }
  if (isTemporal(value)) return value.toString();
  const map = value as Record<string, unknown>;
  for (const key of Object.keys(map)) {
    if (typeof map[key] === 'object') map[key] = plainValue(map[key]);
  }
  return map;
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}
