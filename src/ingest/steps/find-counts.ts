import { Collector, type Findings, type Span, type StepContext, spanOf } from '../found.ts';
import type { Block } from '../page.ts';
import { everyInspection, subjectAt } from '../subjects.ts';
import { NUMBER, parseNumber } from '../text/numbers.ts';

const CASES_INSPECTED = [
  new RegExp(`(?<count>\\b${NUMBER}) (?:\\w+ )?cases were (?:inspected|examined|reviewed|assessed)\\b`, 'dgi'),
  new RegExp(
    `\\b(?:we|inspectors|the inspection team) (?:inspected|examined|reviewed|looked at|assessed)(?: a total of| in total)? (?<count>${NUMBER}) (?:\\w+ )?cases\\b`,
    'dgi',
  ),
  new RegExp(
    `\\bof (?:the|all) (?<count>${NUMBER}) cases (?:we |that we |that were |inspectors )?(?:inspected|examined|reviewed)\\b`,
    'dgi',
  ),
  new RegExp(`\\bbased on (?:the )?(?:inspection of )?(?<count>${NUMBER}) (?:inspected )?cases\\b`, 'dgi'),
];
const PDUS_IN_REGION = [
  new RegExp(
    `\\bone of (?:the )?(?<count>${NUMBER}) (?:PDUs|Probation Delivery Units(?: \\(PDUs\\))?|units) (?:with)?in (?:the )?(?<place>[^.;“]{3,60})`,
    'dgi',
  ),
  new RegExp(
    `\\b(?:covers|comprises|contains|consists of|is made up of|region (?:has|includes|is responsible for)) (?<count>${NUMBER}) (?:PDUs|Probation Delivery Units)`,
    'dgi',
  ),
];
const POINTS = [
  new RegExp(
    `\\b(?:received|scored|scoring|given|awarded|achieved|gained|got|earned)(?: (?:a score of|just|only|a total of|an overall score of|a total score of))* (?<points>${NUMBER}) (?:points? )?out of (?:a )?(?:(?:possible|the|total|maximum|of|available|all)(?: of)? )*(?<outOf>${NUMBER})\\b(?! cases| standards| of)`,
    'dgi',
  ),
  new RegExp(
    `\\b(?:total |overall )?score (?:of|was|is) (?<points>${NUMBER})(?: points?)? ?(?:out of|/) ?(?:a possible )?(?<outOf>${NUMBER})\\b`,
    'dgi',
  ),
  /\b(?:total|overall|inspection) (?:score|points)(?::| -)? ?(?<points>\d+) ?(?:\/|out of) ?(?<outOf>\d+)\b/dgi,
];
const POINTS_ALONE = new RegExp(
  `\\b(?:scored|scoring|received|given|awarded)(?: (?:a score of|just|only|a total of))* (?<points>${NUMBER}) (?:inspection )?points?\\b(?! out of)`,
  'dgi',
);

/** Words before a score that is not of this inspection. */
const EARLIER =
  /\b(?:previous(?:ly)?|last inspect\w+|when (?:it|they|we) (?:was|were|had)|had been|[Ii]n (?:\p{Lu}\p{L}+ )?20\d\d,? (?:it|the \w+) (?:was|had))\b/u;
/** What stands beside every count that is read. */
const HAS_COUNT = /\bcases\b|\bPDUs\b|Delivery Units|\bunits\b|points?\b|scor/i;

/** Finds the cases inspected, the number of PDUs that the region is said to have, and the score. */
export function findCounts(context: StepContext): Findings {
  const found = new Collector();
  let pointsOutOf: number | null = null;
  for (const block of context.page.blocks) {
    if (block.section === 'BANNER' || !HAS_COUNT.test(block.text)) continue;
    for (const pattern of CASES_INSPECTED) for (const match of block.text.matchAll(pattern)) readCases(context, block, match, found);
    for (const pattern of PDUS_IN_REGION) {
      for (const match of block.text.matchAll(pattern)) {
        const count = parseNumber(match.groups?.count as string);
        if (count !== null && count > 0 && isOfRegion(context, match))
          found.fact('pdusInRegionStated', count, everyInspection(context), block, spanOf(match, 'count'));
      }
    }
    for (const pattern of POINTS) {
      for (const match of block.text.matchAll(pattern)) pointsOutOf = readPoints(context, block, match, pointsOutOf, found);
    }
    for (const match of block.text.matchAll(POINTS_ALONE)) pointsOutOf = readPoints(context, block, match, pointsOutOf, found);
  }
  return found;
}

function readCases(context: StepContext, block: Block, match: RegExpMatchArray, found: Collector): void {
  const count = parseNumber(match.groups?.count as string);
  const subject = subjectAt(context, block, match.index as number);
  if (count !== null && count > 0 && subject !== 'OTHER') found.fact('casesInspected', count, subject.inspections, block, spanOf(match));
}

function isOfRegion({ vocabulary, units }: StepContext, match: RegExpMatchArray): boolean {
  const place = match.groups?.place;
  if (place === undefined) return units.length > 0;
  return (
    vocabulary.services.find(place).some(({ named }) => named.some(({ kind }) => kind === 'REGION')) ||
    /^(?:this|the|its) region/i.test(place)
  );
}

function sentenceBefore(block: Block, at: number): string {
  const sentence = block.sentences.find(({ start, end }) => start <= at && at < end);
  return block.text.slice(sentence?.start ?? 0, at);
}

/** Reads a score; one without its maximum has that of the score before. Returns the maximum. */
function readPoints(context: StepContext, block: Block, match: RegExpMatchArray, before: number | null, found: Collector): number | null {
  const points = parseNumber(match.groups?.points as string);
  const outOf = match.groups?.outOf === undefined ? before : parseNumber(match.groups.outOf);
  const subject = subjectAt(context, block, match.index as number);
  if (EARLIER.test(sentenceBefore(block, match.index as number))) {
    found.ignore('the score of an earlier inspection', block, spanOf(match));
    return before;
  }
  const isScore =
    match.groups?.outOf === undefined ||
    /\bpoints?\b|\bscor/i.test(match[0] + block.text.slice((match.index as number) + match[0].length).slice(0, 30));
  if (points === null || !isScore || subject === 'OTHER' || (outOf !== null && points > outOf)) return before;
  const span: Span = spanOf(match);
  found.fact('points', points, subject.inspections, block, span);
  if (outOf !== null) found.fact('pointsOutOf', outOf, subject.inspections, block, span);
  return outOf;
}
