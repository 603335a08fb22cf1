import { byId, newestInspections, serviceOf } from './oracle.ts';
import { page, sourcesBehind } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly first: number;
}

/** 25: the press contacts of inspections, with the releases that name them. */
export const question: Question<Variables> = {
  madeVariables: { first: 2 },
  expected(records, { first }) {
    const withContact = records.inspections.filter(({ involvements }) => involvements.some(({ role }) => role === 'MEDIA_CONTACT'));
    return {
      inspections: page(newestInspections(withContact), first, ({ id, publishedOn, serviceId, involvements }) => ({
        id,
        publishedOn,
        service: { name: serviceOf(records, serviceId).name },
        involvements: involvements
          .filter(({ role }) => role === 'MEDIA_CONTACT')
          .map(({ personId, title, interim }) => ({
            person: { id: personId, name: byId(records.people, personId).name },
            title,
            interim,
            sources: sourcesBehind(
              records,
              ({ aboutId, property, value }) => aboutId === id && property === 'involvements' && value === `MEDIA_CONTACT ${personId}`,
            ).map(({ id: sourceId, url, kind, publishedOn: issuedOn }) => ({ id: sourceId, url, kind, publishedOn: issuedOn })),
          })),
      })),
      releases: { totalCount: records.sources.filter(({ kind }) => kind === 'PRESS_RELEASE').length },
    };
  },
};
