import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { MOST_POINTS, MOST_PRICED_FIELDS } from '../limits.ts';
import { rememberPrices } from './remember-prices.ts';

/** Prices each operation before it runs, refuses what is too dear, and tells the price in `extensions.cost.requested` of each answer. */
export function limitCost(): ApolloServerPlugin<BaseContext> {
  const priceOf = rememberPrices();
  return {
    requestDidStart: async () => {
      let requested: number | null = null;
      return {
        didResolveOperation: async ({ schema, document, operationName, request }) => {
          requested = priceOf({ schema, document, operationName, variables: request.variables ?? {} });
          if (requested === null || requested <= MOST_POINTS) return;
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

function inEnglish(number: number): string {
  return number.toLocaleString('en-GB');
}
