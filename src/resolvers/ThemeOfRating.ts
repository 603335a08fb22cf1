import { wilson } from '../model/shares.ts';
import type { ThemeOfRatingResolvers } from './generated.ts';
import { present } from './present.ts';

/** What `ThemeOfRating` takes from elsewhere; its other fields are properties of the object. */
export const ThemeOfRating: ThemeOfRatingResolvers = {
  theme: ({ themeId }, _arguments, { operation }) => present(operation.reference.themes, themeId),
  share: ({ count, ratingCount }) => wilson(count, ratingCount),
};
