import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AcceptedFact } from './decisions.ts';

const shape = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), quote: z.string() })));
/** Quotes by the SHA-256 of the document they stand in. */
export type KeptQuotes = z.output<typeof shape>;

/** Adds the words of accepted facts to the operator's own file of quotes, which is not part of the seed. A file of another shape is an error thrown. */
export async function keepQuotes(file: string, documentSha256: string, facts: readonly AcceptedFact[]): Promise<void> {
  const quotes = await readQuotes(file);
  const own = quotes[documentSha256] ?? [];
  for (const { start, end, quote } of facts.flatMap(({ places }) => places)) {
    if (!own.some((each) => each.start === start && each.end === end)) own.push({ start, end, quote });
  }
  own.sort((one, other) => one.start - other.start || one.end - other.end);
  await writeFile(`${file}.new`, `${JSON.stringify({ ...quotes, [documentSha256]: own }, null, 1)}\n`);
  await rename(`${file}.new`, file);
}

async function readQuotes(file: string): Promise<KeptQuotes> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return shape.parse(JSON.parse(text));
}
