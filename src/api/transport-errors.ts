import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Takes an error that nobody foresaw, whole, with the id of its request, and returns the reference that the client is given. */
export type LogUnknown = (error: unknown, requestId: string) => string;

/**
 * Answers what goes wrong before GraphQL is reached (a body that is no JSON, too large or of another type; an address where there
 * is nothing) in the shape of GraphQL's errors, with a sentence and a code and never a stack.
 */
export function answerTransportErrors(server: FastifyInstance, logUnknown: LogUnknown): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(makeErrorAnswer(error.message, { code: 'BAD_USER_INPUT' }));
    const reference = logUnknown(error, request.id);
    const message = `Something went wrong on our side; when you report it, give the reference ${reference}.`;
    return reply.code(status).send(makeErrorAnswer(message, { code: 'INTERNAL_SERVER_ERROR', reference }));
  });
  server.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url.split('?')[0]?.slice(0, 100)}: the API answers at /graphql.`;
    return reply.code(404).send(makeErrorAnswer(message, { code: 'BAD_USER_INPUT' }));
  });
}

/** Answers an address that cannot be read at all, so that it belongs to no route: broken percent escapes, a name that is too long. */
export function answerBadAddress({ statusCode = 400 }: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const message =
    statusCode === 414
      ? 'A part of the address is too long: the API answers at /graphql.'
      : 'The address has a percent sign that begins no character of UTF-8: write the sign itself as %25.';
  reply.code(statusCode).send(makeErrorAnswer(message, { code: 'BAD_USER_INPUT' }));
}

/** A body in the shape of GraphQL's errors. */
export function makeErrorAnswer(message: string, extensions: Readonly<Record<string, string>>) {
  return { errors: [{ message, extensions }] };
}
