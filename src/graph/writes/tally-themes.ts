import type { CountedTheme, Theme, ThemeYear } from '../../model/concepts.ts';
import type { Finding, Inspection } from '../../model/inspections.ts';

type WithFindings = Pick<Inspection, 'id' | 'year'> & { readonly findings: readonly Finding[] };

/** What the loader counts for a theme. */
export type ThemeTallies = Omit<CountedTheme, keyof Theme>;

/** Derived: the tallies of each theme by its id, themes without findings included. Lists are in the order in which they are read. */
export function tallyThemes(themes: readonly Theme[], inspections: readonly WithFindings[]): ReadonlyMap<string, ThemeTallies> {
  const withFindings = inspections.filter(({ findings }) => findings.length > 0);
  const byTheme = new Map(themes.map(({ id }) => [id, withFindings.filter((inspection) => hasFinding(inspection, id))]));
  const byYear = Map.groupBy(withFindings, ({ year }) => year);
  const years = [...byYear.keys()].filter((year) => year !== null).sort((one, other) => one - other);
  const codes = new Map(themes.map(({ id, code }) => [id, code]));
  return new Map([...byTheme].map(([id, own]) => [id, tally(id, own)]));

  function tally(id: string, own: readonly WithFindings[]): ThemeTallies {
    const count = (polarity: Finding['polarity']) => own.flatMap(({ findings }) => findings.filter(isOf(id, polarity))).length;
    return {
      concernCount: count('CONCERN'),
      strengthCount: count('STRENGTH'),
      mixedCount: count('MIXED'),
      inspectionCount: own.length,
      inspectionsWithFindingsCount: withFindings.length,
      trend: years.map((year) => tallyYear(id, year, byYear.get(year) ?? [])),
      coOccurring: countOthers(id, own),
    };
  }

  /** Most inspections first, then by code. */
  function countOthers(id: string, own: readonly WithFindings[]): CountedTheme['coOccurring'] {
    const counts = new Map<string, number>();
    const others = own.flatMap(({ findings }) => [...new Set(findings.map(({ themeId }) => themeId))]);
    for (const otherId of others) if (otherId !== id) counts.set(otherId, (counts.get(otherId) ?? 0) + 1);
    const codeOf = (otherId: string) => codes.get(otherId) ?? otherId;
    return [...counts]
      .map(([otherId, count]) => ({ otherId, count }))
      .sort((one, other) => other.count - one.count || (codeOf(one.otherId) < codeOf(other.otherId) ? -1 : 1));
  }
}

function tallyYear(id: string, year: number, inspections: readonly WithFindings[]): ThemeYear {
  const count = (polarity: Finding['polarity']) => inspections.filter(({ findings }) => findings.some(isOf(id, polarity))).length;
  return {
    year,
    inspectionCount: inspections.length,
    themeCount: inspections.filter((inspection) => hasFinding(inspection, id)).length,
    concernCount: count('CONCERN'),
    strengthCount: count('STRENGTH'),
    mixedCount: count('MIXED'),
  };
}

function hasFinding({ findings }: WithFindings, themeId: string): boolean {
  return findings.some((finding) => finding.themeId === themeId);
}

function isOf(themeId: string, polarity: Finding['polarity']): (finding: Finding) => boolean {
  return (finding) => finding.themeId === themeId && finding.polarity === polarity;
}
