import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { AcceptedFact } from './decisions.ts';
import { PART_PROPERTIES, type PartProperty, type SeedPart } from './proposal.ts';

/** Where accepted facts come from. */
export interface Evidence {
  readonly sourceId: string;
  readonly documentSha256: string;
}

/** What became of one fact: it is new, another source for what stands there, or it contradicts that. */
export type Outcome = 'NEW' | 'AGREES' | 'CONTRADICTS' | 'THERE';

/** What tells a part apart when a document says it again, perhaps in other words. */
const IDENTITY: { readonly [Name in PartProperty]: (part: SeedPart) => unknown } = {
  ratings: ({ standard }) => standard,
  ratingTallies: ({ rating, count, outOf }) => [rating, count, outOf],
  statistics: ({ value, unit, outOf, qualifier, scopeKind, standard, about }) => [
    value,
    unit,
    outOf,
    qualifier,
    scopeKind,
    standard ?? about,
  ],
  recommendationTallies: ({ count, addressees }) => [count, addressees],
  recommendations: ({ summary }) => summary,
  involvements: ({ person, role }) => [person, role],
  findings: ({ theme, polarity }) => [theme, polarity],
};

/**
 * Adds accepted facts to the record of an inspection, which keeps its comments and order. What stands there already gains a source; a scalar or
 * a rating that says something else stays, and the two become statements that contradict each other. Returns what became of each.
 */
export function extendRecord(record: Document, facts: readonly AcceptedFact[], evidence: Evidence): Outcome[] {
  addOnce(listOf(record, 'sources'), evidence.sourceId);
  return facts.map((fact) => (isPart(fact.property) ? addPart(record, fact, evidence) : addScalar(record, fact, evidence)));
}

function isPart(property: string): property is PartProperty {
  return (PART_PROPERTIES as readonly string[]).includes(property);
}

function addScalar(record: Document, fact: AcceptedFact, evidence: Evidence): Outcome {
  const { property, value } = fact;
  const statements = listOf(record, 'statements');
  const held = record.get(property);
  if (isThere(statements, property, evidence, fact)) return 'THERE';
  const said = { property, value, ...placeOf(fact, evidence) };
  if (held === undefined) {
    setScalar(record, property, value);
    add(record, statements, said);
    return 'NEW';
  }
  if (isLessPrecise(value, held)) return 'THERE';
  if (String(held) === String(value)) {
    if (givePlace(statements, property, said)) return 'AGREES';
    add(record, statements, said);
    return 'AGREES';
  }
  const dispute = `${property} of ${evidence.sourceId}`;
  if (!giveDispute(statements, property, String(held), dispute)) {
    const [first] = (record.get('sources') as YAMLSeq).items.map(String).filter((id) => id !== evidence.sourceId);
    add(record, statements, { property, value: held, source: first ?? evidence.sourceId, dispute });
  }
  add(record, statements, { ...said, standing: 'CONTRADICTED', dispute });
  return 'CONTRADICTS';
}

/** A month says nothing against a day in it. */
function isLessPrecise(value: unknown, held: unknown): boolean {
  return typeof value === 'string' && /^\d{4}(?:-\d\d)?$/.test(value) && String(held).startsWith(`${value}-`);
}

/** Gives the plain statement of this source its place in the document; false where it has none yet. */
function givePlace(statements: YAMLSeq, property: string, said: ReturnType<typeof placeOf>): boolean {
  const found = statements.items.find(
    (item) =>
      isMap(item) &&
      item.get('property') === property &&
      item.get('source') === said.source &&
      item.get('start') === undefined &&
      (item.get('standing') ?? 'HELD') === 'HELD',
  );
  if (!isMap(found)) return false;
  for (const key of ['paragraph', 'start', 'end', 'documentSha256'] as const) found.set(key, said[key]);
  return true;
}

/** The keys of a record stand in the order of the shape; a new scalar goes before its lists. */
function setScalar(record: Document, property: string, value: unknown): void {
  const map = record.contents as YAMLMap;
  const at = map.items.findIndex(({ key }) => String(key) === 'sources');
  map.items.splice(at === -1 ? map.items.length : at, 0, record.createPair(property, value));
  if (property === 'overallRating') record.set('ratingStatus', 'RATED');
  if (property === 'fieldworkFrom' && record.get('fieldworkScope') === undefined) setScalar(record, 'fieldworkScope', 'UNIT');
}

function isThere(statements: YAMLSeq, property: string, { sourceId, documentSha256 }: Evidence, { places }: AcceptedFact): boolean {
  return statements.items.some(
    (item) =>
      isMap(item) &&
      item.get('property') === property &&
      item.get('source') === sourceId &&
      item.get('documentSha256') === documentSha256 &&
      item.get('start') === places[0]?.start,
  );
}

/** Puts the held statement into the dispute; false where the record has none on this value. */
function giveDispute(statements: YAMLSeq, property: string, held: string, dispute: string): boolean {
  const found = statements.items.find(
    (item) => isMap(item) && item.get('property') === property && String(item.get('value')) === held && item.get('dispute') === undefined,
  );
  if (!isMap(found)) return false;
  found.set('dispute', dispute);
  return true;
}

function addPart(record: Document, fact: AcceptedFact, evidence: Evidence): Outcome {
  const list = fact.property as PartProperty;
  const part = fact.value as SeedPart;
  const parts = listOf(record, list);
  const identity = JSON.stringify(IDENTITY[list](part));
  const known = parts.items.find((item) => isMap(item) && JSON.stringify(IDENTITY[list](item.toJSON() as SeedPart)) === identity);
  const said = placeOf(fact, evidence);
  if (!isMap(known)) {
    const made = record.createNode({ ...part, statements: [said] }) as YAMLMap;
    tidy(made);
    parts.items.push(made);
    return 'NEW';
  }
  const statements = known.get('statements');
  const own = isSeq(statements) ? statements : (record.createNode([]) as YAMLSeq);
  if (own.items.some((item) => isMap(item) && item.get('source') === said.source && item.get('start') === said.start)) return 'THERE';
  const rating = known.get('rating');
  const contradicts = list === 'ratings' && rating !== part.rating;
  const dispute = `rating of ${String(part.standard)} by ${evidence.sourceId}`;
  if (contradicts) addHeldSide(record, known, own, dispute);
  const words = contradicts
    ? { ...said, value: `${String(part.standardNameStated)}: ${String(part.rating)}`, standing: 'CONTRADICTED', dispute }
    : said;
  const item = record.createNode(words) as YAMLMap;
  item.flow = true;
  own.items.push(item);
  if (!isSeq(statements)) known.set('statements', own);
  own.flow = false;
  known.flow = false;
  return contradicts ? 'CONTRADICTS' : 'AGREES';
}

/** The statement of what is held, so that the dispute has two sides. */
function addHeldSide(record: Document, part: YAMLMap, statements: YAMLSeq, dispute: string): void {
  const sources = part.get('sources');
  const source = isSeq(sources) ? String(sources.items[0]) : String((record.get('sources') as YAMLSeq).items[0]);
  const held = record.createNode({ source, dispute }) as YAMLMap;
  held.flow = true;
  statements.items.push(held);
}

function placeOf({ places }: AcceptedFact, { sourceId, documentSha256 }: Evidence) {
  const place = places[0];
  return { source: sourceId, method: 'EXTRACTED', paragraph: place?.paragraph, start: place?.start, end: place?.end, documentSha256 };
}

/** Lists of short values stand on one line, as in the files written by hand. */
function tidy(part: YAMLMap): void {
  for (const { key, value } of part.items) {
    if (!isSeq(value)) continue;
    if (String(key) === 'statements') for (const item of value.items) (item as YAMLMap).flow = true;
    else value.flow = true;
  }
}

function add(record: Document, list: YAMLSeq, statement: Readonly<Record<string, unknown>>): void {
  const item = record.createNode(statement) as YAMLMap;
  item.flow = true;
  list.items.push(item);
}

function addOnce(list: YAMLSeq, id: string): void {
  if (!list.items.some((item) => String(item) === id)) list.add(id);
}

/** The list of that name, made at its end where the record has none yet. */
function listOf(record: Document, name: string): YAMLSeq {
  const found = record.get(name);
  if (isSeq(found)) return found;
  const made = record.createNode([]) as YAMLSeq;
  record.set(name, made);
  return made;
}
