import type { Mention } from '../name-table.ts';
import type { Block } from '../page.ts';
import type { KnownService, Vocabulary } from '../vocabulary.ts';

/** A service named in a stretch, and where. */
export interface Candidate {
  readonly service: KnownService;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const PDU_AFTER = /^[’']?s? ?(?:\([A-Z]{2,5}\) ?)?(?:Probation Delivery Units?|\(?PDUs?\b)/i;
const REGION_AFTER = /^[’']?s? (?:\([A-Z]{2,5}\) ?)?(?:probation )?region\b/i;
const REGION_BEFORE = /\b(?:Probation Service(?:s)? ?- ?(?:the )?|region of )$/i;
/** Words before a name that make it a place of comparison and no subject. */
const ASIDE =
  /\b(?:neighbouring|nearby|sister|unlike|like|than|other is|others are|alongside|as well as in|region of|in the|one of \w+ (?:PDUs )?in(?: the)?)(?: the)? $/i;
/** `three areas of London`: the areas are meant, not the whole. */
const PARTS_OF = /\b(?:areas|parts|boroughs|units) of (?:the )?$/i;
const UNKNOWN_NAME =
  /(?<name>\p{Lu}[\p{L}’]+(?:(?:,? (?:and|of|the|with|on|upon|in|under|le) (?:the )?|, | |-)\p{Lu}[\p{L}’]+)*) (?:Probation Delivery Unit|PDU)\b/dgu;
const NOT_A_NAME = /^(?:The|This|Our|A|An|Each|Every|Probation|Inspectors?|HM|His|Her|Majesty|Other|Another|Both|One|First|Second)(?: |$)/;

/** The services named in a stretch that are not only a place of comparison. */
export function candidatesIn(block: Block, from: number, to: number, vocabulary: Vocabulary): Candidate[] {
  const text = block.text.slice(from, to);
  const mentions = vocabulary.services.find(text);
  return mentions.flatMap((mention, index): Candidate[] => {
    const service = choose(mention, text, mentions.slice(index + 1));
    if (service === undefined || service.kind === 'BODY' || mention.isPartOfLongerName) return [];
    if (PARTS_OF.test(text.slice(0, mention.start))) return [];
    if (
      ASIDE.test(text.slice(0, mention.start)) &&
      !(service.kind === 'REGION' && !mentions.some(({ named }) => named.some(({ kind }) => kind === 'PDU')))
    ) {
      if (
        !PDU_AFTER.test(text.slice(mention.end)) ||
        /other|unlike|neighbouring|sister|nearby/i.test(text.slice(Math.max(0, mention.start - 20), mention.start))
      )
        return [];
    }
    return [{ service, block, start: from + mention.start, end: from + mention.end }];
  });
}

/** Of services that share a name, the one that the words beside it mean; a list `A, B and C PDUs` speaks of PDUs. */
function choose(
  { start, end, named }: Mention<KnownService>,
  text: string,
  next: readonly Mention<KnownService>[],
): KnownService | undefined {
  const after = text.slice(end);
  const isRegion = REGION_AFTER.test(after) || REGION_BEFORE.test(text.slice(0, start));
  if (isRegion) return named.find(({ kind }) => kind === 'REGION');
  const isPdu = PDU_AFTER.test(after) || next.some((each) => /^(?: PDUs| Probation Delivery Units)/.test(text.slice(each.end)));
  const pdu = named.find(({ kind }) => kind === 'PDU');
  return (isPdu ? pdu : undefined) ?? pdu ?? named[0];
}

/** Names of units that stand before `PDU`, known or not. */
export function unknownNames(block: Block, { start: from, end: to }: { readonly start: number; readonly end: number }) {
  return [...block.text.slice(from, to).matchAll(UNKNOWN_NAME)].flatMap((match) => {
    const [start = 0, end = 0] = match.indices?.groups?.name ?? [];
    const name = match.groups?.name as string;
    return NOT_A_NAME.test(name) ? [] : [{ name, block, start: from + start, end: from + end }];
  });
}

/** Whether the words beside a name say that it is a region. */
export function isRegionSaid(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return REGION_AFTER.test(text.slice(end)) || REGION_BEFORE.test(text.slice(0, start));
}
