import { readFile } from 'node:fs/promises';
import { type Manifest, makeManifest, parseManifest } from './api/operations/manifest.ts';
import { type Config, ConfigError } from './config.ts';
import type { Quotes } from './resolvers/context.ts';
import type { makeSchema } from './resolvers/schema.ts';
import { openQuotes } from './review/keep-quotes.ts';
import { readExamples } from './web/examples.ts';

/** The gallery's operations and those of the operator's own file. Throws `ConfigError` where that cannot be read or used. */
export async function openOperations(
  { operationsManifest: path }: Config,
  schema: Awaited<ReturnType<typeof makeSchema>>,
): Promise<Manifest> {
  const own = readExamples().map(({ operationName, query }) => ({ name: operationName, body: query }));
  if (path === null) return makeManifest(own);
  try {
    return makeManifest([...own, ...parseManifest(await readFile(path, 'utf8'), schema).operations]);
  } catch (error) {
    throw new ConfigError(`OPERATIONS_MANIFEST: ${path}: ${(error as Error).message}`);
  }
}

/** The quotes of the operator's file. Throws `ConfigError` where that cannot be read or used. */
export async function openKeptQuotes({ quotesFile }: Config): Promise<Quotes> {
  if (quotesFile === null) return { version: 'none', find: () => null };
  try {
    return await openQuotes(quotesFile);
  } catch (error) {
    throw new ConfigError(`QUOTES_FILE: ${quotesFile}: ${(error as Error).message.split('\n')[0]}`);
  }
}
