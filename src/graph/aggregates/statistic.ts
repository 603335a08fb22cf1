import type { Statistic } from '../../model/inspections.ts';
import { projectionOf } from '../projection.ts';
import { nodeAggregate } from './aggregate.ts';

export const statisticProjection = projectionOf<Statistic>({
  id: true,
  value: true,
  unit: true,
  outOf: true,
  qualifier: true,
  asStated: true,
  population: true,
  about: true,
  scope: true,
  scopeKind: true,
  sharedKey: true,
  standardNameStated: true,
  standardId: true,
  measureId: true,
});

/** One figure, for lists that cross inspections. */
export const statisticAggregate = nodeAggregate('Statistic', statisticProjection);
