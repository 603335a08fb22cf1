import type { Dataset } from '../../src/model/dataset.ts';
import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Rating } from '../../src/model/vocabulary.ts';

/** An inspection with its parts, as the records hold it. */
export type WholeInspection = Dataset['inspections'][number];
/** A part with the inspection that it belongs to. */
export type PartOf<Part> = Part & { readonly inspection: WholeInspection };
/** What can be inspected. */
export type Service = Dataset['regions'][number] | Dataset['probationDeliveryUnits'][number] | Dataset['nationalBodies'][number];

/** Ratings from best to worst. */
export const BEST_FIRST: readonly Rating[] = ['OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE'];

/** The only row with an id; throws when there is none. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`The records hold no ${id}.`);
  return row;
}

/** The service of an id, of any kind. */
export function serviceOf(records: Dataset, id: string): Service {
  return byId<Service>([...records.regions, ...records.probationDeliveryUnits, ...records.nationalBodies], id);
}

/** The SDL type of a service. */
export function typeOfService(id: string): string {
  if (id.startsWith('pdu/')) return 'ProbationDeliveryUnit';
  return id.startsWith('region/') ? 'ProbationRegion' : 'NationalBody';
}

/** `{ id, name }` of a service. */
export function named(records: Dataset, id: string): { id: string; name: string } {
  return { id, name: serviceOf(records, id).name };
}

/** What dates an inspection in lists: the first day that its publication allows, else its year. */
export function dateOf({ publishedOn, year }: WholeInspection): string | null {
  return publishedOn ? earliestDay(publishedOn) : year === null ? null : String(year);
}

/** Compares by code points. */
export function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Rows by several keys, each ascending; null comes last. */
export function sortedBy<Row>(rows: readonly Row[], ...keys: readonly ((row: Row) => string | number | null)[]): Row[] {
  return [...rows].sort((one, other) => {
    for (const keyOf of keys) {
      const [key, otherKey] = [keyOf(one), keyOf(other)];
      if (key === null || otherKey === null) {
        if (key !== otherKey) return key === null ? 1 : -1;
      } else if (key !== otherKey) return compare(key, otherKey);
    }
    return 0;
  });
}

/** Rows as lists order them when nothing is asked: newest first, those without a date last, equal dates by id from the end. */
export function newestFirst<Row extends { readonly id: string }>(rows: readonly Row[], inspectionOf: (row: Row) => WholeInspection): Row[] {
  return [...rows].sort((one, other) => {
    const [date, otherDate] = [dateOf(inspectionOf(one)) ?? '', dateOf(inspectionOf(other)) ?? ''];
    return compare(otherDate, date) || compare(other.id, one.id);
  });
}

/** Inspections, newest first. */
export function newestInspections(inspections: readonly WholeInspection[]): WholeInspection[] {
  return newestFirst(inspections, (inspection) => inspection);
}

/** The parts of one kind of some inspections, each with its inspection, newest first. */
export function newestParts<Kind extends 'ratings' | 'findings' | 'recommendations' | 'statistics'>(
  inspections: readonly WholeInspection[],
  kind: Kind,
): PartOf<WholeInspection[Kind][number]>[] {
  type Part = PartOf<WholeInspection[Kind][number]>;
  const parts = inspections.flatMap((inspection) => inspection[kind].map((part) => ({ ...part, inspection }) as Part));
  return newestFirst(parts, ({ inspection }) => inspection);
}

/** The sources of some statements, each once, in their order; a source that is contradicted or took it back does not state the fact. */
function sourcesBehind({ sources }: Dataset, statements: Dataset['statements']): Source[] {
  const supporting = statements.filter(({ standing }) => standing === 'HELD' || standing === 'UNRESOLVED');
  return [...new Set(supporting.map(({ sourceId }) => sourceId))].map((id) => byId(sources, id));
}

/** The sources that state a fact. */
export function sourcesOf(records: Dataset, aboutId: string): Source[] {
  const statements = records.statements.filter((statement) => statement.aboutId === aboutId);
  return sourcesBehind(records, statements);
}

/** What an answer cites of a source. */
type Cited = Pick<Source, 'publisher' | 'url'>;

/** `{ publisher, url }` of each source that states a fact. */
export function citedSources(records: Dataset, aboutId: string): Cited[] {
  return sourcesOf(records, aboutId).map(({ publisher, url }) => ({ publisher, url }));
}

/** `{ publisher, url }` of each source of an inspection, those of its parts included. */
export function citedSourcesOfInspection(records: Dataset, id: string): Cited[] {
  const inspection = byId(records.inspections, id);
  const parts = [
    ...inspection.ratings,
    ...inspection.ratingTallies,
    ...inspection.findings,
    ...inspection.recommendations,
    ...inspection.recommendationTallies,
    ...inspection.statistics,
  ];
  const ids = new Set([id, ...parts.map((part) => part.id)]);
  const statements = records.statements.filter(({ aboutId }) => ids.has(aboutId));
  return sourcesBehind(records, statements).map(({ publisher, url }) => ({ publisher, url }));
}

/** A theme and all below it, at any depth. */
export function withNarrower({ themes }: Dataset, themeId: string): Set<string> {
  const found = new Set([themeId]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { id, broaderIds } of themes) if (broaderIds.some((broader) => found.has(broader))) found.add(id);
  }
  return found;
}

/** What an addressee is, as a kind. */
export function addresseeKindOf(id: string): string {
  if (id.startsWith('pdu/')) return 'PROBATION_DELIVERY_UNIT';
  if (id.startsWith('region/')) return 'PROBATION_REGION';
  return { 'body/hmpps': 'HMPPS', 'body/ministry-of-justice': 'MINISTRY_OF_JUSTICE' }[id] ?? 'OTHER_BODY';
}

/** A body without a kind of its own is like none but itself. */
export function likenessOf(id: string): string {
  const kind = addresseeKindOf(id);
  return kind === 'OTHER_BODY' ? id : kind;
}

/** 1: the first came out later by every day that both dates allow, or by ordinal; -1: earlier; 0: not known. */
function order(one: WholeInspection, other: WholeInspection): number {
  const [date, otherDate] = [one, other].map(({ publishedOn, year }) => publishedOn ?? (year === null ? null : String(year)));
  if (date && otherDate) {
    if (earliestDay(date) > latestDay(otherDate)) return 1;
    if (latestDay(date) < earliestDay(otherDate)) return -1;
  }
  if (one.serviceId !== other.serviceId || one.ordinal === null || other.ordinal === null) return 0;
  return Math.sign(one.ordinal - other.ordinal);
}

/** The inspections that one followed: the last before it of its service, else of each service that it took over from. */
export function previousOf(records: Dataset, inspection: WholeInspection): WholeInspection[] {
  const isPlaced = ({ publishedOn, year, ordinal }: WholeInspection) => publishedOn !== null || year !== null || ordinal !== null;
  const found = new Map<string, WholeInspection>();
  const look = (serviceId: string): void => {
    const others = records.inspections.filter(
      (other) => other !== inspection && other.serviceId === serviceId && other.programme === inspection.programme && isPlaced(other),
    );
    if (others.some((other) => order(inspection, other) === 0)) return;
    const earlier = others.filter((other) => order(inspection, other) === 1);
    const last = earlier.find((each) => earlier.every((other) => other === each || order(each, other) === 1));
    if (last) found.set(last.id, last);
    if (earlier.length > 0) return;
    for (const id of records.probationDeliveryUnits.find(({ id }) => id === serviceId)?.predecessorIds ?? []) look(id);
  };
  if (isPlaced(inspection)) look(inspection.serviceId);
  return [...found.values()];
}

/** The inspections that followed one. */
export function nextOf(records: Dataset, inspection: WholeInspection): WholeInspection[] {
  return records.inspections.filter((other) => previousOf(records, other).some(({ id }) => id === inspection.id));
}

/** A count as a share with its 95 per cent Wilson score interval; null on fewer than five. */
export function shareOf(count: number, n: number): { value: number; low: number; high: number } | null {
  if (n < 5) return null;
  const z = 1.959963984540054;
  const p = count / n;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The middle value, of two middle ones their mean; null of none. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const inOrder = [...values].sort((one, other) => one - other);
  const middle = inOrder.length / 2;
  const [low, high] = [inOrder[Math.ceil(middle) - 1] as number, inOrder[Math.floor(middle)] as number];
  return (low + high) / 2;
}
