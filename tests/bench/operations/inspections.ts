import type { BenchOperation } from './operation.ts';
import { PAGE_FAR_IN } from './page-far-in.ts';

const ID = 'inspection/essex-south-2024';
const NEWEST_FIRST = 'sort: [{ orderKeyDateDescending: DESC }, { id: DESC }]';
// Comparisons that always hold: without one on each property of an index Neo4j would not walk it in its order.
const ALONG_THE_INDEX = 'orderKeyDateDescending: { startsWith: "" }, id: { startsWith: "" }';
const HEAD = 'id overallRating programme year publishedOn service { id name } framework { name }';

const NEWEST = (count: number): BenchOperation => ({
  name: `newest ${count}`,
  bounded: true,
  ours: { query: `{ page: inspections(first: ${count}) { nodes { ${HEAD} } } }` },
  peer: { query: `{ page: inspections(limit: ${count}, ${NEWEST_FIRST}, where: { ${ALONG_THE_INDEX} }) { ${HEAD} } }` },
});

/** Inspections: one of them whole, and lists of them. */
export const INSPECTION_OPERATIONS: readonly BenchOperation[] = [
  {
    name: 'one inspection, everything nested',
    bounded: true,
    ours: {
      query: `query ($id: ID!) { inspection(id: $id) { ${HEAD}
        ratings { id rating points standard { id name } }
        findings { id polarity note theme { code label } }
        recommendations { id summary themes { code } addressees { id name } }
        statistics { id value unit about population }
        involvements { role title person { id name } }
        statements { id property value source { id url } } } }`,
      variables: { id: ID },
    },
    peer: {
      query: `query ($id: ID!) { inspection: inspections(where: { id: { eq: $id } }) { ${HEAD}
        ratings { id rating points standard { id name } }
        findings { id polarity note theme { code label } }
        recommendations { id summary themes { code } addressees { id name } }
        statistics { id value unit about population }
        involvements: involvedConnection { edges { properties { role title } person: node { id name } } }
        statements { id property value source { id url } } } }`,
      variables: { id: ID },
    },
  },
  NEWEST(20),
  NEWEST(100),
  {
    name: 'region + rating + date, first 20',
    bounded: true,
    ours: {
      query: `query ($region: ID!, $rating: Rating!, $from: PartialDate!) {
        page: inspections(first: 20, filter: { region: { id: { eq: $region } }, overallRating: { eq: $rating }, publishedOn: { from: $from } }) {
          nodes { ${HEAD} } } }`,
      variables: { region: 'region/east-of-england', rating: 'REQUIRES_IMPROVEMENT', from: '2022-01-01' },
    },
    peer: {
      query: `query ($region: String!, $rating: String!, $from: Date!) {
        page: inspections(limit: 20, ${NEWEST_FIRST},
          where: { regionId: { eq: $region }, overallRating: { eq: $rating }, publishedOnEarliest: { gte: $from } }) { ${HEAD} } }`,
      variables: { region: 'region/east-of-england', rating: 'REQUIRES_IMPROVEMENT', from: '2022-01-01' },
    },
  },
  PAGE_FAR_IN,
];
