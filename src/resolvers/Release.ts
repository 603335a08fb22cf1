import { makeCitation } from '../model/citation.ts';
import type { ReleaseResolvers } from './generated.ts';

/** What `Release` takes from elsewhere; its other fields are properties of the object. */
export const Release: ReleaseResolvers = {
  id: ({ version }) => `release/${version}`,
  citation: makeCitation,
  counts: ({ counts }) =>
    Object.entries(counts)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([type, count]) => ({ type, count })),
};
