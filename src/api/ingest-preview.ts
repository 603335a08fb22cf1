import type { FastifyInstance } from 'fastify';
import pLimit from 'p-limit';
import { CHARGES, LARGEST_PREVIEW_BYTES, MOST_WAITING_PREVIEWS } from '../model/limits.ts';
import { limitRate } from './rate/limit-rate.ts';
import type { RateLimiter } from './rate/rate-limiter.ts';
import { keepRecords } from './requests/request-record.ts';

const RETRY_SECONDS = 2;
const TYPES = ['text/plain', 'text/html', 'application/pdf'];

/** A document that somebody sent, or why it cannot be read, in a sentence for them. */
export type PreviewOutcome = { readonly reading: unknown } | { readonly fault: string };

/** Reads a document without storing anything; `contentType` is what the sender says it is. */
export type ReadPreview = (document: { readonly bytes: Uint8Array; readonly contentType: string }) => Promise<PreviewOutcome>;

/** What previews need. */
export interface PreviewOptions {
  readonly read: ReadPreview;
  /** Null: rates are not limited. */
  readonly rateLimiter: RateLimiter | null;
}

/**
 * Adds `POST /ingest/preview`: the body is a document (plain text, HTML or PDF), the answer `{ documents: [reading] }`, as
 * `npm run ingest -- --format json` prints it. Nothing is stored or logged of it.
 */
export async function registerPreview(server: FastifyInstance, { read, rateLimiter }: PreviewOptions): Promise<void> {
  const limit = pLimit(1);
  await server.register(async (scope) => {
    keepRecords(scope, null);
    limitRate(scope, rateLimiter, CHARGES.preview);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: LARGEST_PREVIEW_BYTES }, (_request, body, done) => done(null, body));
    scope.post('/ingest/preview', { bodyLimit: LARGEST_PREVIEW_BYTES }, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!(request.body instanceof Uint8Array)) {
        return reply.code(415).send(fault(`Expected a document as ${TYPES.join(', ')}, got ${request.headers['content-type'] ?? 'none'}.`));
      }
      if (limit.pendingCount >= MOST_WAITING_PREVIEWS) {
        return reply
          .code(503)
          .header('retry-after', RETRY_SECONDS)
          .send(fault('Too many documents are being read: try again in a moment.'));
      }
      const document = { bytes: request.body, contentType: request.headers['content-type'] ?? '' };
      const outcome = await limit(() => read(document));
      return 'fault' in outcome ? reply.code(422).send(fault(outcome.fault)) : { documents: [outcome.reading] };
    });
  });
}

function fault(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
}
