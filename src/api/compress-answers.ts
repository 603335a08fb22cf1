import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Shorter bodies fit into one packet as they are. */
const LEAST_BYTES = 1_400;
/** Up to here a body is compressed whole, so that it can be kept; longer ones, which no answer of the API reaches, as a stream. */
const MOST_BYTES_AT_ONCE = 2_000_000;

/** Compresses what the routes added from now on send, for clients that accept it: Brotli of moderate quality before gzip. */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: LEAST_BYTES,
    syncThreshold: MOST_BYTES_AT_ONCE,
    globalDecompression: false,
  });
}
