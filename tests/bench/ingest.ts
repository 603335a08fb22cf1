import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openIngest } from '../../src/open-ingest.ts';
import { readFixtures } from '../ingest/read-fixtures.ts';

const HELP = `Measures how many releases a second are read on one core, and whether memory stays flat.

Usage: npm run bench:ingest -- [options]

  --documents N   how many to read (default 10000)
  --help          print this and end

The documents are the plain-text fixtures, one after the other, each with its number added so that no two are equal.
`;

const { values } = parseArgs({ options: { documents: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) process.stdout.write(HELP);
else await measure(Number(values.documents ?? 10_000));

async function measure(documents: number): Promise<void> {
  const ingest = await openIngest();
  const texts = (await readFixtures('fixtures')).map(({ document }) => document.text).filter((text) => text.length > 500);
  const average = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const heap: number[] = [];
  const parts = 10;
  let facts = 0;
  let milliseconds = 0;
  for (let part = 0; part < parts; part += 1) {
    const began = performance.now();
    for (let at = 0; at < documents / parts; at += 1) {
      const number = part * (documents / parts) + at;
      facts += ingest({ source: String(number), text: `${texts[number % texts.length]}\n\nDocument ${number} of the row.` }).statements.length;
    }
    const took = performance.now() - began;
    milliseconds += took;
    globalThis.gc?.();
    heap.push(process.memoryUsage().heapUsed / 1024 / 1024);
    process.stdout.write(`${(part + 1) * (documents / parts)} read, ${Math.round(documents / parts / (took / 1000))} a second, heap ${heap.at(-1)?.toFixed(1)} MiB\n`);
  }
  const growth = (heap.at(-1) as number) - (heap[1] as number);
  process.stdout.write(
    `${documents} documents of ${average} characters on average: ${Math.round(documents / (milliseconds / 1000))} a second on one core of ${cpus()[0]?.model}, Node ${process.versions.node}; ` +
      `${facts} statements; heap after collection ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MiB from the second tenth to the last.\n`,
  );
}
