import type { Condition } from '../graph/finders/condition.ts';
import { LISTS, type ListName } from '../graph/finders/lists.ts';
import { type FilterInput, type ThemesWithin, toCondition } from '../graph/finders/to-condition.ts';
import type { Operation } from '../graph/operation.ts';

/** Makes the filter argument of a list canonical; none holds for every row. Throws `BadInputError` when it asks for too much. */
export function filterCondition({ reference }: Operation, list: ListName, filter: object | null | undefined): Condition {
  return conditionOf(list, filter, (themeId) => (reference.themes.has(themeId) ? withNarrower(themeId, reference.narrowerIds) : null));
}

/** The filter as it was asked, which is the same in every release: a theme stands for itself, not for the narrower ones that it has now. */
export function conditionAsAsked(list: ListName, filter: object | null | undefined): Condition {
  return conditionOf(list, filter, (themeId) => [themeId]);
}

function conditionOf(list: ListName, filter: object | null | undefined, themesWithin: ThemesWithin): Condition {
  return toCondition(filter as FilterInput | null | undefined, LISTS[list].filter, themesWithin);
}

function withNarrower(themeId: string, narrowerIds: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([themeId]);
  for (const id of found) for (const narrower of narrowerIds.get(id) ?? []) found.add(narrower);
  return [...found];
}
