import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { TextDocument } from '../../src/ingest/ingest.ts';
import { type Expected, expectedShape } from './expected.ts';

/** A document written for the tests, and what it is expected to say. */
export interface Fixture {
  readonly name: string;
  readonly document: TextDocument;
  readonly expected: Expected;
}

/** The fixtures of a folder beside this file, by name. */
export async function readFixtures(folder: 'fixtures' | 'held-out'): Promise<Fixture[]> {
  const root = new URL(`${folder}/`, import.meta.url);
  const files = (await readdir(root)).filter((file) => !file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace(/\.\w+$/, '');
      const text = await readFile(new URL(file, root), 'utf8');
      const expected = expectedShape.parse(parse(await readFile(new URL(`${name}.expected.yaml`, root), 'utf8')));
      return { name, document: { source: file, text }, expected };
    }),
  );
}
