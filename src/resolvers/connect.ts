import type { GraphQLResolveInfo } from 'graphql';
import { ALWAYS, type Condition, isAlways, joined } from '../graph/finders/condition.ts';
import { type ListMark, makeCursor, makeListMark, type Place } from '../graph/finders/cursor.ts';
import type { Found } from '../graph/finders/find.ts';
import type { FinderQuestion } from '../graph/finders/find-query.ts';
import type { OrderKeys } from '../graph/finders/list.ts';
import { LISTS, type ListName } from '../graph/finders/lists.ts';
import { type PageArguments, parsePageArguments } from '../graph/finders/page.ts';
import { type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import type { Context } from './context.ts';
import { askedFacets, makeFacets, questionOfFacets } from './facets.ts';
import { conditionAsAsked, filterCondition } from './filter-condition.ts';
import { askForInspections } from './inspections-ahead.ts';
import type { Page } from './parents.ts';
import { loadRows, type RowOf } from './rows.ts';
import { selectedFields, selects } from './selection.ts';

/** The arguments of a connection as GraphQL hands them over. */
export interface ConnectionArguments extends PageArguments {
  readonly filter?: object | null;
  readonly orderBy?: { readonly field: string; readonly direction?: keyof OrderKeys | null } | null;
}

/** Which list, and from which parent where it has one: `relation` is the parent's name in the list. */
export interface ConnectionSource<Name extends ListName> {
  readonly list: Name;
  readonly parent?: { readonly relation: string; readonly id: string };
  /** Holds beside the client's filter. */
  readonly condition?: Condition;
}

/**
 * Resolves a connection as `findPage` does. What it throws comes as a rejection: of an error that is thrown at once graphql-js makes the
 * only one of the answer, where others may stand beside it.
 */
export function connect<Name extends ListName>(
  source: ConnectionSource<Name>,
  connectionArguments: ConnectionArguments,
  context: Context,
  info: GraphQLResolveInfo,
): MaybePromise<Page<RowOf<Name>>> {
  try {
    return findPage(source, connectionArguments, context, info);
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * Finds a page with one Cypher query for its rows, total and facets together, for all parents of the operation at once, and
 * computes only what is selected. Throws `BadInputError` for arguments that cannot be used.
 */
function findPage<Name extends ListName>(
  source: ConnectionSource<Name>,
  connectionArguments: ConnectionArguments,
  { operation }: Context,
  info: GraphQLResolveInfo,
): MaybePromise<Page<RowOf<Name>>> {
  const fields = selectedFields(info);
  const { question, mark } = makeQuestion(source, connectionArguments, { operation, fields, facets: askedFacets(info) });
  const known = fields.has('totalCount') && !question.total ? (operation.release.counts[LISTS[source.list].label] ?? 0) : null;
  const isAsked = question.page || question.total || question.facets.length > 0;
  const hasRows = fields.has('nodes') || fields.has('edges');
  return whenKnown(isAsked ? operation.find(question, source.parent?.id ?? null) : EMPTY, (found) => {
    const ids = hasRows ? found.places.map(({ id }) => id) : [];
    if (PARTS.has(source.list) && TO_INSPECTION.some((path) => selects(info, path))) askForInspections(operation, ids);
    return whenKnown(loadRows(operation, source.list, ids), (rows) =>
      makePage({ question, mark, fields, total: known ?? found.total }, found, rows),
    );
  });
}

/** Lists of parts of inspections, and the ways from a connection to the inspection of a row. */
const PARTS: ReadonlySet<ListName> = new Set(['findings', 'recommendations', 'statistics']);
const TO_INSPECTION = [
  ['nodes', 'inspection'],
  ['edges', 'node', 'inspection'],
];

/** What a page is made of beside its rows. */
interface PageParts {
  readonly question: FinderQuestion;
  readonly mark: ListMark;
  readonly fields: ReadonlySet<string>;
  /** Null when not asked for. */
  readonly total: number | null;
}

function makePage<Row>({ question, mark, fields, total }: PageParts, found: Found, rows: readonly Row[]): Page<Row> {
  const cursors = placesWithCursor(found, fields).map((place) => makeCursor(mark, place));
  return {
    nodes: rows,
    edges: fields.has('edges') ? rows.map((node, index) => ({ node, cursor: cursors[index] as string })) : [],
    pageInfo: makePageInfo(question, found, cursors),
    ...(total === null ? {} : { totalCount: total }),
    facets: ({ by }) => makeFacets(by, (field) => found.facets[question.facets.findIndex((facet) => facet.field === field)] ?? []),
  };
}

/** Making a cursor takes a hash: only edges show all of them, and `pageInfo` the two at the ends. */
function placesWithCursor({ places }: Found, fields: ReadonlySet<string>): readonly Place[] {
  if (fields.has('edges')) return places;
  return fields.has('pageInfo') ? [...places.slice(0, 1), ...places.slice(-1)] : [];
}

/** The direction in which people expect an order: newest and highest first, names from A. */
function directionOf(list: ListName, field: string): keyof OrderKeys {
  return LISTS[list].orders[field]?.direction ?? 'ASCENDING';
}

const EMPTY: Found = { places: [], hasMore: false, total: null, facets: [] };
const ROW_FIELDS = ['nodes', 'edges', 'pageInfo'];

/** What an operation asks of one connection. */
interface Asked {
  readonly operation: Operation;
  readonly fields: ReadonlySet<string>;
  readonly facets: readonly string[];
}

function makeQuestion<Name extends ListName>(
  { list, parent, condition: own = ALWAYS }: ConnectionSource<Name>,
  { filter, orderBy, ...pageArguments }: ConnectionArguments,
  { operation, fields, facets }: Asked,
): { question: FinderQuestion; mark: ListMark } {
  const under = (filter: object | null | undefined) => joined('and', [own, filterCondition(operation, list, filter)]);
  const condition = under(filter);
  const isWhole = parent === undefined && isAlways(condition);
  const field = orderBy?.field ?? LISTS[list].defaultOrder;
  const order = { field, direction: orderBy?.direction ?? directionOf(list, field) };
  const shape = { list, parent: parent?.relation ?? null, condition, order };
  const mark = makeListMark(() => ({
    ...shape,
    condition: joined('and', [own, conditionAsAsked(list, filter)]),
    parentId: parent?.id ?? null,
  }));
  const page = parsePageArguments(pageArguments, mark);
  const hasRows = ROW_FIELDS.some((field) => fields.has(field));
  const question = {
    ...shape,
    page: hasRows ? page : null,
    total: fields.has('totalCount') && !isWhole,
    facets: questionOfFacets(list, { facets, filter, under }),
  };
  return { question, mark };
}

function makePageInfo({ page }: FinderQuestion, { hasMore }: Found, cursors: readonly string[]) {
  const isInside = page?.from !== null;
  return {
    hasNextPage: page?.forward ? hasMore : isInside,
    hasPreviousPage: page?.forward ? isInside : hasMore,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}
