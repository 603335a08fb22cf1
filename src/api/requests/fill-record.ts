import type { ApolloServerPlugin } from '@apollo/server';
import { CHARGES } from '../../model/limits.ts';
import type { RequestRecord } from './request-record.ts';

/** Fills the record of a request with what Apollo Server knows of its operation, and notes for each error to which request it belongs. */
export function fillRecord<Context extends { readonly record: RequestRecord }>(
  requestIds: WeakMap<object, string>,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue: { record } }) => {
      record.isMade = true;
      return {
        didResolveOperation: async ({ operationName }) => {
          record.operationName = operationName;
        },
        didEncounterErrors: async ({ source, operation, errors }) => {
          for (const error of errors) requestIds.set(error, record.id);
          // Refused before there was an operation: a text that is no GraphQL, or not valid.
          if (source !== undefined && operation === undefined) record.owed += CHARGES.refused - CHARGES.request;
        },
        willSendResponse: async ({ response: { body } }) => {
          const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          if (!error) return;
          record.errorCode = String(error.extensions?.code);
          // Nobody pays for what was not there to be had.
          if (record.errorCode === 'UPSTREAM_UNAVAILABLE') record.owed = Math.min(0, CHARGES.request - (record.cost ?? 0));
        },
      };
    },
  };
}
