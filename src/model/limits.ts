/**
 * Every number that the API promises to its clients, in one place; `/limits` and the README show them. Where the environment can set one
 * (`src/config.ts`), this is its default.
 */

/** How many points an operation may cost. */
export const MOST_POINTS = 1_000;

/** The prices of what an operation asks; an object costs 1 for each object that its parents may be. */
export const POINTS = {
  /** Each object that the sizes of the lists above it allow. */
  object: 1,
  /** Each value that a filter compares with. */
  comparison: 1,
  /** Each step from a filtered object to a related one, or to a list of them. */
  relationshipStep: 5,
  /** `none` or `every`, besides the step: all rows of the list have to be looked at. */
  allOfList: 5,
  /** Each facet of `facets(by: […])`. */
  facet: 10,
  /** Each field that searches the words of the data, and each field of `Analysis`. */
  wholeData: 20,
} as const;

/** What a request takes from the points of its address, where that is not the price of its operation. */
export const CHARGES = {
  /** Any request, also one for a kept answer or a 304: the least that is taken. */
  request: 1,
  /** A GraphQL document that is refused: parsing and validating it was the work. */
  refused: 10,
  /** Beside its price, an operation that asks for the schema: the largest answers there are. */
  introspection: 50,
  /** Beside its price, each Cypher query of a shape that this server has not asked Neo4j for yet: it may have to plan it. */
  unseenShape: 50,
  /** A document read by `POST /ingest/preview`. */
  preview: 100,
} as const;

/** How many points an address has in a window, by default. */
export const POINTS_IN_WINDOW = 10_000;
/** The length of the window, which begins with the first request in it, in seconds. */
export const WINDOW_SECONDS = 60;

/** How many levels of fields an operation may have; `nodes`, `edges` and `node` are no levels of their own. */
export const DEEPEST_OPERATION = 10;
/** How many levels of fields below `__schema` and `__type`; the standard introspection query has 13. */
export const DEEPEST_INTROSPECTION = 15;
/** How many aliases a GraphQL document may have. */
export const MOST_ALIASES = 15;
/** How many of them within `__schema` and `__type`, which cost nothing and so are given once. */
export const MOST_INTROSPECTION_ALIASES = 0;
/** How many directives a GraphQL document may have. */
export const MOST_DIRECTIVES = 50;
/** How many root fields an operation may ask for. */
export const MOST_ROOT_FIELDS = 10;
/** How many tokens a GraphQL document may have; the standard introspection query has about 400. */
export const MOST_TOKENS = 1_000;
/** How many bytes the body of a request may have. */
export const LARGEST_BODY_BYTES = 100_000;
/** How many bytes the line and headers of a request may have. */
export const LARGEST_HEADER_BYTES = 16_384;

/**
 * How many fields are priced one by one. Without fragments that are used many times over, 1,000 tokens cannot hold so many; as
 * each costs a point or more, an operation with more of them is refused whatever it costs.
 */
export const MOST_PRICED_FIELDS = 2_000;
/**
 * How many values the lists of an answer may hold, counted while it is made: prices take lists without a size for one object, and
 * lists within lists multiply. The largest useful answers hold about half of it.
 */
export const MOST_VALUES = 100_000;

/** How many rows a page has when its size is not given. */
export const DEFAULT_SIZE = 20;
/** How many rows a page may have. */
export const LARGEST_SIZE = 100;
/** How many ids `nodes(ids:)` takes. */
export const MOST_IDS = 100;
/** How many facets a list counts at once. */
export const MOST_FACETS = 5;

/** How many comparisons a filter may have. */
export const MOST_COMPARISONS = 15;
/** How many relationship steps a filter may take. */
export const MOST_STEPS = 3;
/** How many values `in` may list. */
export const MOST_FILTER_VALUES = 100;
/** How many levels a filter may have: far more than 15 comparisons need. */
export const DEEPEST_FILTER = 20;
/** How many branches a filter may have, of all levels together. */
export const MOST_BRANCHES = 100;

/** How many characters `search(text:)` takes. */
export const LONGEST_SEARCH = 200;
/** How many words it takes: Lucene allows 1,024 clauses in a query, and each word has one for each searched property. */
export const MOST_WORDS = 30;
/** How many words with `typos: true`, each of which has a clause for each word that is like it. */
export const MOST_WORDS_WITH_TYPOS = 10;
/** How many hits it finds at most. */
export const MOST_HITS = 1_000;

/** How many operations are executed at the same time. */
export const MOST_ACTIVE = 16;
/** How many more wait for their turn; others are turned away with 503. */
export const MOST_WAITING = 48;
/** How long one waits for its turn before it is turned away too, in milliseconds. */
export const LONGEST_WAIT_MILLISECONDS = 250;
/** How long the requests of one turn of the event loop may take before later ones are turned away, in milliseconds: what is answered from memory queues there. */
export const LONGEST_TURN_MILLISECONDS = 50;
/** The same in the second after a request was turned away. */
export const STRICT_TURN_MILLISECONDS = 10;
/**
 * How many requests of a turn are taken however long it is: as many as may be executed at once, since answers of Neo4j and collections of
 * garbage make a turn long too.
 */
export const ALWAYS_TAKEN_IN_TURN = MOST_ACTIVE;
/** After how many seconds a request that was turned away should come again. */
export const RETRY_AFTER_SECONDS = 1;

/** How long the whole of a request may take to arrive, in milliseconds. */
export const REQUEST_MILLISECONDS = 10_000;
/** How long its headers may take. */
export const HEADERS_MILLISECONDS = 5_000;
/** How long a connection may be silent, in milliseconds: longer than any answer takes, so that it ends clients who do not read theirs. */
export const SILENT_CONNECTION_MILLISECONDS = 120_000;

/** The largest document that a preview reads, in bytes. */
export const LARGEST_PREVIEW_BYTES = 1_000_000;
/** Previews that wait while one is read; more are turned away, as reading takes the thread that answers queries. */
export const MOST_WAITING_PREVIEWS = 8;
/** The longest text of a preview, in UTF-16 units: a release has about 4,000. */
export const LONGEST_PREVIEW_TEXT = 100_000;
/** How long one of them waits for its turn, in milliseconds. */
export const LONGEST_PREVIEW_WAIT_MILLISECONDS = 30_000;
