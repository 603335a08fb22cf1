import { Collector, type Findings, type StepContext } from '../found.ts';
import type { Block, PageSentence } from '../page.ts';
import { type Figure, findFigures } from '../statistics/figures.ts';
import { everyInspection, subjectAt } from '../subjects.ts';
import { splitClauses } from '../themes/clauses.ts';
import type { Cue } from '../themes/cue-table.ts';
import { findPointers, isNegated, type Pointer } from '../themes/polarity.ts';

/** Sentences that say nothing about how the unit does today. */
const NOT_ABOUT_TODAY =
  /^[“‘]?(?:if|once|when)\b[^.]*\b(?:can|could|will|would|able)\b|\brecommend(?:s|ed|ing)?\b|(?<!\b(?:earlier|previous|last|our|these|those) )\brecommendations?\b(?! (?:from|made in|of) (?:our|the|its) (?:last|previous|earlier))|\bsince (?:it|they) (?:was|were) established\b|^(?:These|They|Those|Among these)\b[^.]*\binclude\b|\bwill (?:join|start|be (?:joining|introduced|re-?inspected))\b|\bover the coming\b|\bin the coming\b/i;
/** Whose subject is the whole Service, not the unit. */
const WHOLE_SERVICE =
  /\bacross the (?:whole |entire |wider )?(?:Probation )?Service\b(?! ?-)|(?<!in line with findings )\bacross (?:England|the country)\b|\bnationally, |^[“‘]?(?:the|our) national\b/i;
const WISH_ONLY = /\b(?:in order to|so that)\b.*$/i;
/** Words before a share that is of another time or place. */
const ELSEWHERE =
  /\b(?:up|down|from|compared (?:to|with)|national(?:ly)?(?: average| figure)?(?: of| is| was)?)(?: an?)?(?: (?:just|only|around|about))* $/i;
/** Words by which a share says how good something is, not how common. */
const JUDGED = /\b(?:cases|plans|assessments|reviews|checks|enquiries|reports|figure|of these|of them)\b|\b(?:only|just|barely)\b/i;
/** A share of something bad that is this small is good. */
const FEW_SHARE = 5;
const LOW_SHARE = 50;
const HIGH_SHARE = 65;
const NEGATIVE_ABOUT =
  /\b(?:not|no|never|insufficient\w*|inadequate\w*|ineffective\w*|lack\w*|fail\w*|poor\w*|missing|absent|inaccurate|vacan\w+|vacant|unfilled|unmanageable|too)\b/i;

/** Finds what each sentence says about a theme and which way; where the words do not tell the way, nothing is found. */
export function findFindings(context: StepContext): Findings {
  const found = new Collector();
  for (const block of context.page.blocks) {
    if (block.section !== 'BODY') continue;
    for (const sentence of block.sentences) {
      if (sentence.isStanding || sentence.speaker === 'OTHER' || NOT_ABOUT_TODAY.test(sentence.text) || WHOLE_SERVICE.test(sentence.text))
        continue;
      readSentence(context, block, sentence, found);
    }
  }
  return found;
}

function readSentence(context: StepContext, block: Block, sentence: PageSentence, found: Collector): void {
  const seen = new Set<string>();
  for (const { code, polarity, at } of pointedThemes(context, sentence.text)) {
    const theme = context.vocabulary.themes.get(code);
    const subject = subjectAt(context, block, sentence.start + at);
    if (theme === undefined || subject === 'OTHER' || seen.has(`${code} ${polarity}`)) continue;
    seen.add(`${code} ${polarity}`);
    const inspections = subject.inspections.length > 0 ? subject.inspections : everyInspection(context);
    found.fact('findings', { theme: { code, label: theme.label }, polarity }, inspections, block, [sentence.start, sentence.end]);
  }
}

interface PointedTheme {
  readonly code: string;
  readonly polarity: Pointer['polarity'];
  /** Where its words stand in the sentence. */
  readonly at: number;
}

/** The themes of a sentence, clause by clause, each with the way in which its clause points. */
function pointedThemes({ vocabulary }: StepContext, sentence: string): PointedTheme[] {
  const themes: PointedTheme[] = [];
  let before: Pointer['polarity'] | null = null;
  const clauses = splitClauses(sentence).map(({ start, text: words, isTurn }) => {
    const text = words.replace(WISH_ONLY, '');
    const cues = vocabulary.cues.find(text);
    const figures = findFigures(text);
    return { start, text, isTurn, cues, hasFigures: figures.length > 0, pointers: pointersOf(text, cues, figures) };
  });
  for (const [index, { start, text, isTurn, cues, hasFigures, pointers }] of clauses.entries()) {
    const next = clauses[index + 1];
    const following = pointers.length === 0 && next?.isTurn === false && /\b(?:these|them)\b/.test(next.text) ? next.pointers : pointers;
    const inherited: Pointer['polarity'] | null = isTurn || hasFigures ? null : before;
    for (const cue of cues) {
      const itself = isNegated(text, cue.start) ? 'STRENGTH' : 'CONCERN';
      const polarity = trendOf(text, cue) ?? nearest(cue, following) ?? (cue.isConcernInItself ? itself : inherited);
      if (polarity !== null) themes.push({ code: cue.code, polarity, at: start + cue.start });
    }
    before = lastOf(pointers) ?? inherited;
  }
  return themes;
}

/** Words that point, and shares: few cases that were good enough are a concern. */
function pointersOf(text: string, cues: readonly Cue[], figures: readonly Figure[]): Pointer[] {
  if (cues.length === 0) return findPointers(text);
  const shares = figures.flatMap(({ value: number, unit, outOf, qualifier, span: [start, end] }): Pointer[] => {
    if ((unit !== 'PERCENT' && outOf === null) || ELSEWHERE.test(text.slice(Math.max(0, start - 60), start))) return [];
    const value = outOf === null ? number : (100 * number) / outOf;
    const isNegative = NEGATIVE_ABOUT.test(text.slice(end)) || /\bvacancy rate\b/i.test(text.slice(Math.max(0, start - 40), start));
    const isJudged = JUDGED.test(text) || findPointers(text).some(({ polarity }) => polarity === 'STRENGTH');
    const isLow =
      value < LOW_SHARE ||
      (value === LOW_SHARE && qualifier !== 'MORE_THAN') ||
      /\b(?:only|just)\b(?! (?:under|over|below|above))/i.test(text.slice(Math.max(0, start - 6), start + 12));
    if (isNegative) return [{ polarity: value <= FEW_SHARE ? 'STRENGTH' : 'CONCERN', start, end }];
    if (!isJudged) return [];
    if (isLow) return [{ polarity: 'CONCERN', start, end }];
    return value >= HIGH_SHARE && qualifier !== 'LESS_THAN' ? [{ polarity: 'STRENGTH', start, end }] : [];
  });
  const words = findPointers(text).filter(({ start, end }) => !cues.some((cue) => cue.start < start && end < cue.end));
  if (shares.length === 0) return words;
  return [...shares, ...words.filter(({ polarity }) => polarity === 'CONCERN')].sort((one, other) => one.start - other.start);
}

/** What goes up or down with things that are a concern in themselves, and with loads: `sickness is up from 11 days`. */
function trendOf(text: string, { code, isConcernInItself }: Cue): Pointer['polarity'] | null {
  if (!isConcernInItself && code !== 'WORKLOAD') return null;
  if (/\b(?:up from|risen|rose|rising|increas\w+|doubled|grown|grew)\b/i.test(text)) return 'CONCERN';
  return /\b(?:down from|fallen|fell|falling|halved|dropped|decreas\w+)\b/i.test(text) ? 'STRENGTH' : null;
}

function nearest(cue: Cue, pointers: readonly Pointer[]): Pointer['polarity'] | null {
  let best: Pointer | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const pointer of pointers) {
    const distance = pointer.end <= cue.start ? cue.start - pointer.end : pointer.start >= cue.end ? (pointer.start - cue.end) * 1.2 : 0;
    if (distance < least) {
      best = pointer;
      least = distance;
    }
  }
  return best?.polarity ?? null;
}

function lastOf(pointers: readonly Pointer[]): Pointer['polarity'] | null {
  return pointers.at(-1)?.polarity ?? null;
}
