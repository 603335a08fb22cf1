import { earliestDay, latestDay } from '../../model/partial-date.ts';
import type { Identifier, LocalDeliveryUnit } from '../../model/services.ts';
import type { Properties, PropertyValue } from './graph-records.ts';

/**
 * The properties of a model object under the same names: nulls left out, lists of plain values kept also when empty.
 * Throws a `TypeError` for a value that Neo4j cannot hold: such fields must be flattened by the caller first.
 */
export function makeProperties(object: object): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    if (value === null || value === undefined) continue;
    if (!isPropertyValue(value)) throw new TypeError(`${name}: expected a plain value or a list of them, got ${JSON.stringify(value)}`);
    properties[name] = value;
  }
  return properties;
}

/**
 * Derived: the first and last day that a partial date allows, beside it as `<name>Earliest` and `<name>Latest`.
 * A null date gives nothing: `publishedOn: "2024-07"` gives 2024-07-01 and 2024-07-31.
 */
export function makeDayBounds(dates: Readonly<Record<string, string | null>>): Properties {
  const bounds: Record<string, PropertyValue> = {};
  for (const [name, date] of Object.entries(dates)) {
    if (date === null) continue;
    bounds[`${name}Earliest`] = { day: earliestDay(date) };
    bounds[`${name}Latest`] = { day: latestDay(date) };
  }
  return bounds;
}

/** Identifiers as three lists of equal length; a null note is an empty text. */
export function makeIdentifierLists(identifiers: readonly Identifier[]): Properties {
  return {
    identifierSchemes: identifiers.map(({ scheme }) => scheme),
    identifierValues: identifiers.map(({ value }) => value),
    identifierNotes: identifiers.map(({ note }) => note ?? ''),
  };
}

/** Local delivery units as two lists of equal length. */
export function makeLocalDeliveryUnitLists(units: readonly LocalDeliveryUnit[]): Properties {
  return {
    localDeliveryUnitNames: units.map(({ name }) => name),
    localDeliveryUnitCodes: units.map(({ code }) => code),
  };
}

function isPropertyValue(value: unknown): value is PropertyValue {
  return isPlain(value) || (Array.isArray(value) && value.every(isPlain));
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
