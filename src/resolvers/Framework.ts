import { connect } from './connect.ts';
import type { FrameworkResolvers } from './generated.ts';
import { fact } from './provenance.ts';

/** What `Framework` takes from elsewhere; its other fields are properties of the object. */
export const Framework: FrameworkResolvers = {
  ...fact,
  standards: ({ id }, _arguments, { operation }) => operation.reference.standardsOfFramework.get(id) ?? [],
  inspections: ({ id }, pageArguments, context, info) =>
    connect({ list: 'inspections', parent: { relation: 'framework', id } }, pageArguments, context, info),
};
