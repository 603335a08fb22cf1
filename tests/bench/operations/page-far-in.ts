import type { AskOurs, BenchOperation } from './operation.ts';

const HEAD = 'id overallRating programme year publishedOn service { id name } framework { name }';
const OURS = `query ($after: String!) { inspections(first: 20, after: $after) { count: totalCount page: nodes { ${HEAD} } } }`;
// In a connection of the peer's, a page with its total holds the whole list in Neo4j's memory: more than 700 MB here.
const PEER = `query ($offset: Int!) {
  count: inspectionsConnection { totalCount }
  page: inspections(limit: 20, offset: $offset, sort: [{ orderKeyDateDescending: DESC }, { id: DESC }],
    where: { orderKeyDateDescending: { startsWith: "" }, id: { startsWith: "" } }) { ${HEAD} } }`;

/** A page seven eighths down the list of all inspections. */
export const PAGE_FAR_IN: BenchOperation = {
  name: 'a page far in, with the total',
  bounded: true,
  ours: { query: OURS },
  peer: { query: PEER },
  prepare: async (askOurs) => {
    const { rows, cursor } = await walk(askOurs);
    return { ours: { query: OURS, variables: { after: cursor } }, peer: { query: PEER, variables: { offset: rows } } };
  },
};

interface Step {
  readonly page: { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string } };
}

const STEP = `query ($first: Int!, $after: String) {
  page: inspections(first: $first, after: $after) { totalCount pageInfo { endCursor } } }`;

async function walk(askOurs: AskOurs): Promise<{ readonly rows: number; readonly cursor: string }> {
  let { rows, wanted, cursor } = { rows: 0, wanted: 1, cursor: null as string | null };
  while (rows < wanted || cursor === null) {
    const first = Math.min(100, wanted - rows);
    const { page } = (await askOurs({ query: STEP, variables: { first, after: cursor } })) as Step;
    rows += first;
    cursor = page.pageInfo.endCursor;
    wanted = Math.floor((page.totalCount * 7) / 8);
  }
  return { rows, cursor };
}
