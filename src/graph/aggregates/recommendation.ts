import type { RecurringRecommendation } from '../../model/inspections.ts';
import { projectionOf } from '../projection.ts';
import { nodeAggregate } from './aggregate.ts';

export const recommendationProjection = projectionOf<RecurringRecommendation>({
  id: true,
  summary: true,
  number: true,
  themeIds: true,
  addresseeIds: true,
  recurrenceIds: true,
  recurrenceAtNextIds: true,
});

/** One recommendation, for lists that cross inspections. */
export const recommendationAggregate = nodeAggregate('Recommendation', recommendationProjection);
