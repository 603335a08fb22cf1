import { parseFirst } from '../graph/finders/page.ts';
import type { MeasurePointResolvers } from './generated.ts';
import { loadRows } from './rows.ts';

/** What `MeasurePoint` takes from elsewhere; its other fields are properties of the object. */
export const MeasurePoint: MeasurePointResolvers = {
  statistics: ({ statisticIds }, { first }, { operation }) => loadRows(operation, 'statistics', statisticIds.slice(0, parseFirst(first))),
};
