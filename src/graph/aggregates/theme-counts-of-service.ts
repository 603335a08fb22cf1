import type { ThemeCount } from '../../model/concepts.ts';
import type { Aggregate } from './aggregate.ts';

/** The themes of the findings of a service's own inspections, most findings first, at most 100; one entry a service. */
export const themeCountsOfServiceAggregate: Aggregate<ThemeCount[]> = {
  query: {
    name: 'countThemesOfService',
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (inspection:Inspection)
  WHERE inspection.release = $release AND inspection.serviceId = id
  MATCH (inspection)-[:FOUND]->(finding:Finding)
  WITH finding.themeId AS themeId, collect(finding.polarity) AS polarities
  ORDER BY size(polarities) DESC, themeId
  LIMIT 100
  RETURN collect([themeId, size(polarities), size([each IN polarities WHERE each = 'CONCERN']),
    size([each IN polarities WHERE each = 'STRENGTH']), size([each IN polarities WHERE each = 'MIXED'])]) AS rows
}
RETURN id, rows`,
  },
  toEntry: ([id, rows]) => [
    id as string,
    (rows as [string, number, number, number, number][]).map(([themeId, findingCount, concernCount, strengthCount, mixedCount]) => ({
      themeId,
      findingCount,
      concernCount,
      strengthCount,
      mixedCount,
    })),
  ],
};
