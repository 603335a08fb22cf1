import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { UsageError } from './describe-error.ts';
import { DocumentError } from './ingest/documents/document-error.ts';
import { extractText, type RawDocument } from './ingest/documents/extract-text.ts';
import { fetchDocument } from './ingest/documents/fetch-document.ts';
import { LARGEST_DOCUMENT_BYTES } from './ingest/documents/limits.ts';
import { FORMATS, type Format, formatReadings } from './ingest/format/format-readings.ts';
import type { Ingest } from './ingest/ingest.ts';
import type { Reading } from './ingest/reading.ts';
import { openIngest } from './open-ingest.ts';

const INGEST_HELP = `Reads press releases and report pages and prints the facts they state, each with the words it rests on.

Usage: npm run ingest -- [options] FILE|URL|-...

  FILE           plain text, a saved web page (HTML) or a PDF; any number of them
  URL            an address on the public internet that starts with http:// or https://
  -              standard input

Options:
  --format text|json|markdown   how to print (default: text)
  --out DIR      write one file for each document into DIR instead of printing
  --strict       end with exit code 1 when any document has a message
  --help         print this and end

Nothing is stored: npm run review -- FILE turns what was read into seed records.

Exit codes: 0 done, 1 a document could not be read (or, with --strict, has messages), 2 wrong call.
`;

interface IngestArguments {
  readonly sources: readonly string[];
  readonly format: Format;
  readonly out: string | null;
  readonly strict: boolean;
}

/** Documents from which on progress is shown. */
const MANY = 5;

/** Runs `npm run ingest`; returns the exit code. */
export async function runIngest(args: readonly string[]): Promise<number> {
  const ingestArguments = readArguments(args);
  if (ingestArguments === null) {
    process.stdout.write(INGEST_HELP);
    return 0;
  }
  const { sources, format, out, strict } = ingestArguments;
  const ingest = await openIngest();
  if (out !== null) await mkdir(out, { recursive: true });
  const kept: Reading[] = [];
  let hasFailed = false;
  let hasMessages = false;
  for (const [at, source] of sources.entries()) {
    const reading = await readSource(source, ingest);
    if (reading === null) hasFailed = true;
    else {
      hasMessages ||= reading.messages.length > 0;
      if (out === null) kept.push(reading);
      else await writeFile(join(out, fileName(reading, format)), formatReadings([reading], format));
    }
    showProgress(at + 1, sources.length);
  }
  if (out === null && (kept.length > 0 || format === 'json')) process.stdout.write(formatReadings(kept, format));
  return hasFailed || (strict && hasMessages) ? 1 : 0;
}

/** Null asks for the help. Throws `UsageError`. */
function readArguments(args: readonly string[]): IngestArguments | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  if (positionals.length === 0) throw wrongCall('expected a file, an address or - for standard input, got nothing');
  const format = FORMATS.find((each) => each === (values.format ?? 'text'));
  if (format === undefined) throw wrongCall(`expected --format ${FORMATS.join(', ')}, got ${JSON.stringify(values.format)}`);
  if (positionals.filter((each) => each === '-').length > 1) throw wrongCall('expected - once, as standard input can be read once');
  return { sources: positionals, format, out: values.out ?? null, strict: values.strict ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, out: { type: 'string' }, strict: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw wrongCall(error instanceof Error ? (error.message.split('. ')[0] as string) : String(error));
  }
}

function wrongCall(message: string): UsageError {
  return new UsageError(`${message}; see npm run ingest -- --help`);
}

/** Reads one document; what is wrong with it goes to standard error, and the others go on. */
async function readSource(source: string, ingest: Ingest): Promise<Reading | null> {
  try {
    return ingest(await extractText(await openDocument(source)));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    process.stderr.write(`${source}: ${error.message}\n`);
    return null;
  }
}

/** The bytes of a file, an address or standard input. Throws `DocumentError`. */
export async function openDocument(source: string): Promise<RawDocument> {
  if (source === '-') return { source, bytes: await buffer(process.stdin) };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return fetchDocument(source);
  try {
    const { size } = await stat(source);
    if (size > LARGEST_DOCUMENT_BYTES) {
      throw new DocumentError(
        `Expected a document of at most ${LARGEST_DOCUMENT_BYTES / 1_000_000} MB, got ${(size / 1_000_000).toFixed(1)} MB: take out the release alone.`,
      );
    }
    return { source, bytes: await readFile(source) };
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(`Expected a file that can be read, got none (${(error as NodeJS.ErrnoException).code}): see the path.`);
  }
}

/** The name of what is written for a document: its own last name without what could lead elsewhere, and a part of its hash. */
function fileName({ source, sha256 }: Reading, format: Format): string {
  const name = basename(source)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  const key = createHash('sha256').update(`${source} ${sha256}`).digest('hex').slice(0, 8);
  return `${name === '' ? 'document' : name}-${key}.${format === 'json' ? 'json' : format === 'markdown' ? 'md' : 'txt'}`;
}

function showProgress(done: number, all: number): void {
  if (all < MANY) return;
  const width = 30;
  const filled = Math.round((done / all) * width);
  const line = `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done} of ${all} documents`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all || done % 50 === 0) process.stderr.write(`${line}\n`);
}
