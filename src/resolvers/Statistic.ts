import type { StatisticResolvers } from './generated.ts';
import { part } from './part.ts';
import { present } from './present.ts';

/** What `Statistic` takes from elsewhere; its other fields are properties of the object. */
export const Statistic: StatisticResolvers = {
  ...part,
  standard: ({ standardId }, _arguments, { operation }) =>
    standardId === null ? null : present(operation.reference.standards, standardId),
  measure: ({ measureId }, _arguments, { operation }) => (measureId === null ? null : present(operation.reference.measures, measureId)),
};
