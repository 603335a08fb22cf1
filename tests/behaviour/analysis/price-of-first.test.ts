import { type GraphQLArgument, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { priceOperation } from '../../../src/api/cost/price-operation.ts';
import { makeSchema } from '../../../src/resolvers/schema.ts';

const schema = await makeSchema();

const priceOf = (field: string) => priceOperation({ schema, document: parse(`{ analysis { ${field} } }`) });

const MEASURE = 'measure: "measure/kept-other-people-safe-assessment", by: YEAR';

/** Lists of which 100 rows come when `first` is not given; the rest is `analysis`, the analysis itself and its one list. */
test.each<[list: string, operation: (first: string) => string, rest: number]>([
  ['leagueTable', (first) => `leagueTable(framework: "framework/probation-2021"${first}) { rank }`, 1 + 20],
  ['reinspections', (first) => `reinspections(filter: {}${first}) { pointsMovement }`, 1 + 20],
  ['recurringRecommendations', (first) => `recurringRecommendations(minRegions: 2${first}) { since }`, 1 + 20],
  [
    'MeasurePoint.statistics',
    (first) => `measureSeries(${MEASURE}) { statistics(of: 1${first}) { value } }`.replace('of: 1, ', ''),
    1 + 20 + 1,
  ],
  [
    'RecurringTheme.recommendations',
    (first) => `recurringRecommendations(minRegions: 2, first: 1) { recommendations(of: 1${first}) { summary } }`.replace('of: 1, ', ''),
    1 + 20 + 1,
  ],
])('%s costs the rows that it may give', (_list, operation, rest) => {
  const without = operation('').replace('(of: 1)', '');
  expect(priceOf(without)).toBe(rest + 100);
  expect(priceOf(operation(', first: 100'))).toBe(rest + 100);
  expect(priceOf(operation(', first: 7'))).toBe(rest + 7);
  expect(priceOf(operation(', first: null'))).toBe(rest + 20);
});

test('Each list says how many rows it has when `first` is not given, as it is priced', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const sizes = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter((argument) => argument.name === 'first').map((argument) => ({ list: `${type.name}.${name}`, argument })),
    ),
  );
  const wrong = sizes.filter(({ argument }) => statedSize(argument) !== (argument.defaultValue ?? 20));
  expect(wrong.map(({ list, argument }) => [list, argument.description])).toEqual([]);
});

/** What the description says; 20 where it says nothing. */
function statedSize({ description }: GraphQLArgument): number {
  return Number(/(\d+) when not given/.exec(description ?? '')?.[1] ?? 20);
}
