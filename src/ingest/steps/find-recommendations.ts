import { Collector, type Findings, type Span, type StepContext, type Subject, spanOf } from '../found.ts';
import type { Block, PageSentence } from '../page.ts';
import type { Reference } from '../reading.ts';
import { findAddressees } from '../recommendations/find-addressees.ts';
import { subjectAt } from '../subjects.ts';
import { NUMBER, parseNumber } from '../text/numbers.ts';
import { splitItems } from '../text/split-items.ts';
import { themesOf } from '../themes/themes-of.ts';

const COUNT = new RegExp(
  `\\b(?:makes?|made|making|issued?|contains?|sets? out|with|gave|gives|has|have|put forward|received|given|total of|there (?:are|were)|includes?)(?: (?:a total of|just|also|the|a further|another|been given|been set))* (?<count>${NUMBER}) (?:(?:key|clear|specific|new|further|formal|separate|important|priority|local|overall) )*recommendations\\b(?: for improvement)?(?: (?:have been |were |are )?(?:made|addressed|directed|aimed))?(?: (?:to|for|at|aimed at|addressed to|directed at) (?<to>(?!(?:improve|help|ensure|address|support|drive|strengthen|be|the way)\\b)[^.;“”:(]+?))?(?=,? (?:including|and (?:a further |another |the (?:other|remaining) )?${NUMBER} |and (?:said|called|urged)|which|of which|to (?:improve|help|ensure|address|support|drive|strengthen)|aimed|in order|so that|following|as|designed|intended|covering|focus\\w*|with|\\w+ of (?:which|them))\\b|[.;:,(]|$)`,
  'dgi',
);
const COUNT_PASSIVE = new RegExp(
  `(?:^|\\b)(?<count>${NUMBER}) (?:(?:key|clear|specific|further) )?recommendations (?:have been|were|are|has been) (?:made|given|set out|issued)(?: (?:to|for) (?<to>[^.;“”:,(]+?))?(?=[,.;:(]| to (?:improve|help|ensure)| including|$)`,
  'dgi',
);
const PART = new RegExp(
  `\\b(?<count>${NUMBER}) (?:of (?:which|these|them|the recommendations)|(?:recommendations? )?)(?: (?:are|were|is|was|have been))?(?: specifically)? ?(?:aimed at|addressed to|directed (?:at|to)|made to|for|to|at|targeted at) (?<to>(?:the |this |our |its )?(?:\\p{Lu}|region|PDU|unit|service|regional|head|national|local)[^.;“”:(]*?)(?=,? (?:and |with )?(?:a further |another |the (?:other|remaining) )?${NUMBER} (?:of|to|for|are|were|aimed|recommendations?)\\b| to (?:better|improve|help|ensure|support|address|strengthen)\\b|[.;:,(]|$)`,
  'dgiu',
);
const ITEMS_AFTER =
  /\brecommendations\b[^.;“]{0,120}?,? (?:including(?: those)?|such as|among them|which include|these include|namely) (?=(?:that |to |the need to )?\p{L})/du;
const RECOMMENDED =
  /\b(?:(?:is|are|were|was|has been|have been) (?:recommended|urged|asked|advised|told|called (?:up)?on)|(?:recommends?|recommended|urged|urges|calls? on|called on|asks|tells|told)(?: that)? (?<who>[^.;“,]{3,80}?))(?:,? (?:should|must|needs? to))? (?=to |should )/du;
const TOLD =
  /^(?<told>(?:These|They|Those|Among (?:these|them|those))(?: \w+)? (?:include|are|is|call for)s?:?|(?<who>(?:The |Its |Senior )?(?:leaders|managers|PDU|service|region|unit|HMPPS)|Leaders|Managers|HMPPS) should(?: also| now| therefore)?) (?=\p{L})/du;
const HEADING = /^(?:key )?recommendations\b/i;
const SHOULD = /^(?<to>(?:the |this )?[^.;“:]{3,90}?) should:?$/i;

/** Finds how many recommendations were made, to whom, and those that are spelled out. */
export function findRecommendations(context: StepContext): Findings {
  const found = new Collector();
  const totals: Total[] = [];
  for (const block of context.page.blocks) {
    if (block.section === 'BANNER' || block.section === 'TITLE') continue;
    for (const sentence of block.sentences) {
      if (sentence.isStanding || sentence.speaker === 'OTHER') continue;
      readCounts(context, block, sentence, { found, totals });
      readItems(context, block, sentence, found);
    }
  }
  keepTotal(totals, found);
  readList(context, found);
  return found;
}

/** A number of recommendations that may be that of the whole inspection. */
interface Total extends Place {
  readonly count: number;
  readonly isAddressed: boolean;
}

/** A number that names no addressee is the whole; one that does is, when it is the only number. */
function keepTotal(totals: readonly Total[], found: Collector): void {
  const whole = totals.filter(({ isAddressed }) => !isAddressed);
  const numbers = new Set(totals.map(({ count }) => count));
  const kept = whole.length > 0 ? whole : numbers.size === 1 || totals.length === 1 ? totals : [];
  for (const { count, subject, block, span } of kept) found.fact('recommendationCount', count, subject, block, span);
}

function readCounts(
  context: StepContext,
  block: Block,
  { start, text }: PageSentence,
  { found, totals }: { found: Collector; totals: Total[] },
): void {
  if (
    !/\brecommendations?\b/i.test(text) &&
    !/^(?:\w+ of (?:these|them)|of these|\w+ (?:are|were|is|was) (?:aimed|directed|addressed|made|for))\b/i.test(text)
  )
    return;
  if (
    /\b(?:previous|last|earlier) (?:inspection|report)\b[^.]*\brecommendations\b|\brecommendations (?:from|made in|of) (?:the|our) (?:previous|last)/i.test(
      text,
    )
  )
    return;
  const whole = [...text.matchAll(COUNT), ...text.matchAll(COUNT_PASSIVE)][0];
  let rest = text;
  let offset = start;
  if (whole !== undefined) {
    const count = parseNumber(whole.groups?.count as string) as number;
    const to = wholeName(whole.groups?.to, text.slice((whole.index as number) + whole[0].length));
    const span = shift(spanOf(whole), start);
    const subject = inspectionsAt(context, block, span[0]);
    if (subject === null) {
      found.ignore('the recommendations of another service', block, span);
      return;
    }
    const tail = text.slice((whole.index as number) + whole[0].length);
    const named = wholeName(whole.groups?.to, tail)?.slice(whole.groups?.to?.length ?? 0) ?? '';
    const isFollowed = new RegExp(`^,? and ${NUMBER} `, 'i').test(tail.slice(named.length));
    if (!isFollowed) totals.push({ count, isAddressed: whole.groups?.to !== undefined, subject, block, span });
    readTally(context, { block, span, subject }, { count, to }, found);
    offset = start + (whole.index as number) + whole[0].length;
    rest = block.text.slice(offset, start + text.length);
  }
  for (const match of rest.matchAll(PART)) {
    const span = shift(spanOf(match), offset);
    const subject = inspectionsAt(context, block, span[0]) ?? [];
    const to = wholeName(match.groups?.to, rest.slice((match.index as number) + match[0].length));
    readTally(context, { block, span, subject }, { count: parseNumber(match.groups?.count as string) as number, to }, found);
  }
}

/** The addressee with what follows it where its name goes on after a comma: `Kent` and `, Surrey and Sussex region`. */
function wholeName(to: string | undefined, after: string): string | undefined {
  const rest = /^(?:, \p{Lu}[\p{L}’]+)+(?:,? and \p{Lu}[\p{L}’]+)*(?: (?:region|PDU))?/u.exec(after);
  return to === undefined ? undefined : to + (rest?.[0] ?? '');
}

interface Place {
  readonly block: Block;
  readonly span: Span;
  readonly subject: Subject;
}

function readTally(
  context: StepContext,
  { block, span, subject }: Place,
  { count, to }: { count: number; to: string | undefined },
  found: Collector,
): void {
  const addressees = to === undefined ? [] : findAddressees(context, to, subject);
  if (addressees.length > 0)
    found.fact('recommendationTallies', { count, addressees, asStated: block.text.slice(...span) }, subject, block, span);
  else if (to !== undefined) {
    found.message(
      'unknown-addressee',
      `Expected recommendations to a known service or body, got ${JSON.stringify(to)}: name the addressee.`,
      block,
      span,
    );
  }
}

/** The recommendations that a sentence spells out after `including to …` or `are recommended to …`. */
function readItems(context: StepContext, block: Block, { start, text }: PageSentence, found: Collector): void {
  const included = ITEMS_AFTER.exec(text);
  const recommended = included === null ? (RECOMMENDED.exec(text) ?? goesOn(block, start, text)) : null;
  const match = included ?? recommended;
  if (match === null || (recommended !== null && match.groups?.told === undefined && !isOfInspectorate(text, match.index))) return;
  const subject = inspectionsAt(context, block, start + match.index);
  if (subject === null) return;
  const counted = [...text.matchAll(COUNT)][0]?.groups?.to;
  const who = match.groups?.who ?? (recommended === null ? counted : text.slice(0, match.index));
  const addressees = who === undefined ? [] : findAddressees(context, who, subject);
  const from = match.index + match[0].length;
  for (const [itemStart, itemEnd] of splitItems(text.slice(from))) {
    const span: Span = [start + from + itemStart, start + from + itemEnd];
    const summary = block.text.slice(...span);
    const value = { number: null, summary, themes: themesOf(context.vocabulary, summary), addressees };
    found.fact('recommendations', value, subject, block, span);
  }
}

/** A sentence after one on recommendations that spells them out: `These include to …`, `Leaders should …`. */
function goesOn(block: Block, start: number, text: string): RegExpExecArray | null {
  const before = block.sentences.findLast(({ end }) => end <= start)?.text ?? '';
  return /\brecommend/i.test(before) ? TOLD.exec(text) : null;
}

/** Whether it is the inspection that recommends, not somebody who was inspected. */
function isOfInspectorate(text: string, at: number): boolean {
  return /\b(?:inspect|report|recommend|we\b|local level|chief inspector)|^(?:it|they|these) /i.test(text.slice(0, at + 30));
}

/** The items of a list under a heading such as `Recommendations`, each to whom the line before says: `Essex North PDU should:`. */
function readList(context: StepContext, found: Collector): void {
  let inList = false;
  let addressees: readonly Reference[] = [];
  for (const block of context.page.blocks) {
    if (block.section === 'BANNER' || block.section === 'TITLE') continue;
    if (HEADING.test(block.text) && (block.section === 'HEADING' || block.text.endsWith(':'))) {
      inList = true;
      addressees = [];
      continue;
    }
    if (block.mark === null && /\brecommend\w*\b.*:$/i.test(block.text)) {
      inList = true;
      addressees = [];
      continue;
    }
    const to = SHOULD.exec(block.text);
    if (to !== null && (inList || block.mark === null)) {
      inList = true;
      addressees = findAddressees(context, to.groups?.to as string, context.units.length === 1 ? [0] : []);
      continue;
    }
    if (!inList) continue;
    if (block.mark === null) {
      if (block.text.endsWith(':')) addressees = findAddressees(context, block.text, context.units.length === 1 ? [0] : []);
      else if (block.section === 'HEADING' || block.text.length > 250) inList = false;
      continue;
    }
    const number = /\d+/.exec(block.mark)?.[0] ?? null;
    found.fact(
      'recommendations',
      { number, summary: block.text.replace(/[.;,]$/, ''), themes: themesOf(context.vocabulary, block.text), addressees },
      context.units.length === 1 ? [0] : [],
      block,
      [0, block.text.length],
    );
  }
}

function inspectionsAt(context: StepContext, block: Block, at: number): Subject | null {
  const subject = subjectAt(context, block, at);
  if (subject !== 'OTHER') return subject.inspections;
  return null;
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
