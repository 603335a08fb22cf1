import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import { byId, citedSources, likenessOf, named, newestParts, sortedBy } from './oracle.ts';
import type { Question, Records } from './question.ts';

type Made = ReturnType<typeof newestParts<'recommendations'>>[number];

/** Themes with recommendations to one kind of addressee in several regions. */
export const question: Question<{ minRegions: number; first: number; of: number }> = {
  madeVariables: { minRegions: 2, first: 2, of: 3 },
  expected(records, { minRegions, first, of }) {
    const all = newestParts(records.inspections, 'recommendations');
    const kinds = [...new Set(all.flatMap(({ addresseeIds }) => addresseeIds.map(likenessOf)))];
    const rows = records.themes.flatMap((theme) =>
      kinds.map((kind) => {
        const made = all.filter(
          ({ themeIds, addresseeIds }) => themeIds.includes(theme.id) && addresseeIds.some((id) => likenessOf(id) === kind),
        );
        return { theme, kind, made, regionIds: new Set(made.flatMap(({ inspection }) => inspection.regionId ?? [])) };
      }),
    );
    const several = rows.filter(({ regionIds }) => regionIds.size >= minRegions);
    const inOrder = sortedBy(
      several,
      ({ regionIds }) => -regionIds.size,
      ({ made }) => earliestDay(firstDate(made) ?? '9999'),
      ({ theme }) => theme.code,
      ({ kind }) => kindOf(kind),
      ({ kind }) => kind,
    );
    return { analysis: { recurringRecommendations: inOrder.slice(0, first).map((row) => describe(records, row, of)) } };
  },
};

/** The kind that is told of addressees alike. */
function kindOf(likeness: string): string {
  return likeness.startsWith('body/') ? 'OTHER_BODY' : likeness;
}

/** The earliest publication by its first possible day. */
function firstDate(made: readonly Made[]): string | null {
  const dates = made.flatMap(({ inspection }) => inspection.publishedOn ?? []);
  return sortedBy(dates, earliestDay, latestDay)[0] ?? null;
}

interface Row {
  readonly theme: Records['themes'][number];
  readonly kind: string;
  readonly made: readonly Made[];
  readonly regionIds: ReadonlySet<string>;
}

function describe(records: Records, { theme, kind, made, regionIds }: Row, of: number) {
  const nameOf = (id: string | null) => (id === null ? null : { name: byId(records.regions, id).name });
  return {
    theme: { code: theme.code, label: theme.label },
    addresseeKind: kindOf(kind),
    regions: sortedBy(
      [...regionIds].map((id) => named(records, id)),
      ({ name }) => name.toLowerCase(),
    ),
    inspectionCount: new Set(made.map(({ inspection }) => inspection.id)).size,
    recommendationCount: made.length,
    since: firstDate(made),
    recommendations: made.slice(0, of).map(({ id, summary, inspection, addresseeIds }) => ({
      id,
      summary,
      inspection: { id: inspection.id, publishedOn: inspection.publishedOn, region: nameOf(inspection.regionId) },
      addressees: addresseeIds.map((addressee) => named(records, addressee)),
      sources: citedSources(records, id),
    })),
  };
}
