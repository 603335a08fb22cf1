import type { Inspection } from '../../model/inspections.ts';
import { earliestDay, latestDay } from '../../model/partial-date.ts';
import { inspectionDate } from './order-keys.ts';

type Dated = Pick<Inspection, 'id' | 'serviceId' | 'programme' | 'ordinal' | 'year' | 'publishedOn'>;

/** By id of an inspection, the ids of those it followed. Inspections that followed none have no entry. */
type FollowedIds = ReadonlyMap<string, readonly string[]>;

/**
 * Derived: which earlier inspections each inspection followed. That is the latest earlier one of the same service and
 * programme; where the service has none, the latest earlier one of each predecessor, and of theirs where a predecessor
 * has none, so after a merger it may be several. Earlier means that every day its publication (else its year) allows
 * comes before every day the later one allows; within one service, stated ordinals decide where dates do not.
 * Where neither decides, nothing is said; an inspection without a year or an ordinal takes no part.
 */
export function deriveFollowed(inspections: readonly Dated[], predecessorIdsOf: (serviceId: string) => readonly string[]): FollowedIds {
  const groups = Map.groupBy(inspections, groupKey);
  const followed = new Map<string, readonly string[]>();
  for (const inspection of inspections) {
    const ids = new Set(findEarlier(inspection, inspection.serviceId, new Set()));
    if (ids.size > 0) followed.set(inspection.id, [...ids]);
  }
  return followed;

  function findEarlier(later: Dated, serviceId: string, seen: Set<string>): readonly string[] {
    if (seen.has(serviceId)) return [];
    seen.add(serviceId);
    const others = (groups.get(groupKey({ serviceId, programme: later.programme })) ?? []).filter(({ id }) => id !== later.id);
    const known = others.filter((other) => hasPlace(other));
    const earlier = known.filter((other) => compare(other, later) === -1);
    if (known.some((other) => compare(other, later) === null)) return [];
    if (earlier.length === 0) return predecessorIdsOf(serviceId).flatMap((id) => findEarlier(later, id, seen));
    const latest = earlier.find((candidate) => earlier.every((other) => other === candidate || compare(other, candidate) === -1));
    return latest ? [latest.id] : [];
  }
}

function groupKey({ serviceId, programme }: Pick<Dated, 'serviceId' | 'programme'>): string {
  return `${programme} ${serviceId}`;
}

function hasPlace(inspection: Dated): boolean {
  return inspection.ordinal !== null || inspectionDate(inspection) !== null;
}

/** -1: the first is earlier, 1: it is later, null: not known. */
function compare(first: Dated, second: Dated): -1 | 1 | null {
  const [firstDays, secondDays] = [daysOf(first), daysOf(second)];
  if (firstDays && secondDays) {
    if (firstDays.latest < secondDays.earliest) return -1;
    if (secondDays.latest < firstDays.earliest) return 1;
  }
  if (first.serviceId !== second.serviceId || first.ordinal === null || second.ordinal === null) return null;
  if (first.ordinal === second.ordinal) return null;
  return first.ordinal < second.ordinal ? -1 : 1;
}

function daysOf({ publishedOn, year }: Dated): { earliest: string; latest: string } | null {
  const date = publishedOn ?? (year === null ? null : String(year).padStart(4, '0'));
  return date === null ? null : { earliest: earliestDay(date), latest: latestDay(date) };
}
