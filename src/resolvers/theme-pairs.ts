import { compareThemePairs, type ThemePairCounts } from '../graph/analysis/theme-co-occurrence.ts';
import type { Reference } from '../graph/reference/reference.ts';
import type { CountedTheme } from '../model/concepts.ts';
import { lift, wilson } from '../model/shares.ts';
import { present } from './present.ts';

/** Two themes with what follows from their counts. */
export function makeThemePair({ themes }: Reference, { themeId, otherId, ...counts }: ThemePairCounts) {
  return {
    theme: present(themes, themeId),
    other: present(themes, otherId),
    ...counts,
    share: wilson(counts.count, counts.themeCount),
    lift: lift(counts),
  };
}

/** The pairs of one theme among all inspections, which are stored with it; most inspections first, then by the other's code. */
export function pairsOfTheme({ themes }: Reference, { id, coOccurring, ...theme }: CountedTheme): ThemePairCounts[] {
  return coOccurring.map(({ otherId, count }) => ({
    themeId: id,
    otherId,
    count,
    themeCount: theme.inspectionCount,
    otherCount: present(themes, otherId).inspectionCount,
    n: theme.inspectionsWithFindingsCount,
  }));
}

const pairsOfReference = new WeakMap<Reference, readonly ThemePairCounts[]>();

/** The pairs of all themes among all inspections, as `themeCoOccurrence` orders them; put together once per release. */
export function pairsOfAllThemes(reference: Reference): readonly ThemePairCounts[] {
  const known = pairsOfReference.get(reference);
  if (known) return known;
  const pairs = [...reference.themes.values()].flatMap((theme) => pairsOfTheme(reference, theme));
  const inOrder = pairs.filter(({ themeId, otherId }) => themeId < otherId).sort(compareThemePairs);
  pairsOfReference.set(reference, inOrder);
  return inOrder;
}
