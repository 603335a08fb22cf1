import type { CoverageResolvers } from './generated.ts';
import { loadRows } from './rows.ts';

/** What `Coverage` takes from elsewhere; its other fields are properties of the object. */
export const Coverage: CoverageResolvers = {
  lastInspected: ({ latestInspectionIds }, _arguments, { operation }) => loadRows(operation, 'inspections', latestInspectionIds),
};
