import type { Finding } from '../../model/inspections.ts';
import { projectionOf } from '../projection.ts';
import { nodeAggregate } from './aggregate.ts';

export const findingProjection = projectionOf<Finding>({ id: true, polarity: true, note: true, themeId: true });

/** One finding, for lists that cross inspections. */
export const findingAggregate = nodeAggregate('Finding', findingProjection);
