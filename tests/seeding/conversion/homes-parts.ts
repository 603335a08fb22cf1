import type { Held, Home } from './held.ts';
import { exactStatements, having } from './held.ts';

const parts = <
  List extends 'ratings' | 'ratingTallies' | 'findings' | 'recommendations' | 'recommendationTallies' | 'statistics' | 'involvements',
>(
  home: string,
  list: List,
  value: (item: Held['dataset']['inspections'][number][List][number]) => unknown = () => true,
): Home => ({
  home,
  count: (held) => {
    const items: readonly Held['dataset']['inspections'][number][List][number][] = held.dataset.inspections.flatMap((item) => [
      ...item[list],
    ]);
    return having(items, value);
  },
});
const stated = (property: string, home: string): Home => ({ home, count: (held) => exactStatements(held, property) });

/** Homes of the keys of the parts of inspections. */
export const PART_HOMES: Record<string, Home> = {
  'standards[].standard': parts(
    'StandardRating.standardNameStated and AGAINST',
    'ratings',
    (item) => item.standardNameStated && item.standardId,
  ),
  'standards[].rating': parts('StandardRating.rating', 'ratings', (item) => item.rating),
  'standards[].source': {
    ...stated('ratings', 'Statement on ratings'),
    difference: {
      by: 4,
      because: 'two newspapers give two ratings of one standard each (bedfordshire-2024): four unresolved statements, no StandardRating',
    },
  },
  'standardsSummary[].rating': parts('RatingTally.rating', 'ratingTallies', (item) => item.rating),
  'standardsSummary[].count': parts('RatingTally.count', 'ratingTallies', (item) => item.count),
  'standardsSummary[].outOf': parts('RatingTally.outOf', 'ratingTallies', (item) => item.outOf),
  'standardsSummary[].group': parts('RatingTally.group', 'ratingTallies', (item) => item.group),
  'standardsSummary[].source': stated('ratingTallies', 'Statement on ratingTallies'),
  'statistics[].value': parts('Statistic.value', 'statistics', (item) => item.value),
  'statistics[].unit': parts('Statistic.unit', 'statistics', (item) => item.unit),
  'statistics[].outOf': parts('Statistic.outOf', 'statistics', (item) => item.outOf),
  'statistics[].of': parts('Statistic.population', 'statistics', (item) => item.population),
  'statistics[].measure': parts('Statistic.about', 'statistics', (item) => item.about),
  'statistics[].qualifier': {
    ...parts('Statistic.qualifier', 'statistics', (item) => item.qualifier),
    difference: { by: 6, because: 'four came in as bound, two from notes' },
  },
  'statistics[].bound': {
    ...parts('Statistic.qualifier (over is MORE_THAN, about is ABOUT)', 'statistics', (item) => item.qualifier),
    difference: { by: 31, because: '29 more came in as qualifier, two from notes' },
  },
  'statistics[].asStated': {
    ...parts('Statistic.asStated', 'statistics', (item) => item.asStated),
    difference: { by: 5, because: 'words as stated that stood in notes (half, three times; more than, twice)' },
  },
  'statistics[].scope': {
    ...parts('Statistic.scope', 'statistics', (item) => item.scope),
    difference: { by: 7, because: 'six figures on a part of the unit and one on its residents, as notes say' },
  },
  'statistics[].standard': parts('Statistic.standardNameStated', 'statistics', (item) => item.standardNameStated),
  'statistics[].source': {
    ...stated('statistics', 'Statement on statistics'),
    difference: { by: 1, because: 'a second newspaper gives another figure (bradford-and-calderdale-2024)' },
  },
  'recommendations.byAddressee[].addressee': parts(
    'RecommendationTally.addresseeIds',
    'recommendationTallies',
    (item) => item.addresseeIds,
  ),
  'recommendations.byAddressee[].count': parts('RecommendationTally.count', 'recommendationTallies', (item) => item.count),
  'recommendations.items[].summary': parts('Recommendation.summary', 'recommendations', (item) => item.summary),
  'recommendations.items[].addressee': parts('Recommendation.addresseeIds', 'recommendations', (item) => item.addresseeIds),
  'recommendations.items[].themes[]': {
    home: 'Recommendation.themeIds',
    count: ({ dataset }) => dataset.inspections.flatMap((item) => item.recommendations.flatMap((part) => part.themeIds)).length,
  },
  'recommendations.items[].source': stated('recommendations', 'Statement on recommendations'),
  'themes[].theme': parts('Finding.themeId', 'findings', (item) => item.themeId),
  'themes[].polarity': parts('Finding.polarity', 'findings', (item) => item.polarity),
  'themes[].note': parts('Finding.note', 'findings', (item) => item.note),
  'themes[].source': stated('findings', 'Statement on findings'),
};
