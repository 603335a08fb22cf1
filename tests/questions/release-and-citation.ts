import { expect } from 'vitest';
import type { Question } from './question.ts';

/** 26: the release in use and how to cite it. Its checksum is known by its first digits, with which the version ends. */
export const question: Question = {
  madeVariables: {},
  expected(records) {
    const { releaseVersion } = records;
    const { issuedOn, licence, attribution } = records.release;
    expect(releaseVersion).toMatch(new RegExp(`^${issuedOn}-[0-9a-f]{8}$`));
    const digits = releaseVersion.slice(issuedOn.length + 1);
    const words = [`(${issuedOn.slice(0, 4)})`, releaseVersion, digits, licence.split(' (')[0] ?? ''].map((part) =>
      part.replaceAll(/[.()/]/g, '\\$&'),
    );
    const citation = new RegExp(`^[^\\n]+${words.join('[^\\n]+')}[^\\n]*$`);
    return {
      release: {
        id: `release/${releaseVersion}`,
        version: releaseVersion,
        issuedOn,
        checksum: expect.stringMatching(new RegExp(`^${digits}[0-9a-f]{56}$`)),
        citation: expect.stringMatching(citation),
        licence,
        attribution,
        counts: countTypes(records),
      },
    };
  },
};

/** How many objects of each type the records hold, by name of the type; types without any are not named. */
function countTypes(records: Parameters<Question['expected']>[0]): { type: string; count: number }[] {
  const { inspections } = records;
  const parts = (kind: 'ratings' | 'ratingTallies' | 'findings' | 'recommendations' | 'recommendationTallies' | 'statistics') =>
    inspections.reduce((sum, inspection) => sum + inspection[kind].length, 0);
  const counts = {
    Alias: records.aliases.length,
    Finding: parts('findings'),
    Framework: records.frameworks.length,
    Inspection: inspections.length,
    Measure: records.measures.length,
    NationalBody: records.nationalBodies.length,
    OperationalUnit: records.operationalUnits.length,
    Person: records.people.length,
    PoliceArea: records.policeAreas.length,
    ProbationDeliveryUnit: records.probationDeliveryUnits.length,
    ProbationRegion: records.regions.length,
    RatingTally: parts('ratingTallies'),
    Recommendation: parts('recommendations'),
    RecommendationTally: parts('recommendationTallies'),
    RetiredId: records.retiredIds.length,
    Source: records.sources.length,
    Standard: records.standards.length,
    StandardRating: parts('ratings'),
    Statement: records.statements.length,
    Statistic: parts('statistics'),
    Theme: records.themes.length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => ({ type, count }));
}
