import { statementOwnerId } from '../../src/model/ids.ts';
import { nameKey } from '../../src/model/names.ts';
import { earliestDay } from '../../src/model/partial-date.ts';
import { RATINGS } from '../../src/model/vocabulary.ts';
import type { Thing } from './oracle-links.ts';
import type { World } from './oracle-world.ts';

/** An order of a list. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASCENDING' | 'DESCENDING';
}

type Key = string | number | null;

/** The ids of things in an order of the API: rows without a value last in both directions, ids break ties in the same direction. */
export function idsInOrder(world: World, things: readonly Thing[], { list, order }: { list: string; order: Order }): string[] {
  const sign = order.direction === 'ASCENDING' ? 1 : -1;
  const compare = (one: string | number, other: string | number) => (one === other ? 0 : one < other ? -sign : sign);
  const inspections = new Map((world.things.get('Inspection') ?? []).map((inspection) => [String(inspection.id), inspection]));
  const keyed = things.map((thing) => ({ id: String(thing.id), key: keyOf(list, order.field, { thing, inspections }) }));
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) {
      return Number(one.key === null) - Number(other.key === null) || compare(one.id, other.id);
    }
    return compare(one.key, other.key) || compare(one.id, other.id);
  });
  return keyed.map(({ id }) => id);
}

interface Keyed {
  readonly thing: Thing;
  readonly inspections: ReadonlyMap<string, Thing>;
}

function keyOf(list: string, field: string, { thing, inspections }: Keyed): Key {
  if (field === 'NAME') return nameKey(String(list === 'inspections' ? (thing.service as Thing).name : thing.name));
  if (field === 'LABEL') return nameKey(String(thing.label));
  if (field === 'POINTS') return thing.points as number | null;
  if (field === 'OVERALL_RATING') return thing.overallRating === null ? null : (RATINGS as readonly unknown[]).indexOf(thing.overallRating);
  if (field !== 'DATE') throw new Error(`No order ${field} of ${list}.`);
  if (list === 'sources') return thing.publishedOn === null ? null : earliestDay(String(thing.publishedOn));
  if (list === 'inspections') return dateOf(thing);
  if (list !== 'statements') return dateOf(thing.inspection as Thing);
  const about = inspections.get(statementOwnerId(String((thing.about as Thing).id)));
  return about ? dateOf(about) : null;
}

function dateOf({ publishedOn, year }: Thing): string | null {
  if (publishedOn !== null) return earliestDay(String(publishedOn));
  return year === null ? null : String(year);
}
