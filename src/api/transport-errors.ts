import type { Socket } from 'node:net';
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
export function answerBadAddress({ statusCode = 400 }: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const message =
    statusCode === 414
      ? 'A part of the address is too long: the API answers at /graphql.'
      : 'The address has a percent sign that begins no character of UTF-8: write the sign itself as %25.';
  // No hooks run here.
  reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' });
  reply.code(statusCode).send(makeErrorAnswer(message, { code: 'BAD_USER_INPUT' }));
}

const STATUS_LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers bytes that are no HTTP, too many headers, and requests that take too long to arrive, and closes the connection. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = STATUS_LINES[error.code ?? ''] ?? '400 Bad Request';
  const body = JSON.stringify(makeErrorAnswer(`Expected an HTTP request, got what ends in ${status}.`, { code: 'BAD_USER_INPUT' }));
  const headers = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
}

/** A body in the shape of GraphQL's errors. */
export function makeErrorAnswer(message: string, extensions: Readonly<Record<string, string>>) {
  return { errors: [{ message, extensions }] };
}
