import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openDocument } from './cli-ingest.ts';
import { readConfig } from './config.ts';
import { UsageError } from './describe-error.ts';
import { extractText } from './ingest/documents/extract-text.ts';
import type { Reading } from './ingest/reading.ts';
import { SOURCE_KINDS } from './model/vocabulary.ts';
import { ingestFor } from './open-ingest.ts';
import { acceptAll, acceptedOf, type Decision, parseDecisions } from './review/decisions.ts';
import type { DocumentSource } from './review/document-source.ts';
import { type Extension, extendSeed } from './review/extend-seed.ts';
import { openJournal } from './review/journal.ts';
import { keepQuotes } from './review/keep-quotes.ts';
import { makeProposals, type Proposal } from './review/proposal.ts';
import { type Terminal, walkThrough } from './review/walk-through.ts';
import { readSeedFolder, SEED_FOLDER } from './seeding/load-seed.ts';

const REVIEW_HELP = `Walks through the facts read in a document and writes those that you accept into the seed.

Usage: npm run review -- [options] FILE

  FILE           plain text, a saved web page (HTML) or a PDF

For each fact it shows the words it rests on and asks: accept, correct, reject, skip, back, quit. Each answer is kept on disk at once
(DATA_FOLDER/reviews, by the document's hash), so a review that was broken off goes on where it was. When all are answered the record of the
inspection is written, or extended: what stands there gains a source, what differs becomes a conflict. Nothing is written that npm run seed
would refuse; run that afterwards to load it. Quotes stay out of the seed: it gets paragraph, offsets and the document's hash.

Options:
  --accept-all        accept every fact, ask nothing
  --decisions FILE    take the answers from FILE, one JSON object a line: {"key": "…", "decision": "accept"}; also "reject", "skip", and
                      "correct" with a "value". What FILE does not name is skipped
  --list              print the facts with their keys, one JSON object a line, and end
  --seed DIR          the seed folder to read and write (default: the project's own)
  --source ID         the source of the seed that the document is (default: found by its day, else a new one)
  --url URL           the document's address, for a new source
  --publisher NAME    who published it (default: HM Inspectorate of Probation)
  --kind KIND         ${SOURCE_KINDS.join(', ')} (default: PRESS_RELEASE)
  --year YYYY         the year of an inspection whose document states no date
  --keep-quotes FILE  also keep the words of accepted facts in FILE; the API serves them when QUOTES_FILE names it
  --help              print this and end

Exit codes: 0 done, 1 failed or broken off, 2 wrong call.
`;

/** Runs `npm run review`; returns the exit code. */
export async function runReview(args: readonly string[]): Promise<number> {
  const review = readArguments(args);
  if (review === null) {
    process.stdout.write(REVIEW_HELP);
    return 0;
  }
  const dataset = await readSeedFolder(review.seed);
  const reading = ingestFor(dataset)(await extractText(await openDocument(review.file)));
  const proposals = makeProposals(reading);
  if (review.list) {
    for (const { key, label, value, property } of proposals)
      process.stdout.write(`${JSON.stringify({ key, decision: 'accept', property, label, value })}\n`);
    return 0;
  }
  for (const { paragraph, message } of reading.messages) process.stderr.write(`¶${paragraph} ${message}\n`);
  const decisions = await decide(review, reading, proposals);
  if (decisions === null) return 1;
  const facts = acceptedOf(proposals, decisions);
  if (facts.length === 0) {
    report('No fact was accepted: nothing was written.');
    return 0;
  }
  const extension = await extendSeed(review.seed, dataset, { reading, facts, source: review.source });
  if (review.keepQuotes !== null) await keepQuotes(review.keepQuotes, reading.sha256, facts);
  tell(extension);
  return 0;
}

interface ReviewArguments {
  readonly file: string;
  readonly seed: string;
  readonly acceptAll: boolean;
  readonly decisions: string | null;
  readonly list: boolean;
  readonly keepQuotes: string | null;
  readonly source: DocumentSource;
}

/** Null asks for the help. Throws `UsageError`. */
function readArguments(args: readonly string[]): ReviewArguments | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw wrongCall(`expected one file, got ${positionals.length}`);
  if (values['accept-all'] && values.decisions !== undefined) throw wrongCall('expected --accept-all or --decisions, got both');
  const kind = values.kind ?? 'PRESS_RELEASE';
  if (!(SOURCE_KINDS as readonly string[]).includes(kind))
    throw wrongCall(`expected --kind ${SOURCE_KINDS.join(', ')}, got ${JSON.stringify(kind)}`);
  const year = values.year === undefined ? null : Number(values.year);
  if (year !== null && !/^(?:19|20)\d\d$/.test(values.year as string))
    throw wrongCall(`expected --year with four digits, got ${JSON.stringify(values.year)}`);
  return {
    file,
    seed: values.seed ?? SEED_FOLDER,
    acceptAll: values['accept-all'] ?? false,
    decisions: values.decisions ?? null,
    list: values.list ?? false,
    keepQuotes: values['keep-quotes'] ?? null,
    source: {
      id: values.source ?? null,
      url: values.url ?? null,
      publisher: values.publisher ?? 'HM Inspectorate of Probation',
      kind,
      year,
    },
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'accept-all': flag,
        decisions: text,
        list: flag,
        seed: text,
        source: text,
        url: text,
        publisher: text,
        kind: text,
        year: text,
        'keep-quotes': text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw wrongCall(error instanceof Error ? (error.message.split('. ')[0] as string) : String(error));
  }
}

function wrongCall(message: string): UsageError {
  return new UsageError(`${message}; see npm run review -- --help`);
}

/** The answers; null when the person broke off. */
async function decide(
  { acceptAll: all, decisions }: ReviewArguments,
  reading: Reading,
  proposals: readonly Proposal[],
): Promise<ReadonlyMap<string, Decision> | null> {
  if (all) return acceptAll(proposals);
  if (decisions !== null) return parseDecisions(await readDecisions(decisions), { file: decisions, isJournal: false });
  const journal = openJournal(join(readConfig().dataFolder, 'reviews', `${reading.sha256}.jsonl`));
  const { terminal, close } = openTerminal();
  try {
    const isDone = await walkThrough(reading, proposals, { journal, terminal });
    if (!isDone) report(`Broken off; the answers are kept in ${journal.file}. The same command goes on.`);
    return isDone ? journal.decisions : null;
  } finally {
    close();
    journal.close();
  }
}

async function readDecisions(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw wrongCall(
      `expected --decisions with a file that can be read, got ${JSON.stringify(file)} (${(error as NodeJS.ErrnoException).code})`,
    );
  }
}

function openTerminal(): { terminal: Terminal; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  const waiting: string[] = [];
  let wake: (() => void) | null = null;
  let hasEnded = false;
  lines.on('line', (line) => {
    waiting.push(line);
    wake?.();
  });
  lines.on('close', () => {
    hasEnded = true;
    wake?.();
  });
  const ask = async (question: string) => {
    process.stdout.write(question);
    while (waiting.length === 0 && !hasEnded) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return waiting.shift() ?? null;
  };
  return { terminal: { tell: report, ask }, close: () => lines.close() };
}

function tell({ files, inspections }: Extension): void {
  for (const { id, isNew, outcomes } of inspections) {
    const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((each) => each === outcome).length;
    report(
      `${id}: ${isNew ? 'a new record' : 'extended'}; ${count('NEW')} new, ${count('AGREES')} agree, ${count('CONTRADICTS')} contradict, ${count('THERE')} were there.`,
    );
  }
  report(`Written: ${files.map((file) => `seed/${file}`).join(', ')}. Load it with npm run seed.`);
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
