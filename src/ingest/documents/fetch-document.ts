import { lookup as resolveName } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { DocumentError } from './document-error.ts';
import type { RawDocument } from './extract-text.ts';
import { FETCH_MILLISECONDS, LARGEST_DOCUMENT_BYTES, MOST_REDIRECTS } from './limits.ts';

/** Whether an address may be asked. */
export type IsAllowed = (address: string) => boolean;

/** Only addresses of the public internet: no private, loopback, link-local or reserved one, in IPv4, IPv6 or one inside the other. */
export const isPublicAddress: IsAllowed = (address) => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.IPv6.parseCIDR('2000::/3'));
};

/**
 * Fetches a document from the web. Only http and https, only hosts whose every address is allowed, each redirect checked like the first
 * address; limits of size, time and redirects. Throws `DocumentError`.
 */
export async function fetchDocument(url: string, isAllowed: IsAllowed = isPublicAddress): Promise<RawDocument> {
  const signal = AbortSignal.timeout(FETCH_MILLISECONDS);
  let address = parseAddress(url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await request(address, { isAllowed, signal });
    const location = response.headers.location;
    if (response.statusCode !== undefined && response.statusCode >= 300 && response.statusCode < 400 && location !== undefined) {
      response.destroy();
      address = parseAddress(location, address);
      continue;
    }
    if (response.statusCode !== 200) {
      response.destroy();
      throw new DocumentError(`Expected a page at ${address}, got status ${response.statusCode}: see that the address is right.`);
    }
    return { source: url, bytes: await readBody(response, address), contentType: response.headers['content-type'] ?? null };
  }
  throw new DocumentError(`Expected at most ${MOST_REDIRECTS} redirects from ${url}, got more: give the address of the page itself.`);
}

function parseAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new DocumentError(`Expected an address that starts with http:// or https://, got ${JSON.stringify(text.slice(0, 200))}.`);
  }
  if (url.username !== '' || url.password !== '')
    throw new DocumentError(`Expected an address without a user and a password, got one at ${url.host}.`);
  return url;
}

interface Request {
  readonly isAllowed: IsAllowed;
  readonly signal: AbortSignal;
}

function request(url: URL, { isAllowed, signal }: Request): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isAllowed(host)) throw refused(url);
  const lookup: LookupFunction = (name, options, done) => {
    resolveName(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) return done(refused(url), []);
      const first = addresses[0] as { address: string; family: number };
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
  return new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/html, application/pdf, text/plain',
      'accept-encoding': 'identity',
      'user-agent': 'probation-inspection-graph',
    };
    const asked = (url.protocol === 'https:' ? https : http).get(url, { lookup, signal, headers, agent: false }, resolve);
    asked.on('error', (error) => reject(error instanceof DocumentError ? error : unreachable(url, error, signal)));
  });
}

function refused(url: URL): DocumentError {
  return new DocumentError(
    `Expected an address on the public internet, got ${url.host}, which is private or reserved: save the page and give its file.`,
  );
}

function unreachable(url: URL, error: NodeJS.ErrnoException, signal: AbortSignal): DocumentError {
  const reason = signal.aborted ? `no whole answer within ${FETCH_MILLISECONDS / 1000} s` : (error.code ?? error.message);
  return new DocumentError(`Expected an answer from ${url.host}, got none (${reason}): see that the address is right.`);
}

async function readBody(response: http.IncomingMessage, url: URL): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST_DOCUMENT_BYTES) {
        throw new DocumentError(
          `Expected a document of at most ${LARGEST_DOCUMENT_BYTES / 1_000_000} MB at ${url}, got more: save the release alone and give its file.`,
        );
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(`Expected the whole page from ${url.host}, got a part of it: try again.`);
  }
  return Buffer.concat(chunks);
}
