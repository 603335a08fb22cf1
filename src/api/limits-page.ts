import type { FastifyInstance } from 'fastify';
import * as limits from '../model/limits.ts';

/** What an operator may have set otherwise than it is in `src/model/limits.ts`. */
export interface LimitsPageOptions {
  /** Points of an address in a window; 0: rates are not limited. */
  readonly ratePoints: number;
  /** How long one Cypher query may take, in seconds. */
  readonly readSeconds: number;
  /** Within how many seconds a request is told that Neo4j is away. */
  readonly awaySeconds: number;
}

/** The limits as they hold on this server; sizes are in bytes where they say so, times in the unit that they name. */
export function makeLimitsPage({ ratePoints, readSeconds, awaySeconds }: LimitsPageOptions) {
  return {
    cost: { mostPoints: limits.MOST_POINTS, points: limits.POINTS, mostPricedFields: limits.MOST_PRICED_FIELDS },
    rate: { points: ratePoints === 0 ? null : ratePoints, windowSeconds: limits.WINDOW_SECONDS, charges: limits.CHARGES },
    shape: {
      levels: limits.DEEPEST_OPERATION,
      introspectionLevels: limits.DEEPEST_INTROSPECTION,
      aliases: limits.MOST_ALIASES,
      introspectionAliases: limits.MOST_INTROSPECTION_ALIASES,
      directives: limits.MOST_DIRECTIVES,
      rootFields: limits.MOST_ROOT_FIELDS,
      tokens: limits.MOST_TOKENS,
      batching: false,
    },
    request: {
      bodyBytes: limits.LARGEST_BODY_BYTES,
      headerBytes: limits.LARGEST_HEADER_BYTES,
      milliseconds: limits.REQUEST_MILLISECONDS,
      headerMilliseconds: limits.HEADERS_MILLISECONDS,
      silentMilliseconds: limits.SILENT_CONNECTION_MILLISECONDS,
    },
    paging: { defaultSize: limits.DEFAULT_SIZE, largestSize: limits.LARGEST_SIZE, ids: limits.MOST_IDS, facets: limits.MOST_FACETS },
    filter: {
      comparisons: limits.MOST_COMPARISONS,
      relationshipSteps: limits.MOST_STEPS,
      values: limits.MOST_FILTER_VALUES,
      levels: limits.DEEPEST_FILTER,
      branches: limits.MOST_BRANCHES,
    },
    search: {
      characters: limits.LONGEST_SEARCH,
      words: limits.MOST_WORDS,
      wordsWithTypos: limits.MOST_WORDS_WITH_TYPOS,
      hits: limits.MOST_HITS,
    },
    answer: { values: limits.MOST_VALUES, cypherQuerySeconds: readSeconds, neo4jAwaySeconds: awaySeconds },
    overload: {
      active: limits.MOST_ACTIVE,
      waiting: limits.MOST_WAITING,
      waitMilliseconds: limits.LONGEST_WAIT_MILLISECONDS,
      turnMilliseconds: limits.LONGEST_TURN_MILLISECONDS,
      strictTurnMilliseconds: limits.STRICT_TURN_MILLISECONDS,
      alwaysTakenInTurn: limits.ALWAYS_TAKEN_IN_TURN,
      retryAfterSeconds: limits.RETRY_AFTER_SECONDS,
    },
    preview: {
      bytes: limits.LARGEST_PREVIEW_BYTES,
      characters: limits.LONGEST_PREVIEW_TEXT,
      waiting: limits.MOST_WAITING_PREVIEWS,
      waitMilliseconds: limits.LONGEST_PREVIEW_WAIT_MILLISECONDS,
    },
  };
}

/** Adds `/limits`: what a client may ask of this server, as JSON. */
export function registerLimits(server: FastifyInstance, options: LimitsPageOptions): void {
  const page = makeLimitsPage(options);
  server.get('/limits', async (_request, reply) => reply.header('cache-control', 'no-cache').send(page));
}
