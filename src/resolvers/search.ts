import type { GraphQLResolveInfo } from 'graphql';
import { makeCursor, makeListMark, type Place } from '../graph/finders/cursor.ts';
import { parsePageArguments } from '../graph/finders/page.ts';
import { makeHighlighter } from '../graph/search/highlight.ts';
import { parseSearch } from '../graph/search/parse-search.ts';
import type { SearchFound } from '../graph/search/search.ts';
import { type SearchType, searchTypeOf } from '../graph/search/search-types.ts';
import type { Context } from './context.ts';
import type { SearchHitParent, SearchPage } from './parents.ts';
import { selectedFields } from './selection.ts';

/** The arguments of `search` as GraphQL hands them over. */
interface SearchArguments {
  readonly text: string;
  readonly types?: readonly SearchType[] | null;
  readonly typos?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Resolves a search: one Cypher query for the whole of it, pages are cut from that. Throws `BadInputError` for arguments that cannot be used. */
export async function search(
  _parent: object,
  searchArguments: SearchArguments,
  { operation }: Context,
  info: GraphQLResolveInfo,
): Promise<SearchPage> {
  const { text, first, after } = searchArguments;
  const typos = searchArguments.typos ?? false;
  const types = searchArguments.types ? [...new Set(searchArguments.types)].sort() : null;
  const terms = parseSearch(text, typos);
  const mark = makeListMark(() => ['search', text.trim(), types, typos]);
  const { size, from } = parsePageArguments({ first: first ?? null, after: after ?? null }, mark);
  const fields = selectedFields(info);
  const facets = fields.has('facets');
  // Of a first page whose whole is not counted, the hit behind it tells that there are more.
  const isPageAlone = from === null && !facets && !fields.has('totalCount');
  const found = await operation.search({ terms, typos, types, facets, ...(isPageAlone && { most: size + 1 }) });
  const start = from === null ? 0 : firstBehind(found, from);
  const end = Math.min(start + size, found.ids.length);
  const highlighter = makeHighlighter(terms, typos);
  const nodes = found.ids.slice(start, end).map(
    (id, index): SearchHitParent => ({
      id,
      kind: searchTypeOf(id),
      score: found.scores[start + index] as number,
      aliases: found.aliases[id] ?? [],
      highlighter,
    }),
  );
  // Making a cursor takes a hash.
  const hasCursors = fields.has('edges') || fields.has('pageInfo');
  const cursors = hasCursors ? nodes.map(({ id, score }) => makeCursor(mark, { key: String(score), id })) : [];
  return {
    nodes,
    edges: fields.has('edges') ? nodes.map((node, index) => ({ node, cursor: cursors[index] as string })) : [],
    pageInfo: {
      hasNextPage: end < found.ids.length,
      hasPreviousPage: from !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: found.ids.length,
    facetCounts: found.facets,
  };
}

/** The index of the first hit behind a place, whether or not that place is still taken. */
function firstBehind({ ids, scores }: SearchFound, { key, id }: Place): number {
  const score = Number(key);
  const index = ids.findIndex((other, at) => {
    const otherScore = scores[at] as number;
    return otherScore < score || (otherScore === score && other > id);
  });
  return index === -1 ? ids.length : index;
}
