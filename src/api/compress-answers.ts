import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

/** Shorter bodies fit into one packet as they are. */
const LEAST_BYTES = 1_400;
/** Up to here a body is compressed whole, so that it can be kept; longer ones, which no answer of the API reaches, as a stream. */
const MOST_BYTES_AT_ONCE = 2_000_000;
/** How many bytes of compressed pages are kept. */
const KEPT_BYTES = 8_000_000;
const COMPRESSIBLE = /^text\/|[/+](?:json|javascript|xml|graphql)\b|[/+]graphql-response\+json/;

/** Compresses what the routes added from now on send, for clients that accept it: Brotli of moderate quality before gzip. */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: LEAST_BYTES,
    syncThreshold: MOST_BYTES_AT_ONCE,
    customTypes: COMPRESSIBLE,
    globalDecompression: false,
  });
}

/**
 * Keeps what the routes added from now on send compressed, by its text and the encodings that the client accepts: pages are the same for
 * everybody, and compressing one anew takes milliseconds.
 */
export function keepCompressed(server: FastifyInstance): void {
  const kept = new LRUCache<string, { readonly encoding: string; readonly body: Buffer }>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  const texts = new WeakMap<FastifyRequest, string>();
  const keyOf = (request: FastifyRequest, text: string) => `${request.headers['accept-encoding']} ${text}`;

  // Hooks of the server come before those of routes, which that of compression is.
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < LEAST_BYTES) return payload;
    const known = kept.get(keyOf(request, payload));
    if (known === undefined) texts.set(request, payload);
    return known ? sendKept(reply, known) : payload;
  });
  server.addHook('onRoute', (route) => {
    route.onSend = [
      route.onSend ?? [],
      async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
        const text = texts.get(request);
        const encoding = reply.getHeader('content-encoding');
        if (text !== undefined && Buffer.isBuffer(payload) && typeof encoding === 'string') {
          kept.set(keyOf(request, text), { encoding, body: payload });
        }
        return payload;
      },
    ].flat();
  });
}

function sendKept(reply: FastifyReply, { encoding, body }: { readonly encoding: string; readonly body: Buffer }): Buffer {
  reply.headers({ 'content-encoding': encoding, 'content-length': body.length, vary: 'accept-encoding' });
  return body;
}
