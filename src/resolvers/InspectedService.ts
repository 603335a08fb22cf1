import type { GraphQLResolveInfo } from 'graphql';
import { type ConnectionArguments, connect } from './connect.ts';
import type { Context } from './context.ts';
import type { InspectedServiceResolvers } from './generated.ts';
import { typeOfNode } from './load-node.ts';
import type { ServiceParent } from './parents.ts';
import { fact } from './provenance.ts';
import { latestInspection, ratingHistory } from './service-inspections.ts';

/** Tells which type a `InspectedService` is, by its id. */
export const InspectedService: Pick<InspectedServiceResolvers, '__resolveType'> = {
  __resolveType: (parent) => typeOfNode(parent) as 'ProbationDeliveryUnit' | 'ProbationRegion' | 'NationalBody',
};

/** The fields that every inspected service has. */
export const inspectedServiceFields = {
  ...fact,
  aliases: ({ id }: ServiceParent, _arguments: object, { operation }: Context) => operation.reference.aliases.get(id) ?? [],
  inspections: ({ id }: ServiceParent, pageArguments: ConnectionArguments, context: Context, info: GraphQLResolveInfo) =>
    connect({ list: 'inspections', parent: { relation: 'service', id } }, pageArguments, context, info),
  latestInspection: ({ id }: ServiceParent, _arguments: object, { operation }: Context) => latestInspection(operation, id),
  ratingHistory: ({ id }: ServiceParent, _arguments: object, { operation }: Context) => ratingHistory(operation, id),
  themes: async ({ id }: ServiceParent, _arguments: object, { operation }: Context) => (await operation.themeCountsOfService(id)) ?? [],
  recommendations: ({ id }: ServiceParent, pageArguments: ConnectionArguments, context: Context, info: GraphQLResolveInfo) =>
    connect({ list: 'recommendations', parent: { relation: 'service', id } }, pageArguments, context, info),
};
