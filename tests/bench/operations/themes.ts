import type { BenchOperation } from './operation.ts';

const ALONG_THE_INDEX = 'orderKeyDateDescending: { startsWith: "" }, id: { startsWith: "" }';
const NEWEST_FIRST = '{ orderKeyDateDescending: DESC }, { id: DESC }';

/** Themes across inspections, counts over the whole graph, and the full-text search. */
export const THEME_OPERATIONS: readonly BenchOperation[] = [
  {
    name: 'findings on a theme, first 50',
    bounded: true,
    ours: {
      query: `query ($code: String!) { theme(code: $code) { page: findings(first: 50) {
        nodes { id polarity note inspection { id overallRating publishedOn service { name } } } } } }`,
      variables: { code: 'STAFFING' },
    },
    // Naming the whole key of the index in the order spares the peer the sort.
    peer: {
      query: `query ($theme: String!) { page: findings(where: { themeId: { eq: $theme }, ${ALONG_THE_INDEX} }, limit: 50, sort: [{ themeId: DESC }, ${NEWEST_FIRST}]) {
        id polarity note inspection { id overallRating publishedOn service { name } } } }`,
      variables: { theme: 'theme/STAFFING' },
    },
  },
  {
    name: 'themes that occur together',
    bounded: false,
    ours: { query: '{ analysis { page: themeCoOccurrence(first: 20) { theme { id } other { id } count } } }' },
    peer: { query: '{ page: themePairs(first: 20) { theme: one other count } }' },
  },
  {
    name: 'ratings by region',
    bounded: false,
    ours: { query: '{ analysis { table: ratingDistribution(by: [REGION]) { rows { keys { value } counts { value count } } } } }' },
    peer: { query: '{ rows: ratingsByRegion { keys: regionId counts { value count } } }' },
  },
  {
    name: 'recommendations on a theme, first 50',
    bounded: true,
    ours: {
      query: `query ($code: String!) { theme(code: $code) { page: recommendations(first: 50) {
        nodes { id summary addressees { name } inspection { id service { name } } } } } }`,
      variables: { code: 'DOMESTIC_ABUSE' },
    },
    peer: {
      query: `query ($code: String!) { theme: themes(where: { code: { eq: $code } }) { page: recommendations(limit: 50, sort: [${NEWEST_FIRST}]) {
        id summary addressees { name } inspection { id service { name } } } } }`,
      variables: { code: 'DOMESTIC_ABUSE' },
    },
  },
  {
    name: 'full-text search',
    bounded: true,
    ours: {
      query: `query ($text: String!) { page: search(text: $text, types: [FINDING], first: 20) {
        nodes { finding: node { ... on Finding { id note polarity inspection { id overallRating } } } } } }`,
      variables: { text: 'vacancies' },
    },
    peer: {
      query: `query ($text: String!) { page: findingsByText(phrase: $text, first: 20, sort: [{ score: DESC }, { node: { id: ASC } }]) {
        edges { finding: node { id note polarity inspection { id overallRating } } } } }`,
      variables: { text: 'vacancies' },
    },
  },
];
