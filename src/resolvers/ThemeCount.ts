import type { ThemeCountResolvers } from './generated.ts';
import { present } from './present.ts';

/** What `ThemeCount` takes from elsewhere; its other fields are properties of the object. */
export const ThemeCount: ThemeCountResolvers = {
  theme: ({ themeId }, _arguments, { operation }) => present(operation.reference.themes, themeId),
};
