import type { Polarity, Rating } from '../../../src/model/vocabulary.ts';
import { shareOf, sortedBy, type WholeInspection } from '../../questions/oracle.ts';
import type { Case } from './case.ts';

const codesOf = ({ findings }: WholeInspection, polarity: Polarity | null = null) =>
  new Set(
    findings.filter((finding) => polarity === null || finding.polarity === polarity).map(({ themeId }) => themeId.slice('theme/'.length)),
  );

/** How many times as often as by chance; nothing where fewer than five would be expected. */
function liftOf(count: number, one: number, other: number, n: number): number | null {
  if (n === 0 || (one * other) / n < 5) return null;
  return (count * n) / (one * other);
}

function coOccurrence(first: number): Case {
  return {
    name: `themeCoOccurrence, the first ${first}`,
    field: `themeCoOccurrence(filter: FILTER, first: ${first}) { theme { code } other { code } n count themeCount otherCount share { value low high } lift }`,
    expected: (selected, { themes }) => {
      const sets = selected.map((inspection) => codesOf(inspection)).filter(({ size }) => size > 0);
      const n = sets.length;
      const countOf = (...codes: string[]) => sets.filter((set) => codes.every((code) => set.has(code))).length;
      const codes = themes.map(({ code }) => code);
      const pairs = codes.flatMap((code) =>
        codes.filter((other) => code < other).map((other) => ({ code, other, count: countOf(code, other) })),
      );
      const inOrder = sortedBy(
        pairs.filter(({ count }) => count > 0),
        ({ count }) => -count,
        ({ code }) => code,
        ({ other }) => other,
      );
      return inOrder.slice(0, first).map(({ code, other, count }) => {
        const [themeCount, otherCount] = [countOf(code), countOf(other)];
        const counts = { n, count, themeCount, otherCount };
        return {
          theme: { code },
          other: { code: other },
          ...counts,
          share: shareOf(count, themeCount),
          lift: liftOf(count, themeCount, otherCount, n),
        };
      });
    },
  };
}

function byRating(rating: Rating, polarity: Polarity | null): Case {
  return {
    name: `themesByRating ${rating} ${polarity}`,
    field: `themesByRating(rating: ${rating}, polarity: ${polarity}, filter: FILTER) { theme { code } n ratingCount themeCount count share { value low high } lift }`,
    expected: (selected, { themes }) => {
      const rated = selected.filter(({ overallRating, findings }) => overallRating !== null && findings.length > 0);
      const withRating = rated.filter(({ overallRating }) => overallRating === rating);
      const rows = themes.map(({ code }) => {
        const themeCount = rated.filter((inspection) => codesOf(inspection, polarity).has(code)).length;
        const count = withRating.filter((inspection) => codesOf(inspection, polarity).has(code)).length;
        const counts = { n: rated.length, ratingCount: withRating.length, themeCount, count };
        const lift = liftOf(count, themeCount, withRating.length, rated.length);
        return { theme: { code }, ...counts, share: shareOf(count, withRating.length), lift };
      });
      return sortedBy(
        rows.filter(({ themeCount }) => themeCount > 0),
        ({ lift }) => (lift === null ? null : -lift),
        ({ theme }) => theme.code,
      );
    },
  };
}

export const THEMES: readonly Case[] = [
  coOccurrence(7),
  coOccurrence(100),
  byRating('INADEQUATE', null),
  byRating('REQUIRES_IMPROVEMENT', 'CONCERN'),
];
