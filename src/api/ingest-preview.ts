import type { FastifyInstance } from 'fastify';
import { createPlaces } from '../graph/places.ts';
import { CHARGES, LARGEST_PREVIEW_BYTES, LONGEST_PREVIEW_WAIT_MILLISECONDS, MOST_WAITING_PREVIEWS } from '../model/limits.ts';
import { shedLoad } from './overload/shed-load.ts';
import { limitRate } from './rate/limit-rate.ts';
import type { RateLimiter } from './rate/rate-limiter.ts';
import { keepRecords } from './requests/request-record.ts';
import { makeErrorAnswer } from './transport-errors.ts';

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
  const places = createPlaces({ most: 1, mostWaiting: MOST_WAITING_PREVIEWS, waitMilliseconds: LONGEST_PREVIEW_WAIT_MILLISECONDS });
  await server.register(async (scope) => {
    keepRecords(scope, null);
    limitRate(scope, rateLimiter, CHARGES.preview);
    shedLoad(scope, places, null);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: LARGEST_PREVIEW_BYTES }, (_request, body, done) => done(null, body));
    scope.post('/ingest/preview', { bodyLimit: LARGEST_PREVIEW_BYTES }, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!(request.body instanceof Uint8Array)) {
        return reply.code(415).send(fault(`Expected a document as ${TYPES.join(', ')}, got ${request.headers['content-type'] ?? 'none'}.`));
      }
      const document = { bytes: request.body, contentType: request.headers['content-type'] ?? '' };
      const outcome = await read(document);
      return 'fault' in outcome ? reply.code(422).send(fault(outcome.fault)) : { documents: [outcome.reading] };
    });
  });
}

function fault(message: string) {
  return makeErrorAnswer(message, { code: 'BAD_USER_INPUT' });
}
