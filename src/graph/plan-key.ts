import type { QueryParameters } from './run.ts';

/**
 * Tells by which plan Neo4j runs a text with some parameters: it keeps one for each text and for each order of magnitude that the lists
 * and strings among its parameters have (none, 1, up to 10, up to 100 …), as it plans by these.
 */
export function planKey(text: string, parameters: QueryParameters): string {
  return `${Object.values(parameters).map(magnitudeOf).join()} ${text}`;
}

function magnitudeOf(value: unknown): string {
  if (typeof value === 'string' || Array.isArray(value))
    return value.length < 2 ? String(value.length) : `e${Math.ceil(Math.log10(value.length))}`;
  return value === null ? 'null' : typeof value;
}
