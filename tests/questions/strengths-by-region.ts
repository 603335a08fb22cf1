import type { Polarity } from '../../src/model/vocabulary.ts';
import { byId, citedSources, newestParts, sortedBy, type WholeInspection, withNarrower } from './oracle.ts';
import type { Question, Records } from './question.ts';

/** Inspections by region: with a strength on a theme, all, with a concern on it. */
export const question: Question<{ theme: string; first: number }> = {
  madeVariables: { theme: 'WORKFORCE', first: 50 },
  expected(records, { theme, first }) {
    const themeIds = withNarrower(records, `theme/${theme}`);
    const having = (asked: Polarity) =>
      records.inspections.filter(({ findings }) => findings.some(({ themeId, polarity }) => themeIds.has(themeId) && polarity === asked));
    const strengths = newestParts(records.inspections, 'findings').filter(
      ({ themeId, polarity }) => themeIds.has(themeId) && polarity === 'STRENGTH',
    );
    return {
      withStrength: byRegion(records, having('STRENGTH')),
      all: byRegion(records, records.inspections),
      withConcern: byRegion(records, having('CONCERN')),
      findings: {
        totalCount: strengths.length,
        nodes: strengths.slice(0, first).map(({ id, themeId, note, inspection }) => ({
          ...{ theme: { code: byId(records.themes, themeId).code }, note },
          inspection: {
            id: inspection.id,
            region: inspection.regionId === null ? null : { name: byId(records.regions, inspection.regionId).name },
          },
          sources: citedSources(records, id),
        })),
      },
    };
  },
};

/** The facet: most inspections first, then by id of the region. */
function byRegion(records: Records, inspections: readonly WholeInspection[]) {
  const groups = [...Map.groupBy(inspections, ({ regionId }) => regionId)];
  const inOrder = sortedBy(
    groups,
    ([, rows]) => -rows.length,
    ([id]) => id,
  );
  const values = inOrder.map(([id, rows]) => ({
    value: id,
    label: id === null ? 'none' : byId(records.regions, id).name,
    count: rows.length,
  }));
  return { totalCount: inspections.length, facets: [{ field: 'REGION', values }] };
}
