import { buildSchema, parse, validate } from 'graphql';
import { expect } from 'vitest';
import { priceOperation } from '../../src/api/cost/price-operation.ts';

/** A small schema with everything that has a price. */
export const schema = buildSchema(`
  type Query {
    unit: Unit
    node: Node
    nodes(ids: [ID!]!): [Node]!
    units(filter: UnitFilter, first: Int, after: String, last: Int, before: String): UnitConnection!
    search(text: String!, first: Int): SearchConnection!
    analysis: Analysis!
  }
  interface Node { id: ID! }
  type Unit implements Node {
    id: ID!
    name: String!
    parent: Unit
    sources: [Source!]!
    units(filter: UnitFilter, first: Int, last: Int): UnitConnection!
  }
  type Source implements Node { id: ID! url: String! units(first: Int): UnitConnection! }
  type UnitConnection {
    edges: [UnitEdge!]!
    nodes: [Unit!]!
    pageInfo: PageInfo!
    totalCount: Int!
    facets(by: [Key!]!): [Facet!]!
  }
  type UnitEdge { node: Unit! cursor: String! }
  type SearchConnection { nodes: [Node!]! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! }
  type Facet { field: String! values: [FacetValue!]! }
  type FacetValue { value: String count: Int! }
  type Analysis { table(filter: UnitFilter): Table! rows(first: Int): [Row!]! }
  type Table { n: Int! rows: [Row!]! }
  type Row { count: Int! unit: Unit! }
  enum Key { NAME YEAR REGION }
  input IntFilter { eq: Int in: [Int!] not: Int from: Int to: Int }
  input UnitFilter {
    year: IntFilter
    parent: UnitFilter
    units: UnitsFilter
    and: [UnitFilter!]
    or: [UnitFilter!]
    not: UnitFilter
  }
  input UnitsFilter { some: UnitFilter none: UnitFilter every: UnitFilter }
`);

/** The price of a valid document with one operation. */
export function price(query: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return priceOperation({ schema, document, variables });
}
