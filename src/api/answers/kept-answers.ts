import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isMatched, makeEntityTag, tagHeld } from './entity-tag.ts';
import { operationOfRequest } from './operation-of-request.ts';

/** The release in use, with room for whole answers of it. The same object as long as the same release is in use. */
export interface AnsweringRelease {
  /** Tells it from all others, also from one of the same version that was loaded anew. */
  readonly key: string;
  get(request: string): KeptAnswer | undefined;
  keep(request: string, answer: KeptAnswer): void;
}

/** A whole answer, as it is sent. */
export interface KeptAnswer {
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What kept answers need. */
export interface KeptAnswersOptions {
  /** Null while no release is known. */
  readonly releaseInUse: () => AnsweringRelease | null;
  /** What the answers of one release depend on beside it: another build may answer otherwise. */
  readonly build: string;
}

/** What is sent with an answer that may be kept, here and elsewhere; it may be answered from for so long after a new release, in seconds. */
export const MAX_AGE_SECONDS = 60;
export const CACHEABLE = `public, max-age=${MAX_AGE_SECONDS}, stale-while-revalidate=600`;
/** On what an answer depends beside the address. */
export const VARY = 'accept, accept-encoding';

/** The headers that belong to the body; all others are made for each request. */
const BODY_HEADERS = ['content-type', 'content-encoding', 'cache-control', 'vary', 'graph-release', 'graph-schema-version'];

/** A request that is being answered anew, and the release that was in use when it came. */
interface Begun {
  readonly release: AnsweringRelease;
  readonly request: string;
  readonly base: string;
}

/**
 * Answers a request that was answered before from its kept bytes, and one whose client holds the answer with 304: GET, and POST of a
 * persisted operation. Answers without errors, of the release in use from their beginning to their end, are kept. The routes are those
 * that are added to the server after this.
 */
export function keepAnswers(server: FastifyInstance, { releaseInUse, build }: KeptAnswersOptions): void {
  const begun = new WeakMap<FastifyRequest, Begun>();

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const release = releaseInUse();
    const name = nameOf(request);
    if (release === null || name === null) return;
    const kept = release.get(name);
    if (kept) return sendKept(request, reply, kept);
    const operation = operationOfRequest(request);
    if (operation === null || (request.method !== 'GET' && !operation.isPersisted)) return;
    const { id, operationName, variables } = operation;
    const base = hashOf([build, release.key, id, operationName, variables, request.headers.accept]);
    const held = request.method === 'GET' && tagHeld(request.headers['if-none-match'] ?? '', base);
    if (held) return unchanged(reply, held).send();
    begun.set(request, { release, request: name, base });
  }

  async function keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const beginning = begun.get(request);
    if (!beginning || !isWhole(payload) || !isToBeKept(reply) || releaseInUse() !== beginning.release) return payload;
    const body = Buffer.from(payload);
    const tag = makeEntityTag(beginning.base, reply.getHeader('content-encoding') as string | undefined);
    beginning.release.keep(beginning.request, { tag, headers: headersOf(reply), body });
    if (request.method !== 'GET') return body;
    if (isMatched(request.headers['if-none-match'] ?? '', tag)) {
      unchanged(reply, tag);
      return null;
    }
    reply.header('etag', tag);
    return body;
  }

  // A GET is known by its address alone, before anything is parsed.
  server.addHook('onRequest', async (request, reply) => (request.method === 'GET' ? answer(request, reply) : undefined));
  server.addHook('preHandler', async (request, reply) => (request.method === 'POST' ? answer(request, reply) : undefined));
  // Hooks of a route come last, that of compression before this one, which keeps what is sent.
  server.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], keep].flat();
  });
}

/** A request by all that its answer depends on; null for one whose answer is not kept. */
function nameOf({ method, raw, headers, body }: FastifyRequest): string | null {
  const negotiated = `${headers.accept}\n${headers['accept-encoding']}`;
  if (method === 'GET') return `${raw.url}\n${negotiated}`;
  const { persistedQuery } = (body as { extensions?: { persistedQuery?: unknown } } | null | undefined)?.extensions ?? {};
  return persistedQuery && operationOfRequest({ method, query: null, body }) ? `${JSON.stringify(body)}\n${negotiated}` : null;
}

function sendKept(request: FastifyRequest, reply: FastifyReply, { tag, headers, body }: KeptAnswer): FastifyReply {
  reply.headers(headers);
  if (request.method === 'GET') {
    const ifNoneMatch = request.headers['if-none-match'];
    if (ifNoneMatch !== undefined && isMatched(ifNoneMatch, tag)) return unchanged(reply, tag).send();
    reply.header('etag', tag);
  }
  return reply.send(body);
}

/** What a client holds is still right: no body, and no headers that describe one. */
function unchanged(reply: FastifyReply, tag: string): FastifyReply {
  reply.removeHeader('content-encoding').removeHeader('content-length').removeHeader('content-type');
  return reply.code(304).headers({ etag: tag, 'cache-control': CACHEABLE, vary: VARY });
}

/** What came as a stream cannot be kept. */
function isWhole(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload);
}

function isToBeKept(reply: FastifyReply): boolean {
  return reply.statusCode === 200 && reply.getHeader('graph-release') !== undefined && reply.getHeader('cache-control') !== 'no-store';
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(BODY_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])));
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
