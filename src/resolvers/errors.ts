import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadInputError } from '../graph/bad-input.ts';
import { GraphCancelledError, GraphTimeoutError, GraphUnavailableError } from '../graph/run.ts';

/** Codes under which errors of GraphQL itself and of its server are known; they are about the request and pass as they are. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Takes an error that nobody foresaw, whole, with the id of its request where that is known, and returns the reference that the client is given. */
export type LogUnknownError = (error: unknown, requestId: string | null) => string;

/**
 * Makes the one place where errors become answers: known errors pass with their code, unknown ones are logged whole under a
 * reference and shown masked.
 */
export function makeFormatError(logUnknown: LogUnknownError) {
  return (formatted: GraphQLFormattedError, error: unknown, requestId: string | null): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const known = describeKnown(original);
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (known) return { message: known.message, ...place, extensions: { code: known.code } };
    const code = formatted.extensions?.code;
    if (original instanceof GraphQLError && typeof code === 'string' && REQUEST_CODES.has(code)) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    if (original instanceof GraphQLError && isAboutRequest(original)) {
      return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const reference = logUnknown(original, requestId);
    return {
      message: `Something went wrong on our side; when you report it, give the reference ${reference}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** Apollo Server gives some of its own errors a status but no code. */
function isAboutRequest({ extensions }: GraphQLError): boolean {
  const { status } = (extensions.http ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
}

function describeKnown(error: unknown): { code: string; message: string } | null {
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return { code: 'BAD_USER_INPUT', message: 'The request is nested too deeply.' };
  }
  if (error instanceof BadInputError) return { code: 'BAD_USER_INPUT', message: error.message };
  if (error instanceof GraphUnavailableError) {
    return { code: 'UPSTREAM_UNAVAILABLE', message: 'The graph cannot be reached at the moment; try again in a few seconds.' };
  }
  if (error instanceof GraphCancelledError) return { code: 'CLIENT_GONE', message: 'The client went away before its answer was there.' };
  if (error instanceof GraphTimeoutError) {
    return { code: 'DEADLINE_EXCEEDED', message: 'The graph took too long to answer; ask for less at once, or try again.' };
  }
  return null;
}
