import { readdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Ingest } from '../../src/ingest/ingest.ts';
import { openIngest } from '../../src/open-ingest.ts';
import { readFixtures } from '../ingest/read-fixtures.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const HELP = `Measures how many releases a second are read on one core, and whether memory stays flat.

Usage: npm run bench:ingest -- [options]

  --documents N   how many to read (default 10000)
  --help          print this and end

The documents are the plain-text fixtures, one after the other, each with its number added so that no two are equal; then, where they are on
this machine, two real releases of 3,500 to 3,800 characters.
`;

const PARTS = 10;
const REAL = 2_000;

const { values } = parseArgs({ options: { documents: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) process.stdout.write(HELP);
else await main(Number(values.documents ?? 10_000));

async function main(documents: number): Promise<void> {
  const ingest = await openIngest();
  const fixtures = (await readFixtures('fixtures')).map(({ document }) => document.text).filter((text) => text.length > 500);
  measure(ingest, fixtures, { documents, name: 'fixtures' });
  const folder = await sharedFolder('seeds');
  if (folder === null) process.stdout.write('Two real releases: skipped, as ../shared/seeds is not on this machine.\n');
  else {
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')));
    measure(ingest, texts, { documents: REAL, name: 'two real releases' });
  }
}

/** Reads texts over and over and prints speed and memory. */
function measure(
  ingest: Ingest,
  texts: readonly string[],
  { documents, name }: { readonly documents: number; readonly name: string },
): void {
  const average = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const heap: number[] = [];
  let milliseconds = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const began = performance.now();
    for (let at = 0; at < documents / PARTS; at += 1) {
      const number = part * (documents / PARTS) + at;
      ingest({ source: String(number), text: `${texts[number % texts.length]}\n\nDocument ${number} of the row.` });
    }
    milliseconds += performance.now() - began;
    globalThis.gc?.();
    heap.push(process.memoryUsage().heapUsed / 1024 / 1024);
    process.stdout.write(`${(part + 1) * (documents / PARTS)} of ${documents} ${name} read, heap ${heap.at(-1)?.toFixed(1)} MiB\n`);
  }
  const growth = (heap.at(-1) as number) - (heap[1] as number);
  process.stdout.write(
    `${documents} ${name}, ${average} characters on average: ${Math.round(documents / (milliseconds / 1000))} a second on one core of ${cpus()[0]?.model}, ` +
      `Node ${process.versions.node}; heap after collection ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MiB from the second tenth to the last.\n`,
  );
}
