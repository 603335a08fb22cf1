import { buildSchema, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { readTypeDefinitions } from '../../src/resolvers/type-definitions.ts';
import type { TestServer } from '../support/server.ts';
import type { Filter } from './oracle.ts';

/** The contract as it is written. */
export const schema = buildSchema(await readTypeDefinitions());

/** Every root list that takes a filter, with the type of the filter. */
export const ROOT_LISTS: ReadonlyMap<string, GraphQLInputObjectType> = new Map(
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const type = getNamedType(args.find((argument) => argument.name === 'filter')?.type);
    return isInputObjectType(type) ? [[name, type] as const] : [];
  }),
);

/** A list under a filter. */
export interface Asked {
  readonly list: string;
  readonly filter: Filter;
}

/** All ids of a list, page after page, and its `totalCount`. */
export interface Listed {
  readonly ids: readonly string[];
  readonly totalCount: number;
}

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SIZE = 100;

/** Asks several lists in one operation, under aliases, and what is left of them page by page. Throws with the errors of the API. */
export async function askLists(server: TestServer, asked: readonly Asked[]): Promise<Listed[]> {
  const declared = asked.map(({ list }, index) => `$f${index}: ${ROOT_LISTS.get(list)?.name}`);
  const fields = asked.map(({ list }, index) => `a${index}: ${list}(filter: $f${index}, first: ${SIZE}) { ${SELECTED} }`);
  const variables = Object.fromEntries(asked.map(({ filter }, index) => [`f${index}`, filter]));
  const data = await askOrThrow(server, `query (${declared.join(', ')}) { ${fields.join('\n')} }`, variables);
  return Promise.all(asked.map((each, index) => askRest(server, each, data[`a${index}`] as Connection)));
}

const SELECTED = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }';

async function askRest(server: TestServer, { list, filter }: Asked, first: Connection): Promise<Listed> {
  const ids = first.nodes.map(({ id }) => id);
  const query = `query ($filter: ${ROOT_LISTS.get(list)?.name}, $after: String) { page: ${list}(filter: $filter, first: ${SIZE}, after: $after) { ${SELECTED} } }`;
  for (let { pageInfo } = first; pageInfo.hasNextPage; ) {
    const { page } = (await askOrThrow(server, query, { filter, after: pageInfo.endCursor })) as { page: Connection };
    ids.push(...page.nodes.map(({ id }) => id));
    pageInfo = page.pageInfo;
  }
  return { ids, totalCount: first.totalCount };
}

/** Asks an operation. Throws with the errors of the API, the operation and its variables. */
export async function askOrThrow(server: TestServer, query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { data, errors } = await server.ask(query, variables);
  if (errors) throw new Error(`${JSON.stringify(errors)}\n${query}\n${JSON.stringify(variables)}`);
  return data;
}
