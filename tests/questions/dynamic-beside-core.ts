import type { Dataset } from '../../src/model/dataset.ts';
import type { Programme } from '../../src/model/vocabulary.ts';
import { byId, named, newestInspections, type WholeInspection } from './oracle.ts';
import { addressesOf, page } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly region: string;
}

/** 15: a region's newest dynamic inspection beside its last core inspection. */
export const question: Question<Variables> = {
  madeVariables: { region: 'region/mid' },
  expected(records, { region }) {
    const newest = (programme: Programme) => {
      const rows = records.inspections.filter((each) => each.serviceId === region && each.programme === programme);
      return page(newestInspections(rows), 1, (inspection) => showOutcome(records, inspection));
    };
    return {
      probationRegion: {
        ...named(records, region),
        dynamic: newest('DYNAMIC_PUBLIC_PROTECTION'),
        core: newest('CORE_REGION'),
      },
    };
  },
};

function showOutcome(records: Dataset, inspection: WholeInspection) {
  const { id, year, publishedOn, frameworkId, overallRating, ratingStatus, casesInspected } = inspection;
  return {
    id,
    year,
    publishedOn,
    framework: { name: byId(records.frameworks, frameworkId).name },
    overallRating,
    ratingStatus,
    casesInspected,
    findings: inspection.findings.map(({ id: findingId, themeId, polarity, note }) => {
      const { code, label } = byId(records.themes, themeId);
      return { theme: { code, label }, polarity, note, sources: addressesOf(records, findingId) };
    }),
    statistics: inspection.statistics.map(
      ({ id: statisticId, value, unit, qualifier, asStated, population, about, scopeKind, measureId }) => ({
        value,
        unit,
        qualifier,
        asStated,
        population,
        about,
        scopeKind,
        measure: measureId === null ? null : { id: measureId },
        sources: addressesOf(records, statisticId),
      }),
    ),
  };
}
