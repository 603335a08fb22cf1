import type { BenchOperation } from './operation.ts';

const NEWEST_FIRST = 'sort: [{ orderKeyDateDescending: DESC }, { id: DESC }]';

/** Services with what was found there, level by level. */
export const SERVICE_OPERATIONS: readonly BenchOperation[] = [
  {
    name: 'a PDU, its inspections and ratings',
    bounded: true,
    ours: {
      query: `query ($id: ID!) { service: probationDeliveryUnit(id: $id) { name region { name }
        page: inspections(first: 20) { nodes { id overallRating publishedOn ratings { rating standard { name } } } } } }`,
      variables: { id: 'pdu/essex-north' },
    },
    peer: {
      query: `query ($id: ID!) { service: probationDeliveryUnits(where: { id: { eq: $id } }) { name region { name }
        page: inspections(limit: 20, ${NEWEST_FIRST}) { id overallRating publishedOn ratings { rating standard { name } } } } }`,
      variables: { id: 'pdu/essex-north' },
    },
  },
  {
    name: 'region > PDUs > inspections > findings > theme',
    bounded: true,
    ours: {
      query: `query ($id: ID!) { region: probationRegion(id: $id) { name
        units: probationDeliveryUnits(first: 20) { nodes { name
          page: inspections(first: 5) { nodes { id overallRating findings { polarity theme { code } } } } } } } }`,
      variables: { id: 'region/east-of-england' },
    },
    peer: {
      query: `query ($id: ID!) { region: probationRegions(where: { id: { eq: $id } }) { name
        units: probationDeliveryUnits(limit: 20, sort: [{ orderKeyName: ASC }, { id: ASC }]) { name
          page: inspections(limit: 5, ${NEWEST_FIRST}) { id overallRating findings { polarity theme { code } } } } } }`,
      variables: { id: 'region/east-of-england' },
    },
  },
];
