import type { Inspection } from '../../model/inspections.ts';
import { inspectionDate } from './order-keys.ts';

type Dated = Pick<Inspection, 'id' | 'serviceId' | 'publishedOn' | 'year'>;

/**
 * Derived: by id of a service, the id of its newest inspection, which is the first of its list in descending order of dates: by
 * the first day that the publication allows, else by the year; the greatest id among equals; undated ones last.
 */
export function deriveLatest(inspections: readonly Dated[]): ReadonlyMap<string, string> {
  const latest = new Map<string, Dated>();
  for (const inspection of inspections) {
    const other = latest.get(inspection.serviceId);
    if (!other || isNewer(inspection, other)) latest.set(inspection.serviceId, inspection);
  }
  return new Map([...latest].map(([serviceId, { id }]) => [serviceId, id]));
}

function isNewer(one: Dated, other: Dated): boolean {
  const [date, otherDate] = [inspectionDate(one) ?? '', inspectionDate(other) ?? ''];
  return date > otherDate || (date === otherDate && one.id > other.id);
}
