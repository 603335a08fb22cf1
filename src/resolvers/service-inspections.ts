import type { Condition } from '../graph/finders/condition.ts';
import { plain } from '../graph/finders/filter-field.ts';
import type { FinderQuestion } from '../graph/finders/find-query.ts';
import { type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import type { InspectionHead } from '../model/inspections.ts';
import { loadRows } from './rows.ts';

const MOST_IN_HISTORY = 100;
const IS_RATED: Condition = { kind: 'compare', on: plain('overallRating'), by: 'present' };

const RATED: FinderQuestion = {
  list: 'inspections',
  parent: 'service',
  condition: IS_RATED,
  order: { field: 'DATE', direction: 'ASCENDING' },
  page: { forward: true, size: MOST_IN_HISTORY, from: null },
  total: false,
  facets: [],
};

/** The newest inspection of a service, known without a finder; null when none is in the data. */
export function latestInspection(operation: Operation, serviceId: string): MaybePromise<InspectionHead | null> {
  const id = operation.reference.latestInspectionIds.get(serviceId);
  return id === undefined ? null : whenKnown(loadRows(operation, 'inspections', [id]), ([latest]) => latest ?? null);
}

/** The rated inspections of a service, oldest first. */
export async function ratingHistory(operation: Operation, serviceId: string): Promise<InspectionHead[]> {
  const { places } = await operation.find(RATED, serviceId);
  return loadRows(
    operation,
    'inspections',
    places.map(({ id }) => id),
  );
}
