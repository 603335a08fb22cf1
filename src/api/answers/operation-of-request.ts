import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** An operation as a request names it, alike for the same text sent whole and by its hash. */
export interface RequestedOperation {
  /** The SHA-256 of its text, or the id under which it is registered. */
  readonly id: string;
  readonly operationName: string | null;
  /** With the keys of all objects in order. */
  readonly variables: string;
  /** Whether the request names it by its id. */
  readonly isPersisted: boolean;
}

/** Gives the operation that a GET or POST request asks for; null where it is malformed, which Apollo Server tells in its own words. */
export function operationOfRequest({ method, query, body }: Pick<FastifyRequest, 'method' | 'query' | 'body'>): RequestedOperation | null {
  const sent = (method === 'GET' ? query : body) as Readonly<Record<string, unknown>> | null | undefined;
  if (typeof sent !== 'object' || sent === null) return null;
  try {
    const extensions = parsed(sent.extensions) as { persistedQuery?: { sha256Hash?: unknown } } | null;
    const hash = extensions?.persistedQuery?.sha256Hash;
    const isPersisted = typeof hash === 'string';
    if (!isPersisted && typeof sent.query !== 'string') return null;
    return {
      id: isPersisted
        ? hash
        : createHash('sha256')
            .update(sent.query as string)
            .digest('hex'),
      operationName: typeof sent.operationName === 'string' ? sent.operationName : null,
      variables: JSON.stringify(inOrder(parsed(sent.variables) ?? {})),
      isPersisted,
    };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** In the address of a GET objects are texts. */
function parsed(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? JSON.parse(value) : (value ?? null);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, inOrder(each)]));
}
