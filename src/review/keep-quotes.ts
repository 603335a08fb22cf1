import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AcceptedFact } from './decisions.ts';

const shape = z.record(
  z.string().regex(/^[0-9a-f]{64}$/),
  z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), quote: z.string() })),
);
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

/** The quotes of an operator's file, ready to be looked up. Throws where it is missing or of another shape. */
export async function openQuotes(
  file: string,
): Promise<{ version: string; find(place: { documentSha256: string; start: number; end: number }): string | null }> {
  const text = await readFile(file, 'utf8');
  const parsed = shape.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Error('expected an object of quotes by the SHA-256 of their document, as npm run review -- --keep-quotes writes it');
  const quotes = new Map(
    Object.entries(parsed.data).flatMap(([sha256, all]) =>
      all.map(({ start, end, quote }): [string, string] => [`${sha256} ${start} ${end}`, quote]),
    ),
  );
  const version = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { version, find: ({ documentSha256, start, end }) => quotes.get(`${documentSha256} ${start} ${end}`) ?? null };
}

async function readQuotes(file: string): Promise<KeptQuotes> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return shape.parse(JSON.parse(text));
}
