import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { CHARGES, MOST_POINTS, MOST_PRICED_FIELDS } from '../../model/limits.ts';
import { inEnglish } from '../in-english.ts';
import type { RequestRecord } from '../requests/request-record.ts';
import { rememberPrices } from './remember-prices.ts';

/**
 * Prices each operation before it runs, refuses what is too dear, takes the price from the points of its address, and tells it in
 * `extensions.cost.requested` of each answer.
 */
export function limitCost<Context extends { readonly record: RequestRecord }>(): ApolloServerPlugin<Context> {
  const priceOf = rememberPrices();
  return {
    requestDidStart: async ({ contextValue: { record } }) => {
      let requested: number | null = null;
      return {
        didResolveOperation: async ({ schema, document, operationName, request }) => {
          requested = priceOf({ schema, document, operationName, variables: request.variables ?? {} });
          record.cost = requested;
          if (requested === null || requested <= MOST_POINTS) return record.spend?.(requested ?? 0);
          record.owed += CHARGES.refused - CHARGES.request;
          throw new GraphQLError(describe(requested), { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
        },
        willSendResponse: async ({ response: { body } }) => {
          if (requested === null || requested === Infinity || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested } };
        },
      };
    },
  };
}

function describe(points: number): string {
  const price = points === Infinity ? `more than ${inEnglish(MOST_PRICED_FIELDS)}` : inEnglish(points);
  const advice = 'Ask for fewer rows (first), fewer levels, or split it.';
  return `This operation costs ${price} points; at most ${inEnglish(MOST_POINTS)} are allowed. ${advice}`;
}
