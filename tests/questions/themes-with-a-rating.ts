import type { Polarity, Rating } from '../../src/model/vocabulary.ts';
import { shareOf } from './oracle.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly rating: Rating;
  readonly polarity: Polarity | null;
}

/** Where fewer would be expected by chance, there is no lift. */
const LEAST = 5;

/** 23: how often themes and one overall rating meet. */
export const question: Question<Variables> = {
  madeVariables: { rating: 'INADEQUATE', polarity: null },
  expected({ inspections, themes }, { rating, polarity }) {
    const rated = inspections.filter(({ overallRating, findings }) => overallRating !== null && findings.length > 0);
    const n = rated.length;
    const ratingCount = rated.filter(({ overallRating }) => overallRating === rating).length;
    const rows = themes.flatMap(({ id, code, label }) => {
      const withTheme = rated.filter(({ findings }) =>
        findings.some(({ themeId, polarity: way }) => themeId === id && (polarity === null || way === polarity)),
      );
      const count = withTheme.filter(({ overallRating }) => overallRating === rating).length;
      const themeCount = withTheme.length;
      const lift = themeCount * ratingCount < LEAST * n ? null : (count * n) / (themeCount * ratingCount);
      return themeCount === 0
        ? []
        : [{ theme: { code, label }, n, ratingCount, themeCount, count, share: shareOf(count, ratingCount), lift }];
    });
    rows.sort((one, other) => (other.lift ?? -1) - (one.lift ?? -1) || (one.theme.code < other.theme.code ? -1 : 1));
    return { analysis: { themesByRating: rows } };
  },
};
