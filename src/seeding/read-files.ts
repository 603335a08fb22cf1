import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { SeedFile } from './seed-file.ts';
import { parseSeedFile } from './seed-file.ts';
import type { SeedMessage } from './seed-message.ts';

/** Reads and parses every YAML file of the seed folder and of the folders in it, in the order of their names; a missing folder is an error thrown. */
export async function readSeedFiles(folder: string): Promise<{ files: SeedFile[]; broken: string[]; messages: SeedMessage[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const parsed = names.map((name, index) => parseSeedFile(`seed/${name}`, texts[index] ?? ''));
  return {
    files: parsed.flatMap(({ file }) => (file === null ? [] : [file])),
    broken: names.filter((_, index) => parsed[index]?.file === null).map((name) => `seed/${name}`),
    messages: parsed.flatMap(({ messages }) => messages),
  };
}
