import { Collector, type Findings, type Span, type StepContext } from '../found.ts';
import type { Block, PageSentence } from '../page.ts';
import { CASEWORK_STANDARDS, findStandard, REGIONAL_STANDARDS } from '../standards.ts';
import { type Figure, findFigures, isEndOfRange } from '../statistics/figures.ts';
import { populationAfter } from '../statistics/population.ts';
import { scopeOf } from '../statistics/scope.ts';
import { subjectAt } from '../subjects.ts';

/** Where a part of a sentence ends that says one thing. */
const CLAUSE_END =
  /[;:“”]| \(|, (?:and|but|while|whilst|with|although|though|yet|which|compared|down|up|a (?:fall|rise|drop|increase|decrease))\b| but | while | whilst | although | - /g;
/** What stands before a figure that ends its clause: `the vacancy rate was 41 per cent`. */
const ENDS_CLAUSE =
  /\b(?:was|were|is|are|stood at|stands at|at|of|to|reached|averaged|averaging|in|for)(?: (?:only|just|around|about))* $/i;
/** A share of cases with its population leads to what is said of them. */
const CASE_SHARE = /\bcases\b/i;
/** Words after a figure that set it beside another. */
const COMPARES = /^(?:well )?(?:above|below|higher|lower|compared|more than|less than|up|down|which is|nationally|and)\b/i;
const NOT_STATISTICS: readonly (readonly [string, RegExp])[] = [
  ['a duration', /^(?: |-)(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b/i],
  [
    'a number of inspections, units or reports',
    /^ (?:\w+ ){0,3}?(?:inspections?|reports?|PDUs?|Probation Delivery Units?|units|regions?|areas|services|services|sites|offices|PDU|published|releases?|prisons?|courts?|police forces?|local authorities|standards?|recommendations?|points?|questions?)\b/i,
  ],
];
/** What sets a figure beside another place rather than another time. */
const ELSEWHERE = /^[^,;.]{0,60}\b(?:as a whole|across the region|nationally|in England|elsewhere|average)/i;
const EARLIER =
  /\b(?:(?:up|down|increas\w+|fall\w*|fell|ris\w+|rose|dropp\w+|compared (?:to|with)|improv\w+) (?:from )?(?:just |only )?|previously(?: \w+){0,3} |last time(?: \w+){0,3} )$/i;
const EARLIER_AFTER = /^[^.;,]{0,50}\b(?:at|in|during|from) (?:the|our|its) (?:last|previous|earlier) inspection\b/i;

/** Finds figures with what they are about: shares of cases, vacancy rates, counts. */
export function findStatistics(context: StepContext): Findings {
  const found = new Collector();
  for (const block of context.page.blocks) {
    if (block.section !== 'BODY' && block.section !== 'HEADING' && block.section !== 'NOTES') continue;
    for (const sentence of block.sentences) {
      if (sentence.isStanding) continue;
      if (sentence.speaker === 'OTHER') ignoreAll(block, sentence, found);
      else readSentence(context, block, sentence, found);
    }
  }
  return found;
}

function ignoreAll(block: Block, sentence: PageSentence, found: Collector): void {
  for (const { span } of findFigures(sentence.text))
    found.ignore('said by somebody outside the Inspectorate', block, moved(span, sentence.start));
}

function readSentence(context: StepContext, block: Block, sentence: PageSentence, found: Collector): void {
  const { text, start } = sentence;
  const figures = findFigures(text);
  let population: string | null = null;
  for (const [index, figure] of figures.entries()) {
    if (isPartOfRating(figure, text)) continue;
    const own = readPopulation(figure, text);
    const reason = own === 'TIME' ? 'a duration' : reasonAgainst(figure, text);
    if (own === 'TIME' || reason !== null) {
      found.ignore(reason as string, block, moved(figure.span, start));
      continue;
    }
    population = own?.words ?? population;
    const limit = figures[index + 1]?.span[0] ?? text.length;
    const from = figure.span[1] + (own?.length ?? 0);
    const until = Math.max(from, figure.repeatedAt?.[1] ?? 0);
    const about = aboutOf(text, figure.span, [from, limit]);
    const wanted = wantedInstead(figure, own?.words ?? null, { about, text });
    if (wanted !== null) {
      const words = JSON.stringify(text.slice(figure.span[0], figure.span[1] + 40));
      found.message('unread-number', `Expected ${wanted}, got ${words}: see what it says.`, block, moved(figure.span, start));
    } else addStatistic(context, { block, sentence, figure, end: until, population: population ?? 'not stated', about }, found);
  }
}

/** Why a figure is no statistic of the inspection; null where it is one. */
function reasonAgainst(figure: Figure, text: string): string | null {
  const after = text.slice(figure.span[1]);
  const before = text.slice(0, figure.span[0]);
  if (figure.counted === null && figure.unit !== 'PERCENT') {
    const thing = NOT_STATISTICS.find(([, pattern]) => pattern.test(after));
    if (thing !== undefined) return thing[0];
  }
  if (/^ in (?:one|some|several|two|another) (?:\w+ )?(?:PDUs?|units?|areas?)\b/i.test(after)) return 'a figure of one unit among several';
  if (figure.asStated !== null && /\brecommendations\b/i.test(text)) return 'a part of the recommendations';
  if (/\bcompared (?:to|with) (?:just |only )?$/i.test(before) && ELSEWHERE.test(after)) return null;
  const isStart = /\bfrom $/i.test(before) && /^[^.;]{0,30}? to (?:\w+ ){0,2}(?:\d|\w+ per cent)/.test(after);
  return isStart || EARLIER.test(before) || EARLIER_AFTER.test(after) ? 'a figure of an earlier time' : null;
}

interface FoundFigure {
  readonly block: Block;
  readonly sentence: PageSentence;
  readonly figure: Figure;
  /** Where its words end in the sentence. */
  readonly end: number;
  readonly population: string;
  readonly about: string;
}

/** Adds a figure to the one unit it is about; one on several together, or on nobody in particular, belongs to the document. */
function addStatistic(context: StepContext, { block, sentence, figure, end, population, about }: FoundFigure, found: Collector): void {
  const { text, start } = sentence;
  const { value, unit, outOf, qualifier, asStated } = figure;
  const isRegional = context.units.some(({ kind }) => kind === 'REGION');
  const scope = scopeOf(text, figure.span, isRegional);
  if (isRegional && namesPdu(context, clauseAt(text, figure.span))) {
    found.ignore('a figure of one unit of the region', block, moved(figure.span, start));
    return;
  }
  const at = start + figure.span[0];
  const subject = scope.kind === 'UNIT' ? subjectAt(context, block, at) : { inspections: context.units.length === 1 ? [0] : [] };
  if (subject === 'OTHER') {
    found.ignore('a figure of another service', block, moved(figure.span, start));
    return;
  }
  const isShared = subject.inspections.length !== 1 && context.units.length > 1;
  const only = isShared ? undefined : subject.inspections[0];
  const standard = standardOf(text, figure.span, context.programme === 'CORE_REGION');
  const scopeKind = isShared && scope.kind === 'UNIT' ? 'GROUP' : scope.kind;
  const words = scope.words ?? (isShared ? 'units of the release together' : null);
  const known = standard === null || only === undefined ? null : findStandard(context, only, standard);
  const statistic = { value, unit, outOf, qualifier, asStated, population, about, scope: words, scopeKind, standard: known };
  found.fact('statistics', statistic, only === undefined ? [] : [only], block, [at, start + end]);
}

/** `‘Inadequate’ for eight out of nine of our standards`, `three out of 27 points`, `cases were inspected`: other steps read them. */
function isPartOfRating({ span, outOf, counted }: Figure, text: string): boolean {
  const after = text.slice(span[1], span[1] + 60);
  const around = text.slice(Math.max(0, span[0] - 60), span[1] + 60);
  if (
    outOf !== null &&
    /^ (?:of )?(?:our |the |inspection |possible |available )*(?:quality |service delivery |casework )*(?:standards|points)\b/.test(after)
  )
    return /[‘“](?:Outstanding|Good|Requires improvement|Inadequate)|points/i.test(around);
  if (counted === null || !/cases$/i.test(counted)) return false;
  return (
    /^ (?:we |that we |that were |were )?(?:inspected|examined|reviewed|looked at)\b/.test(after) ||
    /\b(?:inspected|examined|reviewed|looked at|assessed)(?: a total of)? $/.test(text.slice(0, span[0]))
  );
}

function readPopulation({ counted, outOf, span, repeatedAt }: Figure, text: string): { words: string; length: number } | 'TIME' | null {
  if (counted !== null) return { words: counted.toLowerCase(), length: 0 };
  const own = populationAfter(text.slice(span[1]), outOf !== null, text.slice(0, span[0]));
  if (own !== null || repeatedAt === null) return own;
  const end = repeatedAt[1] + (text[repeatedAt[1]] === ')' ? 1 : 0);
  const population = populationAfter(text.slice(end), outOf !== null);
  return population === null || population === 'TIME' ? population : { ...population, length: population.length + end - span[1] };
}

/** What was expected where a figure cannot be read; null where it can. */
function wantedInstead(
  { unit, counted, span }: Figure,
  population: string | null,
  { about, text }: { readonly about: string; readonly text: string },
): string | null {
  if (isEndOfRange(text, span)) return 'one figure and no range';
  // A share without a population is a figure only where the words say what it measures.
  const isVague = unit === 'PERCENT' && counted === null && population === null && about.split(' ').length < 2;
  return isVague ? 'a figure with what it is a share of' : null;
}

/** The words that say what the figure is about: those before it where it ends what they say, else those after its population. */
function aboutOf(text: string, [start]: Span, [from, limit]: Span): string {
  const before = text.slice(0, start);
  const last = [...before.matchAll(CLAUSE_END)].at(-1);
  const leading = trim(before.slice(last === undefined ? 0 : last.index + last[0].length));
  const following = cutClause(text.slice(from, limit));
  const isEnd = ENDS_CLAUSE.test(before) && countWords(leading) >= 3;
  if (isEnd && !CASE_SHARE.test(text.slice(start, from))) return leading;
  if (countWords(following) >= 2 && !COMPARES.test(following)) return following;
  return leading === '' ? following : leading;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function cutClause(text: string): string {
  const cut = new RegExp(CLAUSE_END.source).exec(text);
  return trim(cut === null ? text : text.slice(0, cut.index));
}

function trim(text: string): string {
  return text
    .replace(/^[\s,)(]+|[\s,.;:)(”’]+$/g, '')
    .replace(/ (?:and|in|of|for|with|only|just|to|at|where)$/, '')
    .trim();
}

function namesPdu({ vocabulary }: StepContext, words: string): boolean {
  return vocabulary.services
    .find(words)
    .some(({ named, isPartOfLongerName }) => !isPartOfLongerName && named.every(({ kind }) => kind === 'PDU'));
}

/** The clause in which a figure stands. */
function clauseAt(text: string, [start, end]: Span): string {
  const from = [...text.slice(0, start).matchAll(CLAUSE_END)].at(-1);
  const to = new RegExp(CLAUSE_END.source).exec(text.slice(end));
  return text.slice(from === undefined ? 0 : from.index + from[0].length, to === null ? text.length : end + to.index);
}

/** The one casework standard that the sentence names, else the one nearest before the figure. */
function standardOf(text: string, span: Span, isRegional: boolean): string | null {
  const pattern = isRegional ? REGIONAL_STANDARDS : CASEWORK_STANDARDS;
  const [start] = span;
  const isOnlyFigure = findFigures(text).length === 1;
  const names = [...(isOnlyFigure ? text : clauseAt(text, span)).matchAll(pattern)];
  if (!isOnlyFigure) return names.length === 1 ? (names[0]?.[0].toLowerCase() ?? null) : null;
  const distinct = new Set(names.map(([name]) => name.toLowerCase()));
  if (distinct.size <= 1) return [...distinct][0] ?? null;
  const near = names.filter(({ index }) => index < start && start - index < 80).at(-1);
  return near === undefined ? null : near[0].toLowerCase();
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
