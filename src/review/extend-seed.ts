import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, parseDocument, type YAMLSeq } from 'yaml';
import type { Reading } from '../ingest/reading.ts';
import type { Framework } from '../model/concepts.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Inspection } from '../model/inspections.ts';
import { sourceIdOf } from '../seeding/content-hash.ts';
import { readSeed } from '../seeding/read-seed.ts';
import { formatSeedMessage } from '../seeding/seed-message.ts';
import type { AcceptedFact } from './decisions.ts';
import { extendRecord, type Outcome } from './extend-record.ts';
import { personId, type SeedPart } from './proposal.ts';

/** What is known of the document beside its text. */
export interface DocumentSource {
  /** The id of a source of the seed that the document is; null: one is found or made. */
  readonly id: string | null;
  readonly url: string | null;
  readonly publisher: string;
  readonly kind: string;
  /** The year of an inspection whose document states no date. */
  readonly year: number | null;
}

/** Facts that cannot become part of the seed; the message says why and what to do. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';
}

/** What was written: the files that changed, with what became of each fact of an inspection. */
export interface Extension {
  readonly files: readonly string[];
  readonly inspections: readonly { readonly id: string; readonly isNew: boolean; readonly outcomes: readonly Outcome[] }[];
}

const WRITE = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Writes accepted facts into a seed folder: a new record or more of one that is there, with their source and new people. All is checked as the
 * loader would before anything is written; what would not pass throws `ReviewError` with the messages and leaves the folder as it was.
 */
export async function extendSeed(
  folder: string,
  dataset: Dataset,
  accepted: { readonly reading: Reading; readonly facts: readonly AcceptedFact[]; readonly source: DocumentSource },
): Promise<Extension> {
  const { reading, facts, source } = accepted;
  const changes = new Map<string, string>();
  const sourceId = await ensureSource(folder, dataset, { reading, source, changes });
  await addPeople(folder, dataset, { facts, sourceId, changes });
  const inspections = [];
  for (const [at, { service }] of reading.inspections.entries()) {
    const own = facts.filter(({ inspection }) => inspection === at);
    if (own.length === 0) continue;
    if (service.id === null)
      throw new ReviewError(`Expected a known service, got ${JSON.stringify(service.name)}: add it or its alias to seed/regions/ first.`);
    const existing = findRecord(dataset, reading, at, source.year);
    const id = existing?.id ?? newId(dataset, reading, at, source.year);
    const file = `inspections/${id.slice(id.indexOf('/') + 1)}.yaml`;
    const record =
      existing === null
        ? newRecord(dataset, reading, { at, id, year: source.year })
        : parseDocument(await readFile(join(folder, file), 'utf8'));
    const outcomes = extendRecord(record, own, { sourceId, documentSha256: reading.sha256 });
    changes.set(file, record.toString(WRITE));
    inspections.push({ id, isNew: existing === null, outcomes });
  }
  await checkWhole(folder, changes);
  for (const [file, text] of changes) {
    await writeFile(join(folder, `${file}.new`), text);
    await rename(join(folder, `${file}.new`), join(folder, file));
  }
  return { files: [...changes.keys()], inspections };
}

/** The record of the same service whose publication or year is that of the document. */
function findRecord(dataset: Dataset, { inspections }: Reading, at: number, year: number | null): Inspection | null {
  const read = inspections[at];
  const wanted = yearOf(read, year);
  const same = dataset.inspections.filter(({ serviceId, programme }) => serviceId === read?.service.id && programme === read.programme);
  const published = read?.publishedOn ?? null;
  return (
    same.find(({ publishedOn }) => published !== null && publishedOn === published) ??
    same.find((each) => each.year === wanted && agreesOnDay(each, published)) ??
    null
  );
}

function agreesOnDay({ publishedOn }: Inspection, published: string | null): boolean {
  return publishedOn === null || published === null || publishedOn.startsWith(published) || published.startsWith(publishedOn);
}

function yearOf(read: Reading['inspections'][number] | undefined, year: number | null): number | null {
  const stated = read?.publishedOn ?? read?.fieldworkFrom ?? null;
  return year ?? (stated === null ? null : Number(stated.slice(0, 4)));
}

function newId(dataset: Dataset, { inspections }: Reading, at: number, year: number | null): string {
  const read = inspections[at] as Reading['inspections'][number];
  const wanted = yearOf(read, year);
  if (wanted === null)
    throw new ReviewError(`Expected a date in the document on ${read.service.name}, got none: give the year with --year.`);
  const base = `inspection/${(read.service.id as string).replace(/^[^/]+\//, '')}-${wanted}`;
  const taken = new Set([...dataset.inspections, ...dataset.retiredIds].map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

function newRecord(
  dataset: Dataset,
  { inspections }: Reading,
  { at, id, year }: { readonly at: number; readonly id: string; readonly year: number | null },
): Document {
  const { service, programme, publishedOn, fieldworkFrom } = inspections[at] as Reading['inspections'][number];
  const basis = publishedOn !== null ? 'PUBLISHED' : fieldworkFrom !== null ? 'FIELDWORK' : 'RECORD';
  const wanted = yearOf(inspections[at], year);
  const framework = frameworkAt(dataset.frameworks, programme, fieldworkFrom ?? publishedOn ?? String(wanted));
  return new Document({
    id,
    service: service.id,
    programme,
    framework: framework.id,
    frameworkBasis: 'DERIVED',
    ratingStatus: programme === 'DYNAMIC_PUBLIC_PROTECTION' ? 'NOT_RATED' : 'UNKNOWN',
    year: wanted,
    yearBasis: publishedOn?.startsWith(String(wanted)) || basis !== 'PUBLISHED' ? basis : 'RECORD',
    sources: [],
  });
}

/** The framework for the kind of service that was the newest at the date. */
function frameworkAt(frameworks: readonly Framework[], programme: Inspection['programme'], date: string): Framework {
  const kind = programme === 'CORE_PDU' ? 'PDU' : programme === 'NATIONAL' ? 'NATIONAL' : 'REGION';
  const isDynamic = programme === 'DYNAMIC_PUBLIC_PROTECTION';
  const found = frameworks
    .filter(({ id, appliesTo, validFrom }) => appliesTo.includes(kind) && validFrom <= date && id.includes('dynamic') === isDynamic)
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];
  if (found === undefined)
    throw new ReviewError(`Expected a framework for ${kind} in ${date}, got none: add it to seed/frameworks.yaml first.`);
  return found;
}

interface Making {
  readonly reading: Reading;
  readonly source: DocumentSource;
  readonly changes: Map<string, string>;
}

/** The id of the source that the document is: the one named, that of a record on the same day, or a new one at the end of the list. */
async function ensureSource(folder: string, dataset: Dataset, { reading, source, changes }: Making): Promise<string> {
  if (source.id !== null) {
    if (!dataset.sources.some(({ id }) => id === source.id))
      throw new ReviewError(`Expected an id of seed/sources.yaml, got ${JSON.stringify(source.id)}.`);
    return source.id;
  }
  const records = reading.inspections.flatMap((_, at) => findRecord(dataset, reading, at, source.year) ?? []);
  const named = new Set(
    dataset.statements.filter(({ aboutId }) => records.some(({ id }) => id === aboutId)).map(({ sourceId }) => sourceId),
  );
  const known = dataset.sources.find(
    ({ id, kind, publisher, url, publishedOn }) =>
      (source.url !== null && url === source.url) ||
      (source.url === null &&
        named.has(id) &&
        kind === source.kind &&
        publisher === source.publisher &&
        publishedOn === reading.publishedOn),
  );
  if (known !== undefined) return known.id;
  const gist = `on ${reading.inspections.map(({ service }) => service.name).join(', ') || 'no inspection'}${reading.publishedOn === null ? '' : `, ${reading.publishedOn}`}`;
  const id = sourceIdOf({ url: source.url, publisher: source.publisher, kind: source.kind, gist });
  if (dataset.sources.some((each) => each.id === id)) return id;
  const entry = {
    id,
    ...(source.url !== null && { url: source.url }),
    gist,
    publisher: source.publisher,
    kind: source.kind,
    ...(reading.publishedOn !== null && { publishedOn: reading.publishedOn }),
  };
  await append(folder, 'sources.yaml', { entry, changes });
  return id;
}

async function addPeople(
  folder: string,
  dataset: Dataset,
  {
    facts,
    sourceId,
    changes,
  }: { readonly facts: readonly AcceptedFact[]; readonly sourceId: string; readonly changes: Map<string, string> },
): Promise<void> {
  const known = new Set(dataset.people.map(({ id }) => id));
  for (const { property, value, label } of facts) {
    if (property !== 'involvements') continue;
    const id = String((value as SeedPart).person);
    const name = /: (.+?),/.exec(label)?.[1] ?? '';
    if (known.has(id)) continue;
    if (personId(name) !== id) throw new ReviewError(`Expected a person of seed/people.yaml, got ${JSON.stringify(id)}: add them first.`);
    known.add(id);
    await append(folder, 'people.yaml', { entry: { id, name, sources: [sourceId] }, changes });
  }
}

/** Adds a record at the end of a file that is one list, after a blank line. */
async function append(
  folder: string,
  file: string,
  { entry, changes }: { readonly entry: unknown; readonly changes: Map<string, string> },
): Promise<void> {
  const text = changes.get(file) ?? (await readFile(join(folder, file), 'utf8'));
  const added = new Document([entry]);
  for (const item of (added.contents as unknown as YAMLSeq).items) {
    const sources = (item as { get(key: string): unknown }).get('sources') as YAMLSeq | undefined;
    if (sources !== undefined) sources.flow = true;
  }
  changes.set(file, `${text.trimEnd()}\n\n${added.toString(WRITE)}`);
}

/** Reads the folder as it would be, and throws with what the loader would refuse. */
async function checkWhole(folder: string, changes: ReadonlyMap<string, string>): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'seed-'));
  try {
    for (const name of await readdir(folder)) await cp(join(folder, name), join(copy, name), { recursive: true });
    for (const [file, text] of changes) await writeFile(join(copy, file), text);
    const reading = await readSeed(copy);
    if ('messages' in reading) {
      throw new ReviewError(
        `The seed would not load with these facts; nothing was written. Correct the answers:\n${reading.messages.map(formatSeedMessage).join('\n')}`,
      );
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
