import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, SchemaMetaFieldDef, type SelectionSetNode, TypeMetaFieldDef } from 'graphql';
import { CHARGES, MOST_POINTS, MOST_PRICED_FIELDS } from '../../model/limits.ts';
import { inEnglish } from '../in-english.ts';
import type { RequestRecord } from '../requests/request-record.ts';
import { rememberPrices } from './remember-prices.ts';

const INTROSPECTION: ReadonlySet<string> = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);

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
          if (asksForSchema(document)) record.owed += CHARGES.introspection;
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

/** Whether an operation asks for `__schema` or `__type`, which stand at its root or in fragments on it. */
function asksForSchema({ definitions }: DocumentNode): boolean {
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return INTROSPECTION.has(selection.name.value);
      return selection.kind === Kind.INLINE_FRAGMENT && asks(selection.selectionSet);
    });
  return definitions.some((definition) => 'selectionSet' in definition && asks(definition.selectionSet));
}

function describe(points: number): string {
  const price = points === Infinity ? `more than ${inEnglish(MOST_PRICED_FIELDS)}` : inEnglish(points);
  const advice = 'Ask for fewer rows (first), fewer levels, or split it.';
  return `This operation costs ${price} points; at most ${inEnglish(MOST_POINTS)} are allowed. ${advice}`;
}
