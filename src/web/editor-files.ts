import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { getStaticFile } from 'ruru/static';

/** The address under which the editor's files stand; it holds their version, so browsers may keep them for ever. */
export const EDITOR_PATH = `/explorer/ruru-${editorVersion()}/`;

/** Serves the files of the explorer's editor from the installed package, packed by Brotli for those who take it; source maps are left out. */
export function serveEditorFiles(app: FastifyInstance): void {
  app.get(`${EDITOR_PATH}*`, async (request, reply) => {
    const acceptEncoding = request.headers['accept-encoding'];
    const file = request.url.includes('.map')
      ? null
      : await getStaticFile({ staticPath: EDITOR_PATH, urlPath: request.url, acceptEncoding });
    if (file === null) return reply.code(404).type('text/plain; charset=utf-8').send('No such file.\n');
    reply.headers(file.headers).headers({
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
    if (request.headers['if-none-match'] === file.headers.etag) return reply.code(304).removeHeader('content-length').send();
    return reply.send(file.content);
  });
}

function editorVersion(): string {
  const entry = createRequire(import.meta.url).resolve('ruru/static');
  const description: unknown = JSON.parse(readFileSync(new URL('../package.json', `file://${entry}`), 'utf8'));
  const isVersioned = typeof description === 'object' && description !== null && 'version' in description;
  return isVersioned ? String(description.version) : 'unknown';
}
