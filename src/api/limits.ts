/** How many tokens a GraphQL document may have; the standard introspection query has about 400. */
export const MOST_TOKENS = 1_000;

/** How many points an operation may cost. */
export const MOST_POINTS = 1_000;

/** The prices of what an operation asks; an object costs 1 for each object that its parents may be. */
export const POINTS = {
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
