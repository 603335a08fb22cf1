import type { MaybePromise } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import type { RecurringRecommendation } from '../model/inspections.ts';
import type { RecommendationResolvers } from './generated.ts';
import { serviceOf } from './load-node.ts';
import { part } from './part.ts';
import { present } from './present.ts';
import { loadRows } from './rows.ts';

function load(operation: Operation, ids: readonly string[]): MaybePromise<RecurringRecommendation[]> {
  return loadRows(operation, 'recommendations', ids);
}

/** What `Recommendation` takes from elsewhere; its other fields are properties of the object. */
export const Recommendation: RecommendationResolvers = {
  ...part,
  themes: ({ themeIds }, _arguments, { operation }) => themeIds.map((id) => present(operation.reference.themes, id)),
  addressees: ({ addresseeIds }, _arguments, { operation }) => addresseeIds.map((id) => serviceOf(operation, id)),
  recurrences: ({ recurrenceIds }, _arguments, { operation }) => load(operation, recurrenceIds),
  recurrencesAtNext: ({ recurrenceAtNextIds }, _arguments, { operation }) => load(operation, recurrenceAtNextIds),
};
