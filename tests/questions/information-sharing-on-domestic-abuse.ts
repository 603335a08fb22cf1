import { byId, citedSources, newestInspections, newestParts, serviceOf, withNarrower } from './oracle.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly sharing: string;
  readonly abuse: string;
  readonly words: string;
  readonly first: number;
}

/** Inspections with concerns on two themes, and concerns on the one that name the other. */
export const question: Question<Variables> = {
  madeVariables: { sharing: 'INFORMATION_SHARING', abuse: 'PUBLIC_PROTECTION', words: 'Gamma', first: 50 },
  expected(records, { sharing, abuse, words }) {
    const [sharingIds, abuseIds] = [sharing, abuse].map((code) => withNarrower(records, `theme/${code}`)) as [Set<string>, Set<string>];
    const concernsOf = ({ findings }: Pick<(typeof records.inspections)[number], 'findings'>) =>
      findings.filter(({ polarity }) => polarity === 'CONCERN');
    const nameOf = (serviceId: string) => ({ name: serviceOf(records, serviceId).name });
    const both = newestInspections(records.inspections).filter((inspection) =>
      [sharingIds, abuseIds].every((ids) => concernsOf(inspection).some(({ themeId }) => ids.has(themeId))),
    );
    const naming = newestParts(records.inspections, 'findings').filter(
      ({ themeId, polarity, note }) =>
        sharingIds.has(themeId) && polarity === 'CONCERN' && note.toLowerCase().includes(words.toLowerCase()),
    );
    return {
      inspections: {
        totalCount: both.length,
        nodes: both.map((inspection) => ({
          ...{ id: inspection.id, publishedOn: inspection.publishedOn, service: nameOf(inspection.serviceId) },
          findings: concernsOf(inspection).map(({ id, themeId, note }) => {
            return { theme: { code: byId(records.themes, themeId).code }, note, sources: citedSources(records, id) };
          }),
        })),
      },
      findings: {
        totalCount: naming.length,
        nodes: naming.map(({ id, note, inspection }) => {
          return { note, inspection: { id: inspection.id, service: nameOf(inspection.serviceId) }, sources: citedSources(records, id) };
        }),
      },
    };
  },
};
