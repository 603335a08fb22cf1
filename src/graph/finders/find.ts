import DataLoader from 'dataloader';
import type { ReleaseReads } from '../load.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import type { Place } from './cursor.ts';
import { type FinderQuestion, makeFinderQuery } from './find-query.ts';

/** What a finder found, in the order asked for. */
export interface Found {
  /** The rows of the page; empty when they were not asked for. */
  readonly places: readonly Place[];
  /** Whether rows follow in the way that the page was walked. */
  readonly hasMore: boolean;
  /** How many rows the whole list has; null when not asked for. */
  readonly total: number | null;
  /** The values with their counts, in the order of the question's facets; a null stands for rows without a value. */
  readonly facets: readonly (readonly (readonly [value: string | number | null, count: number])[])[];
}

/** Asks a question, for one parent where it has a way in; questions of one tick that differ in the parent only are one Cypher query. */
export type Find = (question: FinderQuestion, parentId: string | null) => MaybePromise<Found>;

interface Asked {
  readonly question: FinderQuestion;
  readonly parentId: string | null;
  /** The question as text, and with the parent: equal questions have equal keys. */
  readonly group: string;
  readonly key: string;
}

type Row = [parent: string | null, places: [id: string, key: string][] | null, total: number | null, facets: Found['facets']];

const KEPT_KIND = 'find';

/** Makes the finder for the length of one operation; what is kept it gives at once. */
export function makeFind(reads: ReleaseReads): Find {
  const loader = new DataLoader<Asked, Found, string>((asked) => findInOrder(reads, asked), { cacheKeyFn: ({ key }) => key });
  return (question, parentId) => {
    const group = JSON.stringify(question);
    const key = `${group} ${parentId}`;
    return (reads.kept.get(KEPT_KIND, key) as Found | undefined) ?? loader.load({ question, parentId, group, key });
  };
}

async function findInOrder(reads: ReleaseReads, asked: readonly Asked[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  const groups = Map.groupBy(asked, ({ group }) => group);
  await Promise.all([...groups.values()].map((group) => findGroup(reads, group, found)));
  return asked.map(({ key }) => {
    const value = found.get(key);
    if (!value) throw new Error(`Neo4j gave no row for ${key}.`);
    return value;
  });
}

/** All of a group ask one question, for parents of their own. */
async function findGroup({ graph, version, kept }: ReleaseReads, group: readonly Asked[], found: Map<string, Found>): Promise<void> {
  const { question, group: text } = group[0] as Asked;
  const parentOf = new Map(group.map(({ key, parentId }) => [key, parentId]));
  const keys = [...parentOf.keys()];
  const loadMissing = async (missing: readonly string[]) => {
    const { query, parameters } = makeFinderQuery(question);
    const parents = missing.map((key) => parentOf.get(key) ?? null);
    const rows = await graph.read<Row>(query, { ...parameters, release: version, parents });
    return new Map(
      rows.map(([parent, places, total, facets]) => [`${text} ${parent}`, { ...toPage(question, places ?? []), total, facets }]),
    );
  };
  for (const [index, value] of (await kept.load<Found>(KEPT_KIND, keys, loadMissing)).entries()) {
    if (value) found.set(keys[index] as string, value);
  }
}

function toPage({ page }: FinderQuestion, rows: readonly [string, string][]): Pick<Found, 'places' | 'hasMore'> {
  const size = page?.size ?? 0;
  const places = rows.slice(0, size).map(([id, key]) => ({ id, key }));
  return { places: page?.forward ? places : places.reverse(), hasMore: rows.length > size };
}
