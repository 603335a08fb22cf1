import { wilson } from '../model/shares.ts';
import type { ThemeYearResolvers } from './generated.ts';

/** What `ThemeYear` works out; its other fields are properties of the object. */
export const ThemeYear: ThemeYearResolvers = {
  share: ({ themeCount, inspectionCount }) => wilson(themeCount, inspectionCount),
};
