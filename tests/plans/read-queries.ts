import { readdirSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import type { Aggregate } from '../../src/graph/aggregates/aggregate.ts';
import { ALWAYS } from '../../src/graph/finders/condition.ts';
import { makeFinderQuery } from '../../src/graph/finders/find-query.ts';
import type { List } from '../../src/graph/finders/list.ts';
import { LISTS, type ListName } from '../../src/graph/finders/lists.ts';
import { readExamples } from '../../src/web/examples.ts';
import { createRecorder, type RecordedQuery } from '../bench/recorder.ts';
import type { TestServer } from '../support/server.ts';

/** Analyses that no example asks as they are here: with and without a filter each has a text of its own. */
const ANALYSES = ['', 'filter: { region: { id: { eq: "region/wales" } } }'].map((filter) => {
  const of = (others: string) => [others, filter].filter((each) => each !== '').join(', ');
  const within = (others: string) => (of(others) === '' ? '' : `(${of(others)})`);
  return `{ analysis { ratingDistribution${within('by: [STANDARD]')} { n } themeMatrix${within('rows: THEME, columns: YEAR')} { n }
    themeCoOccurrence${within('first: 5')} { count } themesByRating${within('rating: GOOD')} { lift }
    leagueTable${within('framework: "framework/probation-2021", first: 5')} { rank } reinspections${within('first: 5')} { overallMovement }
    recommendationsByAddressee${within('')} { n } timeToPublication${within('by: YEAR')} { n } caveats${within('')} { findings }
    measureSeries${within('measure: "measure/kept-other-people-safe-assessment", by: YEAR')} { n }
    recurringRecommendations(minRegions: 2, first: 5) { regions { id } } coverage(since: "2023-01-01") { withoutInspection { id } } } }`;
});

/** What the gallery and the questions ask of Neo4j, each query of each operation, by an API that keeps nothing. */
export async function recordExamples(server: TestServer, driver: Driver): Promise<RecordedQuery[]> {
  return record(driver, async () => {
    for (const { query, variables } of readExamples()) await answered(server, query, { ...variables });
  });
}

/** What no example asks. */
const FURTHER = ['{ probationDeliveryUnit(id: "pdu/kirklees") { themes { findingCount } } }'];

/** What all analyses ask, with a filter and without, and what else no example asks. */
export async function recordAnalyses(server: TestServer, driver: Driver): Promise<RecordedQuery[]> {
  return record(driver, async () => {
    for (const operation of [...ANALYSES, ...FURTHER]) await answered(server, operation, {});
  });
}

const AGGREGATES = new URL('../../src/graph/aggregates/', import.meta.url);

/** The Cypher text of each aggregate that the folder exports, with the name of its query. */
export async function readAggregateTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(AGGREGATES)) {
    const exported: Record<string, unknown> = await import(new URL(file, AGGREGATES).href);
    for (const each of Object.values(exported).filter(isAggregate)) texts.set(each.query.text, each.query.name);
  }
  return texts;
}

function isAggregate(value: unknown): value is Aggregate<unknown> {
  return typeof value === 'object' && value !== null && 'query' in value && 'toEntry' in value;
}

/** What some work asks of Neo4j in this process, in order. */
export async function record(driver: Driver, work: () => Promise<unknown>): Promise<RecordedQuery[]> {
  const recorder = createRecorder(driver);
  recorder.start();
  await work();
  return [...recorder.stop()];
}

async function answered(server: TestServer, query: string, variables: Record<string, unknown>): Promise<void> {
  const { errors } = await server.ask(query, variables);
  if (errors) throw new Error(`${JSON.stringify(errors)}\n${query}`);
}

/** One parent of each kind that has something in each of its lists, by the name of the way in. */
const PARENTS: Readonly<Record<string, string>> = {
  service: 'pdu/essex-north',
  region: 'region/east-of-england',
  framework: 'framework/probation-2021',
  theme: 'theme/STAFFING',
  measure: 'measure/kept-other-people-safe-assessment',
  source: 'source/any',
  person: 'person/justin-russell',
};

/** A page of a list, as a finder asks for it. */
export interface ListedQuery extends RecordedQuery {
  /** The list, the parent, the order and its direction: `findings of theme by DATE, DESCENDING, backwards`. */
  readonly name: string;
}

/** A page of every list in every order, forwards and backwards, from the whole list and from each parent. */
export function makePageQueries(release: string): ListedQuery[] {
  return (Object.entries(LISTS) as [ListName, List][]).flatMap(([list, { parents, orders }]) =>
    [null, ...Object.keys(parents)]
      .filter((parent) => parent !== null || list !== 'involvements')
      .flatMap((parent) =>
        Object.keys(orders).flatMap((field) =>
          (['ASCENDING', 'DESCENDING'] as const).flatMap((direction) =>
            [true, false].map((forward): ListedQuery => {
              const end = (direction === 'ASCENDING') === forward ? '' : '\uffff';
              const page = { forward, size: 20, from: { key: end, id: end } };
              const question = { list, parent, condition: ALWAYS, order: { field, direction }, page, total: false, facets: [] };
              const { query, parameters } = makeFinderQuery(question);
              return {
                name: `${list}${parent ? ` of ${parent}` : ''} by ${field}, ${direction}${forward ? '' : ', backwards'}`,
                text: query.text,
                parameters: { ...parameters, release, parents: [parent === null ? null : PARENTS[parent]] },
              };
            }),
          ),
        ),
      ),
  );
}
