import type { StandardResolvers } from './generated.ts';
import { present } from './present.ts';
import { fact } from './provenance.ts';

/** What `Standard` takes from elsewhere; its other fields are properties of the object. */
export const Standard: StandardResolvers = {
  ...fact,
  framework: ({ frameworkId }, _arguments, { operation }) => present(operation.reference.frameworks, frameworkId),
  closeMatches: ({ closeMatchIds }, _arguments, { operation }) => closeMatchIds.map((id) => present(operation.reference.standards, id)),
};
