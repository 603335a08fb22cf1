import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { extractText } from '../../src/ingest/documents/extract-text.ts';
import type { TextDocument } from '../../src/ingest/ingest.ts';
import { type Expected, expectedShape } from './expected.ts';
import { makeTwoColumnPdf } from './make-pdf.ts';

/** A document written for the tests, and what it is expected to say. */
export interface Fixture {
  readonly name: string;
  readonly document: TextDocument;
  readonly expected: Expected;
}

/** The fixtures of a folder beside this file, by name, their text taken out as that of any document; `NAME.pdf.txt` is first made a PDF. */
export async function readFixtures(folder: 'fixtures' | 'held-out'): Promise<Fixture[]> {
  const root = new URL(`${folder}/`, import.meta.url);
  const files = (await readdir(root)).filter((file) => !file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace(/(?:\.pdf)?\.\w+$/, '');
      const bytes = await readFile(new URL(file, root));
      const isPdf = file.endsWith('.pdf.txt');
      const document = await extractText({ source: file, bytes: isPdf ? await makeTwoColumnPdf(bytes.toString('utf8')) : bytes });
      const expected = expectedShape.parse(parse(await readFile(new URL(`${name}.expected.yaml`, root), 'utf8')));
      return { name, document, expected };
    }),
  );
}
