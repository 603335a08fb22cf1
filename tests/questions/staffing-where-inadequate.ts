import type { Rating } from '../../src/model/vocabulary.ts';
import { byId, citedSources, newestParts, serviceOf, withNarrower } from './oracle.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly standards: readonly string[];
  readonly rating: Rating;
  readonly theme: string;
  readonly first: number;
}

/** Findings and figures on staff where the standard was rated so. */
export const question: Question<Variables> = {
  madeVariables: { standards: ['standard/first/staff', 'standard/second/staffing'], rating: 'INADEQUATE', theme: 'WORKFORCE', first: 5 },
  expected(records, { standards, rating, theme, first }) {
    const isOfStandard = (standardId: string | null) => standardId !== null && standards.includes(standardId);
    const inspections = records.inspections.filter(({ ratings }) =>
      ratings.some((each) => isOfStandard(each.standardId) && each.rating === rating),
    );
    const themeIds = withNarrower(records, `theme/${theme}`);
    const findings = newestParts(inspections, 'findings').filter(({ themeId }) => themeIds.has(themeId));
    const figures = newestParts(inspections, 'statistics').filter(
      ({ unit, population, standardId }) => unit === 'STAFF' || /staff|officer|post/i.test(population) || isOfStandard(standardId),
    );
    return {
      findings: {
        totalCount: findings.length,
        nodes: findings.slice(0, first).map(({ id, themeId, polarity, note, inspection }) => ({
          ...{ theme: { code: byId(records.themes, themeId).code }, polarity, note },
          inspection: { id: inspection.id, service: { name: serviceOf(records, inspection.serviceId).name } },
          sources: citedSources(records, id),
        })),
      },
      statistics: {
        totalCount: figures.length,
        nodes: figures.slice(0, first).map(({ id, value, unit, qualifier, asStated, population, about, scopeKind, inspection }) => ({
          ...{ value, unit, qualifier, asStated, population, about, scopeKind },
          inspection: { id: inspection.id },
          sources: citedSources(records, id),
        })),
      },
    };
  },
};
