import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, type YAMLSeq } from 'yaml';
import type { Reading } from '../ingest/reading.ts';
import type { Dataset } from '../model/dataset.ts';
import { sourceIdOf } from '../seeding/content-hash.ts';
import type { AcceptedFact } from './decisions.ts';
import { type DocumentSource, ReviewError, WRITE } from './document-source.ts';
import { findRecord } from './inspection-record.ts';
import { personId, type SeedPart } from './proposal.ts';

interface Making {
  readonly reading: Reading;
  readonly source: DocumentSource;
  readonly changes: Map<string, string>;
}

/** The id of the source that the document is: the one named, that of a record on the same day, or a new one at the end of the list. */
export async function ensureSource(folder: string, dataset: Dataset, { reading, source, changes }: Making): Promise<string> {
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

/** Adds the people of accepted involvements whom the seed does not know. */
export async function addPeople(
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
