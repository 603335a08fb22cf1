import { MOST_HITS } from '../../model/limits.ts';
import { BadInputError } from '../bad-input.ts';
import { SEARCH_INDEX } from '../constraints.ts';
import type { ReleaseReads } from '../load.ts';
import { type CypherQuery, wholeNumber } from '../run.ts';
import { makeLuceneQuery } from './lucene-query.ts';
import type { SearchTerm } from './parse-search.ts';
import { countFacets, type SearchFacets } from './search-facets.ts';
import { haveAliases, labelsOf, propertiesOf, type SearchType } from './search-types.ts';

/** What is searched for. */
export interface SearchQuestion {
  readonly terms: readonly SearchTerm[];
  readonly typos: boolean;
  /** Only objects of these types; null for all. */
  readonly types: readonly SearchType[] | null;
  /** How many of the best hits are wanted at least; all that a search gives where it is left out. */
  readonly most?: number;
  /** Whether they are counted by facets; true where it is left out. */
  readonly facets?: boolean;
}

/** The best hits of a whole search, at most `MOST_HITS`: paging it costs no further Cypher query. */
export interface SearchFound {
  /** By score, highest first, then by id. */
  readonly ids: readonly string[];
  /** Lucene's score of each id. */
  readonly scores: readonly number[];
  /** The aliases by which an object was found, where it was found by any. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly facets: SearchFacets;
}

/** Searches; equal questions of one operation are one Cypher query, and none when the answer is kept. */
export type Search = (question: SearchQuestion) => Promise<SearchFound>;

const KEPT_KIND = 'search';
const TOO_MANY_CLAUSES = /TooMany(?:Nested)?Clauses/;

/** Binds the best hits of a Lucene query, in their order. No MATCH: what is not a hit is walked to from one, within its release. */
const FOUND_TEXT = `CALL db.index.fulltext.queryNodes($index, $query)
YIELD node AS found, score
WHERE found.release = $release
WITH CASE WHEN found:Alias THEN [(found)-[:NAMES]->(named) | named][0] ELSE found END AS node, score,
  CASE WHEN found:Alias THEN found.text END AS alias
WHERE any(label IN labels(node) WHERE label IN $labels)
WITH node, max(score) AS score, collect(DISTINCT alias) AS aliases
ORDER BY score DESC, node.id
LIMIT $most`;

/**
 * The same where none of the types has other names: then Lucene itself finds nodes of the right labels only, best first, and all
 * but those that can be among the wanted are let go before Neo4j looks at a single node. Hits that score like the last one stay.
 */
const FOUND_BY_OWN_TEXT = `CALL db.index.fulltext.queryNodes($index, $query)
YIELD node, score
WITH collect(node) AS nodes, collect(score) AS scores
WITH nodes, scores, scores[CASE WHEN size(scores) < $most THEN size(scores) ELSE $most END - 1] AS least
UNWIND [at IN range(0, size(scores) - 1) WHERE scores[at] >= least] AS at
WITH nodes[at] AS node, scores[at] AS score, [] AS aliases
WHERE node.release = $release
WITH node, score, aliases
ORDER BY score DESC, node.id
LIMIT $most`;

/** What facets count, beside each hit. */
const COUNTED_TEXT = `WITH node, score, aliases,
  CASE WHEN node:Inspection THEN node ELSE [(node)<-[:FOUND|MADE|STATED]-(inspection) | inspection][0] END AS inspection
RETURN node.id, score, aliases,
  coalesce(inspection.regionId, node.regionId, CASE WHEN node:ProbationRegion THEN node.id END),
  inspection.year,
  CASE WHEN node:Theme THEN [node.id] WHEN node.themeId IS NOT NULL THEN [node.themeId] ELSE coalesce(node.themeIds, []) END
ORDER BY score DESC, node.id`;

/** Without facets nothing is walked to. */
const UNCOUNTED_TEXT = `RETURN node.id, score, aliases, null AS regionId, null AS year, [] AS themeIds
ORDER BY score DESC, node.id`;

/** Makes the query that gives the hits as `[id, score, aliases, regionId, year, themeIds]`; a hit on an alias is one on what it names. */
function makeSearchQuery({ types, facets = true }: SearchQuestion): CypherQuery {
  const found = haveAliases(types ?? undefined) ? FOUND_TEXT : FOUND_BY_OWN_TEXT;
  return { name: 'search', text: `${found}\n${facets ? COUNTED_TEXT : UNCOUNTED_TEXT}` };
}

type Row = [id: string, score: number, aliases: string[], regionId: string | null, year: number | null, themeIds: string[]];

/** Makes the search for the length of one operation. */
export function makeSearch(reads: ReleaseReads): Search {
  const asked = new Map<string, Promise<SearchFound>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = asked.get(key) ?? searchOnce(reads, question, key);
    asked.set(key, answer);
    return answer;
  };
}

async function searchOnce(reads: ReleaseReads, question: SearchQuestion, key: string): Promise<SearchFound> {
  if (question.terms.length === 0 || question.types?.length === 0) return toFound([]);
  const [found] = await reads.kept.load(KEPT_KIND, [key], async () => new Map([[key, await searchAnew(reads, question)]]));
  return found as SearchFound;
}

async function searchAnew({ graph, version }: ReleaseReads, question: SearchQuestion): Promise<SearchFound> {
  const { terms, typos, types, most = MOST_HITS } = question;
  const parameters = {
    index: SEARCH_INDEX,
    query: makeLuceneQuery({ terms, typos, release: version, properties: propertiesOf(types ?? undefined), ...labelsToFind(types) }),
    release: version,
    labels: labelsOf(types ?? undefined),
    most: wholeNumber(most),
  };
  return toFound(await graph.read<Row>(makeSearchQuery(question), parameters).catch(explain));
}

/** Where all types are searched nothing needs to be said; an alias may name an object of one of the types. */
function labelsToFind(types: readonly SearchType[] | null): { labels?: readonly string[] } {
  if (types === null) return {};
  return { labels: haveAliases(types) ? [...labelsOf(types), 'Alias'] : labelsOf(types) };
}

/** Words that are like too many others are the asker's to change. */
function explain(error: unknown): never {
  if (!(error instanceof Error) || !TOO_MANY_CLAUSES.test(error.message)) throw error;
  throw new BadInputError(
    'text: expected words that are like fewer others, got too many for one search; ask for fewer words or without typos.',
  );
}

function toFound(rows: readonly Row[]): SearchFound {
  return {
    ids: rows.map(([id]) => id),
    scores: rows.map(([, score]) => score),
    aliases: Object.fromEntries(rows.filter(([, , aliases]) => aliases.length > 0).map(([id, , aliases]) => [id, aliases.toSorted()])),
    facets: countFacets(rows.map(([id, , , regionId, year, themeIds]) => ({ id, regionId, year, themeIds }))),
  };
}
