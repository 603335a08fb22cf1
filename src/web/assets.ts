import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** A file that the pages load from this server. */
export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** The files of the pages, and the address under which they may be kept for ever, as it changes with what is in them. */
export interface Assets {
  /** E.g. `/assets/1a2b3c4d5e/`. */
  readonly path: string;
  readonly files: ReadonlyMap<string, Asset>;
}

const STYLE = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const PICTURE = 'image/svg+xml';

/** Reads the style sheets, the picture and the scripts of the pages; scripts are TypeScript whose types are blanked out. */
export function readAssets(): Assets {
  const files = new Map<string, Asset>([
    ['pages.css', { type: STYLE, body: readText('assets/pages.css') }],
    ['explorer.css', { type: STYLE, body: readText('assets/explorer.css') }],
    ['icon.svg', { type: PICTURE, body: readText('assets/icon.svg') }],
    ['explorer.ts', { type: SCRIPT, body: readScript('browser/explorer.ts') }],
    ['copy-text.ts', { type: SCRIPT, body: readScript('browser/copy-text.ts') }],
    ['preview.ts', { type: SCRIPT, body: readScript('browser/preview.ts') }],
    ['mark-spans.ts', { type: SCRIPT, body: readScript('browser/mark-spans.ts') }],
    ['shared-link.ts', { type: SCRIPT, body: readScript('browser/shared-link.ts') }],
  ]);
  const hash = createHash('sha256');
  for (const { body } of files.values()) hash.update(body);
  return { path: `/assets/${hash.digest('hex').slice(0, 10)}/`, files };
}

function readText(path: string): string {
  return readFileSync(new URL(`./${path}`, import.meta.url), 'utf8');
}

/** Node calls the function experimental on first use; it is the very step by which Node runs this file, so that notice is held back. */
function readScript(path: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(readText(path));
  } finally {
    process.emitWarning = emitWarning;
  }
}
