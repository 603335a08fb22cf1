import type { PoliceAreaResolvers } from './generated.ts';
import { fact } from './provenance.ts';

/** What `PoliceArea` takes from elsewhere; its other fields are properties of the object. */
export const PoliceArea: PoliceAreaResolvers = {
  ...fact,
  regions: ({ id }, _arguments, { operation }) => operation.reference.regionsOfPoliceArea.get(id) ?? [],
};
