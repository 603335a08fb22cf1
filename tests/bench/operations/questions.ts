import type { BenchOperation } from './operation.ts';

const NEWEST_FIRST = 'sort: [{ orderKeyDateDescending: DESC }, { id: DESC }]';
const HEAD = 'id publishedOn overallRating service { name }';
const LEADERSHIP = ['standard/probation-2021/leadership', 'standard/probation-pdu-2023/leadership'];
const STAFFING = ['standard/probation-2021/staff', 'standard/probation-pdu-2023/staffing', 'standard/probation-region-2023/staffing'];
const CASEWORK = ['assessment', 'planning', 'implementation-and-delivery', 'reviewing'].flatMap((slug) => [
  `standard/probation-2021/${slug}`,
  `standard/probation-pdu-2023/${slug}`,
]);

/** Those of the 26 questions that the peer can express, in the selection that both have; `peer/README.md` says which are not here, and why. */
export const QUESTION_OPERATIONS: readonly BenchOperation[] = [
  {
    name: '4, units by score',
    bounded: true,
    ours: {
      query: `query ($id: ID!) { page: inspections(filter: { framework: { id: { eq: $id } }, points: { not: null } }, orderBy: { field: POINTS }, first: 40) {
        nodes { id points service { id name } ratings { rating standard { name } } } } }`,
      variables: { id: 'framework/probation-2021' },
    },
    peer: {
      query: `query ($id: String!) { page: inspections(where: { frameworkId: { eq: $id }, points: { gte: 0 } }, sort: [{ orderKeyPointsDescending: DESC }, { id: DESC }], limit: 40) {
        id points service { id name } ratings { rating standard { name } } } }`,
      variables: { id: 'framework/probation-2021' },
    },
  },
  {
    name: '5, no inspection in our data since a day',
    bounded: false,
    ours: {
      query: `query ($since: PartialDate!) { page: probationDeliveryUnits(
        filter: { status: { eq: ACTIVE }, inspections: { none: { publishedOn: { from: $since } } } }, first: 100) { nodes { id name } } }`,
      variables: { since: '2024-01-01' },
    },
    peer: {
      query: `query ($since: Date!) { page: probationDeliveryUnits(
        where: { status: { eq: "ACTIVE" }, inspections: { none: { publishedOnEarliest: { gte: $since } } } },
        sort: [{ orderKeyName: ASC }, { id: ASC }], limit: 100) { id name } }`,
      variables: { since: '2024-01-01' },
    },
  },
  {
    name: '6, every unit below Good',
    bounded: true,
    ours: {
      query: `query ($since: PartialDate!) { page: inspections(
        filter: { programme: { eq: CORE_PDU }, publishedOn: { from: $since }, overallRating: { in: [REQUIRES_IMPROVEMENT, INADEQUATE] } }, first: 50) { nodes { ${HEAD} } } }`,
      variables: { since: '2024-03-01' },
    },
    peer: {
      query: `query ($since: Date!) { page: inspections(
        where: { programme: { eq: "CORE_PDU" }, publishedOnEarliest: { gte: $since }, overallRating: { in: ["REQUIRES_IMPROVEMENT", "INADEQUATE"] } }, limit: 50, ${NEWEST_FIRST}) { ${HEAD} } }`,
      variables: { since: '2024-03-01' },
    },
  },
  {
    name: '7, good leadership, Inadequate casework',
    bounded: true,
    ours: {
      query: `query ($leadership: [ID!]!, $casework: [ID!]!) { page: inspections(first: 20, filter: { ratings: {
        some: { standard: { id: { in: $leadership } }, rating: { eq: GOOD } }
        none: { standard: { id: { in: $casework } }, rating: { not: INADEQUATE } } } }) { nodes { ${HEAD} ratings { rating standard { name } } } } }`,
      variables: { leadership: LEADERSHIP, casework: CASEWORK },
    },
    peer: {
      query: `query ($leadership: [String!]!, $casework: [String!]!) { page: inspections(limit: 20, ${NEWEST_FIRST}, where: { ratings: {
        some: { standardId: { in: $leadership }, rating: { eq: "GOOD" } }
        none: { standardId: { in: $casework }, NOT: { rating: { eq: "INADEQUATE" } } } } }) { ${HEAD} ratings { rating standard { name } } } }`,
      variables: { leadership: LEADERSHIP, casework: CASEWORK },
    },
  },
  {
    name: '9, staffing where staffing was Inadequate',
    bounded: true,
    ours: {
      query: `query ($standards: [ID!]!) { page: findings(first: 50, filter: { theme: { code: { eq: "STAFFING" } }
        inspection: { ratings: { some: { standard: { id: { in: $standards } }, rating: { eq: INADEQUATE } } } } }) {
        nodes { id polarity note inspection { id service { name } } } } }`,
      variables: { standards: STAFFING },
    },
    peer: {
      query: `query ($standards: [String!]!) { page: findings(limit: 50, sort: [{ orderKeyDateDescending: DESC }, { id: DESC }], where: { themeId: { eq: "theme/STAFFING" }
        inspection: { some: { ratings: { some: { standardId: { in: $standards }, rating: { eq: "INADEQUATE" } } } } } }) {
        id polarity note inspection { id service { name } } } }`,
      variables: { standards: STAFFING },
    },
  },
  {
    name: '10, information sharing on domestic abuse',
    bounded: true,
    ours: {
      query: `{ page: inspections(first: 30, filter: { and: [
        { findings: { some: { theme: { code: { eq: "INFORMATION_SHARING" } }, polarity: { eq: CONCERN } } } }
        { findings: { some: { theme: { code: { eq: "DOMESTIC_ABUSE" } }, polarity: { eq: CONCERN } } } }] }) {
        nodes { ${HEAD} findings { polarity note theme { code } } } } }`,
    },
    peer: {
      query: `{ page: inspections(limit: 30, ${NEWEST_FIRST}, where: { AND: [
        { findings: { some: { themeId: { eq: "theme/INFORMATION_SHARING" }, polarity: { eq: "CONCERN" } } } }
        { findings: { some: { themeId: { eq: "theme/DOMESTIC_ABUSE" }, polarity: { eq: "CONCERN" } } } }] }) {
        ${HEAD} findings { polarity note theme { code } } } }`,
    },
  },
  {
    name: '16, standards of regions only',
    bounded: true,
    ours: {
      query: `query ($standards: [ID!]!) { page: inspections(first: 20, filter: { programme: { eq: CORE_REGION }, ratings: { some: { standard: { id: { in: $standards } } } } }) {
        nodes { ${HEAD} ratings { rating points standard { id } } } } }`,
      variables: { standards: ['standard/probation-region-2023/victim-work', 'standard/probation-region-2023/resettlement'] },
    },
    peer: {
      query: `query ($standards: [String!]!) { page: inspections(limit: 20, ${NEWEST_FIRST}, where: { programme: { eq: "CORE_REGION" }, ratings: { some: { standardId: { in: $standards } } } }) {
        ${HEAD} ratings { rating points standard { id } } } }`,
      variables: { standards: ['standard/probation-region-2023/victim-work', 'standard/probation-region-2023/resettlement'] },
    },
  },
  {
    name: '17, a unit and those before it',
    bounded: true,
    ours: {
      query: `query ($id: ID!) { unit: probationDeliveryUnit(id: $id) { name page: inspections(first: 10) { nodes { ${HEAD} } }
        predecessors { name page: inspections(first: 10) { nodes { ${HEAD} } } } } }`,
      variables: { id: 'pdu/stockport-and-tameside' },
    },
    peer: {
      query: `query ($id: ID!) { unit: probationDeliveryUnits(where: { id: { eq: $id } }) { name page: inspections(limit: 10, ${NEWEST_FIRST}) { ${HEAD} }
        predecessors { name page: inspections(limit: 10, ${NEWEST_FIRST}) { ${HEAD} } } } }`,
      variables: { id: 'pdu/stockport-and-tameside' },
    },
  },
  {
    name: '20, statements that are disputed',
    bounded: true,
    ours: {
      query: `{ page: statements(first: 20, filter: { standing: { in: [CONTRADICTED, UNRESOLVED] } }) { nodes { id property value standing source { id url } } } }`,
    },
    peer: {
      query: `{ page: statements(limit: 20, ${NEWEST_FIRST}, where: { standing: { in: ["CONTRADICTED", "UNRESOLVED"] } }) { id property value standing source { id url } } }`,
    },
  },
  {
    name: '25, press contacts',
    bounded: true,
    ours: {
      query: `{ page: inspections(first: 20, filter: { mediaContact: { id: { not: null } } }) { nodes { ${HEAD} involvements(role: MEDIA_CONTACT) { title person { id name } } } } }`,
    },
    peer: {
      query: `{ page: inspections(limit: 20, ${NEWEST_FIRST}, where: { involvedConnection: { some: { edge: { role: { eq: "MEDIA_CONTACT" } } } } }) {
        ${HEAD} involvements: involvedConnection(where: { edge: { role: { eq: "MEDIA_CONTACT" } } }) { edges { properties { title } person: node { id name } } } } }`,
    },
  },
];
