import * as limits from '../../src/model/limits.ts';

/** The table of limits that the README has, made from the constants. */
export function makeLimitsTable(): string {
  const { POINTS, CHARGES } = limits;
  const rows: readonly (readonly [what: string, most: string])[] = [
    ['Points of an operation', n(limits.MOST_POINTS)],
    [
      'Price',
      `object ${POINTS.object}, comparison ${POINTS.comparison}, relationship step ${POINTS.relationshipStep}, \`none\` or \`every\` ${POINTS.allOfList} more, facet ${POINTS.facet}, \`search\` and each field of \`analysis\` ${POINTS.wholeData}`,
    ],
    ['Points of an address', `${n(limits.POINTS_IN_WINDOW)} in ${limits.WINDOW_SECONDS} s (an IPv6 address shares those of its /64)`],
    [
      'Charges',
      `kept answer or 304 ${CHARGES.request}, refused document ${CHARGES.refused}, introspection ${CHARGES.introspection} more, each Cypher query of a shape that is new to the server ${CHARGES.unseenShape} more, page or file ${CHARGES.request}, preview ${CHARGES.preview}`,
    ],
    [
      'Levels of fields',
      `${limits.DEEPEST_OPERATION} (\`nodes\`, \`edges\`, \`node\` not counted); introspection ${limits.DEEPEST_INTROSPECTION}`,
    ],
    [
      'Aliases, directives, root fields, tokens',
      `${limits.MOST_ALIASES} (none in introspection, which is free), ${limits.MOST_DIRECTIVES}, ${limits.MOST_ROOT_FIELDS}, ${n(limits.MOST_TOKENS)}; no batching`,
    ],
    ['Body, headers', `${n(limits.LARGEST_BODY_BYTES)} bytes, ${n(limits.LARGEST_HEADER_BYTES)} bytes`],
    [
      'Time for a request to arrive',
      `${limits.REQUEST_MILLISECONDS / 1_000} s, its headers ${limits.HEADERS_MILLISECONDS / 1_000} s; a connection may be silent for ${limits.SILENT_CONNECTION_MILLISECONDS / 1_000} s`,
    ],
    ['Page, ids, facets', `${limits.LARGEST_SIZE} rows (${limits.DEFAULT_SIZE} when not given), ${limits.MOST_IDS}, ${limits.MOST_FACETS}`],
    [
      'Filter',
      `${limits.MOST_COMPARISONS} comparisons, ${limits.MOST_STEPS} relationship steps, ${limits.MOST_FILTER_VALUES} values of \`in\`, ${limits.DEEPEST_FILTER} levels, ${limits.MOST_BRANCHES} branches`,
    ],
    [
      'Search',
      `${limits.LONGEST_SEARCH} characters, ${limits.MOST_WORDS} words (${limits.MOST_WORDS_WITH_TYPOS} with typos), ${n(limits.MOST_HITS)} hits`,
    ],
    ['Values in the lists of an answer', n(limits.MOST_VALUES)],
    [
      'Operations at the same time',
      `${limits.MOST_ACTIVE}, ${limits.MOST_WAITING} more wait up to ${limits.LONGEST_WAIT_MILLISECONDS} ms; of those answered from memory, what one turn of the event loop answers in ${limits.LONGEST_TURN_MILLISECONDS} ms (in ${limits.STRICT_TURN_MILLISECONDS} ms under overload), ${limits.ALWAYS_TAKEN_IN_TURN} at least; others get 503`,
    ],
  ];
  return ['| Limit | At most |', '|---|---|', ...rows.map(([what, most]) => `| ${what} | ${most} |`), ''].join('\n');
}

function n(number: number): string {
  return number.toLocaleString('en-GB');
}
