import type { FindingResolvers } from './generated.ts';
import { part } from './part.ts';
import { present } from './present.ts';

/** What `Finding` takes from elsewhere; its other fields are properties of the object. */
export const Finding: FindingResolvers = {
  ...part,
  theme: ({ themeId }, _arguments, { operation }) => present(operation.reference.themes, themeId),
};
