import { connect } from './connect.ts';
import type { MeasureResolvers } from './generated.ts';

/** What `Measure` takes from elsewhere; its other fields are properties of the object. */
export const Measure: MeasureResolvers = {
  statistics: ({ id }, pageArguments, context, info) =>
    connect({ list: 'statistics', parent: { relation: 'measure', id } }, pageArguments, context, info),
};
