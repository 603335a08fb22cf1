import type { FastifyReply } from 'fastify';
import type { Html } from './html.ts';

const NOWHERE_ELSE = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The content security policy of plain pages: a style sheet and pictures of this server, no script at all. */
export const PLAIN_PAGE_POLICY = `default-src 'none'; style-src 'self'; img-src 'self'; ${NOWHERE_ELSE}`;

/** The content security policy of the page that reads releases: its own script and style sheet, and requests to this server. */
export const PREVIEW_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; ${NOWHERE_ELSE}`;

/**
 * The content security policy of the explorer: everything from this server only. Its editor (Monaco) writes `<style>`
 * elements and `style` attributes for each line, hence 'unsafe-inline' for styles, and draws small pictures from
 * `data:` addresses. Scripts are files, workers too: neither 'unsafe-inline', 'unsafe-eval' nor `blob:` is needed for them.
 */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  NOWHERE_ELSE,
].join('; ');

/** Sends a page that is asked for anew each time, with its content security policy. */
export function sendPage(reply: FastifyReply, page: Html, policy: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.html);
}
