import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../schema/', import.meta.url);

/** Reads the contract, `schema/*.graphql`, as one SDL text, files in the order of their names. */
export async function readTypeDefinitions(): Promise<string> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, FOLDER), 'utf8')));
  return texts.join('\n');
}
