import { parseFirst } from '../graph/finders/page.ts';
import type { RecurringThemeResolvers } from './generated.ts';
import { present } from './present.ts';
import { loadRows } from './rows.ts';

/** What `RecurringTheme` takes from elsewhere; its other fields are properties of the object. */
export const RecurringTheme: RecurringThemeResolvers = {
  theme: ({ themeId }, _arguments, { operation }) => present(operation.reference.themes, themeId),
  regions: ({ regionIds }, _arguments, { operation }) =>
    [...operation.reference.probationRegions.values()].filter(({ id }) => regionIds.includes(id)),
  recommendationCount: ({ recommendationIds }) => recommendationIds.length,
  recommendations: ({ recommendationIds }, { first }, { operation }) =>
    loadRows(operation, 'recommendations', recommendationIds.slice(0, parseFirst(first))),
};
