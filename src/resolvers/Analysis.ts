import type { GroupTable } from '../graph/analysis/group-table.ts';
import { knownCounts } from '../graph/analysis/known-counts.ts';
import { leagueTable } from '../graph/analysis/league-table.ts';
import { measureSeries } from '../graph/analysis/measure-series.ts';
import { tableOfRatingCounts } from '../graph/analysis/rating-counts.ts';
import { ratingDistribution } from '../graph/analysis/rating-distribution.ts';
import { recommendationsByAddressee } from '../graph/analysis/recommendations-by-addressee.ts';
import { recurringRecommendations } from '../graph/analysis/recurring-recommendations.ts';
import { reinspections } from '../graph/analysis/reinspections.ts';
import { themeCoOccurrence } from '../graph/analysis/theme-co-occurrence.ts';
import { themeMatrix } from '../graph/analysis/theme-matrix.ts';
import { themesByRating } from '../graph/analysis/themes-by-rating.ts';
import { timeToPublication } from '../graph/analysis/time-to-publication.ts';
import { BadInputError } from '../graph/bad-input.ts';
import { isAlways } from '../graph/finders/condition.ts';
import { parseFirst } from '../graph/finders/page.ts';
import { POLARITIES, RATINGS } from '../model/vocabulary.ts';
import { checkDimension, checkDimensions, checkKnown, checkMinRegions, dimensionsWithout } from './analysis-arguments.ts';
import { findingCaveat, makeCaveats, ratingCaveat, standardCaveat } from './analysis-caveats.ts';
import * as rows from './analysis-rows.ts';
import { coverageSince } from './coverage-since.ts';
import { filterCondition } from './filter-condition.ts';
import type { AnalysisResolvers } from './generated.ts';
import { makeThemePair, pairsOfAllThemes } from './theme-pairs.ts';

const RATED = dimensionsWithout('THEME');
const FOUND = dimensionsWithout('STANDARD');
const TIMED = dimensionsWithout('STANDARD', 'THEME');

/** The comparisons: each checks its arguments, asks one Cypher query at most, and gives its groups their order, labels, shares and caveat. */
export const Analysis: AnalysisResolvers = {
  ratingDistribution: async (_parent, { by, filter }, { operation }) => {
    checkDimensions(by, RATED);
    const condition = filterCondition(operation, 'inspections', filter);
    const known = isAlways(condition) && !by.includes('STANDARD') ? tableOfRatingCounts(await operation.ratingCounts(), by) : null;
    const table = known ?? (await operation.analyse(ratingDistribution, { by, condition }));
    const caveat = by.includes('STANDARD') ? standardCaveat : ratingCaveat;
    return rows.makeTable(operation.reference, { by, values: RATINGS, table, caveat });
  },
  themeMatrix: async (_parent, { rows: first, columns: second, filter }, { operation }) => {
    checkDimension('rows', first, FOUND);
    checkDimension('columns', second, FOUND);
    if (first === second) throw new BadInputError(`columns: expected another dimension than rows, got ${second} for both.`);
    const by = [first, second];
    const table: GroupTable = await operation.analyse(themeMatrix, { by, condition: filterCondition(operation, 'inspections', filter) });
    return rows.makeTable(operation.reference, { by, values: POLARITIES, table, caveat: findingCaveat });
  },
  themeCoOccurrence: async (_parent, { filter, first }, { operation }) => {
    const asked = parseFirst(first);
    const condition = filterCondition(operation, 'inspections', filter);
    const pairs = isAlways(condition) ? pairsOfAllThemes(operation.reference) : await operation.analyse(themeCoOccurrence, { condition });
    return pairs.slice(0, asked).map((pair) => makeThemePair(operation.reference, pair));
  },
  themesByRating: async (_parent, { rating, polarity = null, filter }, { operation }) => {
    const condition = filterCondition(operation, 'inspections', filter);
    return rows.makeThemesOfRating(await operation.analyse(themesByRating, { rating, polarity, condition }));
  },
  measureSeries: async (_parent, { measure, by, filter, scopeKind }, { operation }) => {
    checkDimension('by', by, RATED);
    checkKnown('measure', measure, operation.reference.measures);
    const condition = filterCondition(operation, 'inspections', filter);
    const question = { measureId: measure, by, scopeKind: scopeKind ?? 'UNIT', condition } as const;
    return rows.makeMeasurePoints(operation.reference, by, await operation.analyse(measureSeries, question));
  },
  leagueTable: (_parent, { framework, filter, first }, { operation }) => {
    checkKnown('framework', framework, operation.reference.frameworks);
    const condition = filterCondition(operation, 'inspections', filter);
    return operation.analyse(leagueTable, { frameworkId: framework, condition, first: parseFirst(first) });
  },
  reinspections: (_parent, { filter, first }, { operation }) =>
    operation.analyse(reinspections, { condition: filterCondition(operation, 'inspections', filter), first: parseFirst(first) }),
  recurringRecommendations: async (_parent, { minRegions, filter, first }, { operation }) => {
    checkMinRegions(minRegions);
    const asked = parseFirst(first);
    const condition = filterCondition(operation, 'recommendations', filter);
    return rows.makeRecurringThemes(await operation.analyse(recurringRecommendations, { condition }), minRegions).slice(0, asked);
  },
  recommendationsByAddressee: async (_parent, { filter }, { operation }) => {
    const condition = filterCondition(operation, 'inspections', filter);
    return rows.makeAddresseeTable(await operation.analyse(recommendationsByAddressee, { condition }));
  },
  timeToPublication: async (_parent, { by, filter }, { operation }) => {
    checkDimension('by', by, TIMED);
    const condition = filterCondition(operation, 'inspections', filter);
    return rows.makeDurationRows(operation.reference, by, await operation.analyse(timeToPublication, { by, condition }));
  },
  coverage: (_parent, { since }, { operation }) => coverageSince(operation, since),
  caveats: async (_parent, { filter }, { operation }) =>
    makeCaveats(await operation.analyse(knownCounts, { condition: filterCondition(operation, 'inspections', filter) })),
};
