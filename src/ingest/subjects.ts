import type { StepContext, Subject } from './found.ts';
import type { Mention } from './name-table.ts';
import type { Block } from './page.ts';
import type { KnownService } from './vocabulary.ts';

/** Words that speak of all units of a release at once. */
const ALL =
  /\b(?:both|all (?:two|three|four) (?:PDUs|units|services)|(?:the|these) (?:two|three|four) (?:PDUs|units|services|areas)|these (?:PDUs|services|reports|inspections)|each of the|have (?:each|all|both))\b/i;
/** Words that go back to whom the sentence before is about. */
const REFERS_BACK =
  /^(?:It|Its|They|Their|There|Here)\b|\b(?:cases|staff|practitioners|posts|officers|leaders) there\b|\bits (?:cases|staff|leaders|practitioners)\b/;
const ITSELF = /\b(?:this|the|our|its) (?:PDU|unit|service|region|probation service|area)\b/gi;

/** Whom the words at a place are about. `OTHER`: a service that this document does not report on. */
export type SubjectAt = { readonly inspections: Subject } | 'OTHER';

/** Every inspection of the document. */
export function everyInspection({ units }: Pick<StepContext, 'units'>): Subject {
  return units.map((_, index) => index);
}

/**
 * Finds whom the words at `at` are about, from the names in their sentence: the nearest before them with those joined to it by `and`, else
 * the only unit of the document, else all of them where the words say so, else nobody in particular. A region named as the place of a PDU
 * does not count.
 */
export function subjectAt({ units, vocabulary }: Pick<StepContext, 'units' | 'vocabulary'>, block: Block, at: number): SubjectAt {
  if (units.length === 1 && units[0]?.kind === 'BODY') return { inspections: [0] };
  const sentence = block.sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: block.text.length };
  const text = block.text.slice(sentence.start, sentence.end);
  const groups = groupMentions(
    text,
    [...vocabulary.services.find(text), ...shortMentions(text, units)].sort((one, other) => one.start - other.start),
    units,
  );
  const here = at - sentence.start;
  const before = groups.filter(({ start }) => start <= here).at(-1);
  const itself = [...text.slice(0, here + 1).matchAll(ITSELF)].at(-1)?.index ?? -1;
  const named = before ?? (units.length > 1 ? groups[0] : undefined);
  if (named !== undefined && itself < named.start) {
    const inspections = units.flatMap(({ service }, index) => (named.ids.includes(service?.id ?? '') ? [index] : []));
    return inspections.length === 0 ? 'OTHER' : { inspections };
  }
  if (groups.length === 0 && namesOtherRegion(text, { units, vocabulary })) return 'OTHER';
  const carried = REFERS_BACK.test(text) ? subjectBefore({ units, vocabulary }, block, sentence.start) : null;
  if (carried !== null) return carried;
  if (units.length === 1) return { inspections: [0] };
  return { inspections: ALL.test(text) ? everyInspection({ units }) : [] };
}

/** Whether a sentence without a unit's name is about a region in which none of the units lies. */
function namesOtherRegion(text: string, { units, vocabulary }: Pick<StepContext, 'units' | 'vocabulary'>): boolean {
  if (!units.some(({ kind }) => kind === 'PDU')) return false;
  const regions = vocabulary.services
    .find(text)
    .filter(({ end, isPartOfLongerName }) => !isPartOfLongerName && /^ region\b/.test(text.slice(end)));
  const own = new Set(units.map(({ service }) => service?.regionId));
  return regions.length > 0 && regions.every(({ named }) => named.every(({ id, kind }) => kind === 'REGION' && !own.has(id)));
}

/** Whom the sentence before is about, when it names a service; null otherwise. */
function subjectBefore(context: Pick<StepContext, 'units' | 'vocabulary'>, block: Block, at: number): SubjectAt | null {
  const before = block.sentences.findLast(({ end }) => end <= at);
  if (before === undefined) return null;
  const mentions = context.vocabulary.services
    .find(before.text)
    .filter(({ named, isPartOfLongerName }) => !isPartOfLongerName && pick(named, context.units) !== undefined);
  const kinds = new Set(context.units.map(({ kind }) => kind));
  const names = mentions.some(({ named }) => kinds.has((pick(named, context.units) as KnownService).kind));
  if (!names) return null;
  const subject = subjectAt(context, block, before.end - 1);
  return subject === 'OTHER' || subject.inspections.length > 0 ? subject : null;
}

/** Names that are joined, as in `A PDU, B PDU and C PDU`, and where the first of them stands. */
interface MentionGroup {
  readonly start: number;
  readonly ids: string[];
}

/** What may stand between names that are joined. */
const JOINS = /^[’']?s?(?: \(?(?:PDUs?|Probation Delivery Units?)\)?\*?)*(?:,| and|, and| &)(?: (?:the|both|in|at))* $/i;

function groupMentions(text: string, mentions: readonly Mention<KnownService>[], units: StepContext['units']): MentionGroup[] {
  const kinds = new Set(units.map(({ kind }) => kind));
  const groups: MentionGroup[] = [];
  let end: number | null = null;
  for (const mention of mentions) {
    const service = mention.isPartOfLongerName ? undefined : pick(mention.named, units);
    if (service === undefined || !kinds.has(service.kind)) continue;
    const last = groups.at(-1);
    if (last !== undefined && end !== null && JOINS.test(text.slice(end, mention.start))) last.ids.push(service.id);
    else groups.push({ start: mention.start, ids: [service.id] });
    end = mention.end;
  }
  return groups;
}

/** Names in which only the first word of a unit's name is said, where that tells the units of the document apart: `the Bristol unit`. */
function shortMentions(text: string, units: StepContext['units']): Mention<KnownService>[] {
  if (units.length < 2) return [];
  const firsts = units.map(({ name }) => /^[\p{L}’]+/u.exec(name)?.[0] ?? '');
  return units.flatMap(({ service, name }, index) => {
    const first = firsts[index] as string;
    if (service === null || first === name || GENERIC.test(first) || firsts.filter((each) => each === first).length > 1) return [];
    return [...text.matchAll(new RegExp(`\\b${first} (?:unit|PDU|service|team)\\b`, 'gu'))].map(({ index: start }) => ({
      start,
      end: start + first.length,
      named: [service],
      isPartOfLongerName: false,
    }));
  });
}

/** First words that are no name by themselves. */
const GENERIC = /^(?:North|South|East|West|Central|Greater|County|City)$/;

/** Of services that share a name, the one that is inspected here, else one of a kind that is. */
function pick(named: readonly KnownService[], units: StepContext['units']): KnownService | undefined {
  return (
    named.find(({ id }) => units.some(({ service }) => service?.id === id)) ??
    named.find(({ kind }) => units.some((unit) => unit.kind === kind))
  );
}
