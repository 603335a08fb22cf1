import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Assets, readAssets } from './assets.ts';
import { serveEditorFiles } from './editor-files.ts';
import { examplePage, missingExamplePage } from './example-page.ts';
import { type Example, readExamples } from './examples.ts';
import { explorerPage } from './explorer-page.ts';
import { landingPage } from './landing-page.ts';
import { EXPLORER_POLICY, PLAIN_PAGE_POLICY, PREVIEW_POLICY, sendPage } from './page-headers.ts';
import { previewPage } from './preview-page.ts';
import { requestOrigin } from './request-origin.ts';

/** What the pages are told. */
export interface PagesOptions {
  /** The address under which people reach the server, e.g. `https://example.org`; the address of each request when null or not given. */
  readonly publicOrigin?: string | null | undefined;
  /** Whether `/preview` is there; it needs `POST /ingest/preview` on the same server. */
  readonly hasPreview?: boolean;
}

/**
 * Adds the pages to a Fastify server: `/`, `/explorer`, `/examples`, `/examples/<name>`, `/examples/<name>.json` and the
 * files that they load. They take `/graphql`, `/schema.graphql` and `/version` to be on the same server. Throws where a
 * file of theirs is missing or malformed.
 */
export async function registerPages(app: FastifyInstance, { publicOrigin, hasPreview = false }: PagesOptions = {}): Promise<void> {
  const assets = readAssets();
  const examples = readExamples();
  const explorer = explorerPage(assets.path, examples);
  const origin = (request: FastifyRequest) => publicOrigin ?? requestOrigin(request);
  app.get('/', async (request, reply) =>
    sendPage(reply, landingPage(origin(request), { assetsPath: assets.path, hasPreview }, examples), PLAIN_PAGE_POLICY),
  );
  app.get('/explorer', async (_request, reply) => sendPage(reply, explorer, EXPLORER_POLICY));
  if (hasPreview) app.get('/preview', async (_request, reply) => sendPage(reply, previewPage(assets.path), PREVIEW_POLICY));
  registerExamples(app, assets, examples, origin);
  registerAssets(app, assets);
  serveEditorFiles(app);
}

type Origin = (request: FastifyRequest) => string;

function registerExamples(app: FastifyInstance, assets: Assets, examples: ReadonlyArray<Example>, origin: Origin): void {
  app.get('/examples', async (request, reply) => {
    const listed = examples.map((example) => ({ ...example, explorer: `${origin(request)}/explorer?example=${example.name}` }));
    return sendData(reply, listed);
  });
  app.get<{ Params: { file: string } }>('/examples/:file', async (request, reply) => {
    const { file } = request.params;
    const example = examples.find(({ name }) => name === file.replace(/\.json$/, ''));
    if (example === undefined) return sendPage(reply.code(404), missingExamplePage(assets.path), PLAIN_PAGE_POLICY);
    const { query, variables, operationName } = example;
    if (file.endsWith('.json')) return sendData(reply, { query, variables, operationName });
    return sendPage(reply, examplePage(origin(request), assets.path, example), PLAIN_PAGE_POLICY);
  });
}

/** Files under the address of another build are sent too, yet not kept: replicas may be at different builds for a while. */
function registerAssets(app: FastifyInstance, { path, files }: Assets): void {
  app.get<{ Params: { build: string; file: string } }>('/assets/:build/:file', async (request, reply) => {
    const { build, file } = request.params;
    const asset = files.get(file);
    if (asset === undefined) return reply.code(404).type('text/plain; charset=utf-8').send('No such file.\n');
    const isCurrent = path === `/assets/${build}/`;
    return reply
      .header('cache-control', isCurrent ? 'public, max-age=31536000, immutable' : 'no-store')
      .header('x-content-type-options', 'nosniff')
      .type(asset.type)
      .send(asset.body);
  });
}

function sendData(reply: FastifyReply, data: unknown): FastifyReply {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  return reply
    .header('cache-control', 'no-cache')
    .header('x-content-type-options', 'nosniff')
    .type('application/json; charset=utf-8')
    .send(text);
}
