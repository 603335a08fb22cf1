import neo4j from 'neo4j-driver';
import type { NodeLabel, Properties, PropertyValue } from './graph-records.ts';
import { PROPERTY_TYPES } from './property-types.ts';

/** The properties of a node as the driver sends them: whole numbers as integers, `number` properties as floats, days as dates. */
export function storedNodeProperties(label: NodeLabel, properties: Properties): Record<string, unknown> {
  const types = PROPERTY_TYPES[label];
  return mapValues(properties, (value, name) => {
    const type = types[name];
    return type === 'number' || type === 'number?' ? value : storedValue(value);
  });
}

/** The properties of a relationship as the driver sends them; numbers of relationships are whole. */
export function storedProperties(properties: Properties): Record<string, unknown> {
  return mapValues(properties, storedValue);
}

function storedValue(value: PropertyValue): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(storedValue);
  if (typeof value === 'object' && 'day' in value) {
    const [year, month, day] = value.day.split('-').map(Number);
    return new neo4j.types.Date(year ?? 0, month ?? 1, day ?? 1);
  }
  return value;
}

function mapValues(properties: Properties, change: (value: PropertyValue, name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, change(value, name)]));
}
