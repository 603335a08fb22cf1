import type { OperationalUnitResolvers } from './generated.ts';
import { present } from './present.ts';
import { fact } from './provenance.ts';

/** What `OperationalUnit` takes from elsewhere; its other fields are properties of the object. */
export const OperationalUnit: OperationalUnitResolvers = {
  ...fact,
  aliases: ({ id }, _arguments, { operation }) => operation.reference.aliases.get(id) ?? [],
  region: ({ regionId }, _arguments, { operation }) => (regionId === null ? null : present(operation.reference.probationRegions, regionId)),
};
