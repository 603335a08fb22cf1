import type { KeyValue } from '../graph/analysis/dimension.ts';
import type { Reference } from '../graph/reference/reference.ts';
import type { Framework } from '../model/concepts.ts';
import { earliestDay } from '../model/partial-date.ts';
import type { Person } from '../model/people.ts';
import { type AnalysisDimension, PROGRAMMES } from '../model/vocabulary.ts';
import type { KeyParent } from './analysis-parents.ts';
import { present } from './present.ts';

/** Makes the key of a value: its words for people, `none` where there is no value. */
export function makeKey(reference: Reference, dimension: AnalysisDimension, value: KeyValue): KeyParent {
  if (value === null) return { dimension, value, label: 'none' };
  const text = String(value);
  return { dimension, value: text, label: labelOf(reference, dimension, text) };
}

/** Makes the comparison of rows by the values of some dimensions, one after another; those without a value come last. */
export function makeCompareKeys(reference: Reference, by: readonly AnalysisDimension[]) {
  const ranks = by.map((dimension) => makeRank(reference, dimension));
  return (one: readonly KeyValue[], other: readonly KeyValue[]): number => {
    for (const [index, rank] of ranks.entries()) {
      const [first, second] = [rank(one[index] ?? null), rank(other[index] ?? null)];
      if (first !== second) return first - second;
    }
    return 0;
  };
}

function labelOf(reference: Reference, dimension: AnalysisDimension, value: string): string {
  switch (dimension) {
    case 'REGION':
      return present(reference.probationRegions, value).name;
    case 'FRAMEWORK':
      return present(reference.frameworks, value).name;
    case 'CHIEF_INSPECTOR':
      return present(reference.people, value).name;
    case 'STANDARD':
      return labelOfStandard(reference, value);
    case 'THEME':
      return present(reference.themes, value).label;
    case 'YEAR':
    case 'PROGRAMME':
      return value;
  }
}

function labelOfStandard({ standards, frameworks }: Reference, id: string): string {
  const { name, frameworkId } = present(standards, id);
  const isAlone = [...standards.values()].every((other) => other.id === id || other.name !== name);
  return isAlone ? name : `${name} (${present(frameworks, frameworkId).name})`;
}

/** The place of each value in the order of its dimension; the greatest without a value. */
function makeRank(reference: Reference, dimension: AnalysisDimension): (value: KeyValue) => number {
  const order = new Map<KeyValue, number>(orderOf(reference, dimension).map((value, index) => [value, index]));
  return (value) => {
    if (value === null) return Number.MAX_SAFE_INTEGER;
    return typeof value === 'number' ? value : (order.get(value) ?? order.size);
  };
}

/** All values of a dimension in its order; years are their own order. */
function orderOf(reference: Reference, dimension: AnalysisDimension): readonly string[] {
  switch (dimension) {
    case 'REGION':
      return [...reference.probationRegions.keys()];
    case 'YEAR':
      return [];
    case 'PROGRAMME':
      return PROGRAMMES;
    case 'FRAMEWORK':
      return frameworkIds(reference);
    case 'CHIEF_INSPECTOR':
      return [...reference.people.values()].sort(byKey(postKey)).map(({ id }) => id);
    case 'STANDARD':
      return frameworkIds(reference).flatMap((id) => (reference.standardsOfFramework.get(id) ?? []).map((standard) => standard.id));
    case 'THEME':
      return [...reference.themes.keys()];
  }
}

function frameworkIds({ frameworks }: Reference): string[] {
  return [...frameworks.values()].sort(byKey(({ validFrom, id }: Framework) => `${earliestDay(validFrom)} ${id}`)).map(({ id }) => id);
}

/** When someone first became chief inspector; last for those who never did. */
function postKey({ id, posts }: Person): string {
  const from = posts.filter(({ role }) => role === 'CHIEF_INSPECTOR').map((post) => earliestDay(post.from));
  return `${from.sort()[0] ?? '~'} ${id}`;
}

function byKey<Value>(keyOf: (value: Value) => string) {
  return (one: Value, other: Value): number => (keyOf(one) < keyOf(other) ? -1 : 1);
}
