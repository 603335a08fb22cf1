import type { StepContext, Subject } from './found.ts';
import type { Block } from './page.ts';
import type { KnownService } from './vocabulary.ts';

/** Words that speak of all units of a release at once. */
const ALL = /\b(?:both|all (?:two|three|four) (?:PDUs|units|services)|(?:the|these) (?:two|three|four) (?:PDUs|units|services|areas)|these (?:PDUs|services|reports|inspections)|each of the)\b/i;
const ITSELF = /\b(?:this|the|our|its) (?:PDU|unit|service|region|probation service|area)\b/gi;

/** Whom the words at a place are about. `OTHER`: a service that this document does not report on. */
export type SubjectAt = { readonly inspections: Subject } | 'OTHER';

/** Every inspection of the document. */
export function everyInspection({ units }: Pick<StepContext, 'units'>): Subject {
  return units.map((_, index) => index);
}

/**
 * Finds whom the words at `at` are about, from the names in their sentence: the nearest before them, else the only unit of the document,
 * else nobody in particular. A region named as the place of a PDU does not count.
 */
export function subjectAt({ units, vocabulary }: StepContext, block: Block, at: number): SubjectAt {
  const sentence = block.sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: block.text.length };
  const text = block.text.slice(sentence.start, sentence.end);
  const isKindInspected = new Set(units.map(({ kind }) => kind));
  const mentions = vocabulary.services
    .find(text)
    .map(({ start, named, isPartOfLongerName }) => ({ at: sentence.start + start, service: isPartOfLongerName ? undefined : pick(named, units) }))
    .filter((mention): mention is { at: number; service: KnownService } => mention.service !== undefined && isKindInspected.has(mention.service.kind));
  const before = mentions.filter((mention) => mention.at <= at).at(-1);
  const selfAt = [...text.matchAll(ITSELF)].map(({ index }) => sentence.start + index).filter((index) => index <= at).at(-1);
  const named = before ?? (units.length > 1 ? mentions[0] : undefined);
  if (named !== undefined && (selfAt === undefined || selfAt < named.at)) {
    const inspections = units.flatMap(({ service }, index) => (service?.id === named.service.id ? [index] : []));
    if (inspections.length === 0) return 'OTHER';
    return units.length > 1 && ALL.test(text) && named === before ? { inspections: everyInspection({ units }) } : { inspections };
  }
  if (units.length === 1) return { inspections: [0] };
  return { inspections: ALL.test(text) ? everyInspection({ units }) : [] };
}

/** Of services that share a name, the one that is inspected here, else one of a kind that is. */
function pick(named: readonly KnownService[], units: StepContext['units']): KnownService | undefined {
  return named.find(({ id }) => units.some(({ service }) => service?.id === id)) ?? named.find(({ kind }) => units.some((unit) => unit.kind === kind));
}
