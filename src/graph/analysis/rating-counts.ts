import { type AnalysisDimension, RATINGS } from '../../model/vocabulary.ts';
import { ALWAYS } from '../finders/condition.ts';
import { Values } from '../finders/where.ts';
import type { Graph } from '../run.ts';
import type { KeyValue } from './dimension.ts';
import { type GroupTable, makeOnceTableText, type OnceRow, toOnceTable } from './group-table.ts';
import { matchInspections } from './selection.ts';

/** The dimensions of which every inspection has one value. */
const DIMENSIONS = ['REGION', 'YEAR', 'PROGRAMME', 'FRAMEWORK', 'CHIEF_INSPECTOR'] as const satisfies readonly AnalysisDimension[];

/** How many of all inspections have each overall rating, by all of those dimensions together: at most a few hundred rows, however many inspections there are. */
export type RatingCounts = readonly OnceRow[];

/** Counts the ratings of a release once, for every table of all inspections that is made of them. Throws as `Graph.read` does. */
export async function readRatingCounts(graph: Pick<Graph, 'read'>, version: string): Promise<RatingCounts> {
  const match = matchInspections(ALWAYS, new Values());
  const text = makeOnceTableText({ match, by: DIMENSIONS, counted: 'node.overallRating' });
  return graph.read<[keys: KeyValue[], rating: string | null, count: number]>({ name: 'countRatings', text }, { release: version });
}

/** Makes the table of all inspections by some dimensions, STANDARD and THEME not among them: an inspection has several. */
export function tableOfRatingCounts(counts: RatingCounts, by: readonly AnalysisDimension[]): GroupTable {
  const places = by.map((dimension) => (DIMENSIONS as readonly AnalysisDimension[]).indexOf(dimension));
  const rows = counts.map(([keys, rating, count]): OnceRow => [places.map((place) => keys[place] as KeyValue), rating, count]);
  return toOnceTable(rows, RATINGS);
}
