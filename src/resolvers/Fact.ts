import type { FactResolvers } from './generated.ts';

/** Every type that is a fact is told by the field that it stands in, so the interface alone never resolves one. */
export const Fact: Pick<FactResolvers, '__resolveType'> = {
  __resolveType: () => {
    throw new Error('Fact is no type of a field.');
  },
};
