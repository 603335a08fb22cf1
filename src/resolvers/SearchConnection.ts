import { checkFacets, makeFacets } from './facets.ts';
import type { SearchConnectionResolvers } from './generated.ts';

/** What `SearchConnection` computes; its other fields are properties of the page. */
export const SearchConnection: SearchConnectionResolvers = {
  facets: ({ facetCounts }, { by }) => {
    checkFacets(by);
    return makeFacets(by, (field) => facetCounts[field].map(({ value, count }) => [value, count]));
  },
};
