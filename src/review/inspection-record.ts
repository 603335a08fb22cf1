import { Document } from 'yaml';
import type { Reading } from '../ingest/reading.ts';
import type { Framework } from '../model/concepts.ts';
import type { Dataset } from '../model/dataset.ts';
import { frameworksAt } from '../model/frameworks-at.ts';
import type { Inspection } from '../model/inspections.ts';
import { ReviewError } from './document-source.ts';

/** The record of the same service whose publication or year is that of the document. */
export function findRecord(dataset: Dataset, { inspections }: Reading, at: number, year: number | null): Inspection | null {
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

/** The id of a new record; throws `ReviewError` where no year is known. */
export function newId(dataset: Dataset, { inspections }: Reading, at: number, year: number | null): string {
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

/** A record with what is known of an inspection before its facts. */
export function newRecord(
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
  const found = frameworksAt(frameworks, kind, date).find(({ id }) => id.includes('dynamic') === isDynamic);
  if (found === undefined)
    throw new ReviewError(`Expected a framework for ${kind} in ${date}, got none: add it to seed/frameworks.yaml first.`);
  return found;
}
