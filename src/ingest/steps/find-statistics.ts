import { Collector, type Findings, type Span, type StepContext } from '../found.ts';
import type { Block, PageSentence } from '../page.ts';
import { CASEWORK_STANDARDS, findStandard } from '../standards.ts';
import { type Figure, findFigures } from '../statistics/figures.ts';
import { populationAfter } from '../statistics/population.ts';
import { scopeOf } from '../statistics/scope.ts';
import { subjectAt } from '../subjects.ts';

/** Where a part of a sentence ends that says one thing. */
const CLAUSE_END =
  /[;:“”]|, (?:and|but|while|whilst|with|although|though|yet|which|compared|down|up)\b| but | while | whilst | although | - /g;
const NOT_STATISTICS: readonly (readonly [string, RegExp])[] = [
  ['a duration', /^(?: |-)(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b/i],
  [
    'a number of inspections, units or reports',
    /^ (?:\w+ ){0,3}?(?:inspections?|reports?|PDUs?|Probation Delivery Units?|units|regions?|areas|services|services|sites|offices|PDU|published|releases?|prisons?|courts?|police forces?|local authorities|standards?|recommendations?|points?|questions?)\b/i,
  ],
];
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
  figures.forEach((figure, index) => {
    const span = moved(figure.span, start);
    const after = text.slice(figure.span[1]);
    const before = text.slice(0, figure.span[0]);
    const turnedDown =
      figure.counted === null && figure.unit !== 'PERCENT' ? NOT_STATISTICS.find(([, pattern]) => pattern.test(after)) : undefined;
    if (isPartOfRating(figure, text)) return;
    if (turnedDown !== undefined) {
      found.ignore(turnedDown[0], block, span);
      return;
    }
    if (EARLIER.test(before) || EARLIER_AFTER.test(after)) {
      found.ignore('a figure of an earlier time', block, span);
      return;
    }
    const own = readPopulation(figure, after);
    if (own === 'TIME') {
      found.ignore('a duration', block, span);
      return;
    }
    population = own?.words ?? population;
    const end = index + 1 < figures.length ? (figures[index + 1] as Figure).span[0] : text.length;
    const from = Math.max(figure.span[1] + (own?.length ?? 0), figure.repeatedAt?.[1] ?? 0);
    const about = aboutOf(text, figure.span, from, end);
    if (isVague(figure, own?.words ?? null, about)) {
      found.message(
        'unread-number',
        `Expected a figure with what it is a share of, got ${JSON.stringify(text.slice(figure.span[0], figure.span[1] + 40))}: see what it says.`,
        block,
        span,
      );
      return;
    }
    const scope = scopeOf(
      text,
      figure.span,
      context.units.some(({ kind }) => kind === 'REGION'),
    );
    const subject = scope.kind === 'UNIT' ? subjectAt(context, block, span[0]) : { inspections: context.units.length === 1 ? [0] : [] };
    if (subject === 'OTHER') {
      found.ignore('a figure of another service', block, span);
      return;
    }
    const many = subject.inspections.length !== 1 && context.units.length > 1;
    const whole: Span = [span[0], start + from];
    for (const at of many || subject.inspections.length === 0 ? [null] : subject.inspections) {
      const standard = standardOf(text, figure.span);
      found.fact(
        'statistics',
        {
          value: figure.value,
          unit: figure.unit,
          outOf: figure.outOf,
          qualifier: figure.qualifier,
          asStated: figure.asStated,
          population: own?.words ?? population ?? 'not stated',
          about,
          scope: scope.words ?? (many ? 'units of the release together' : null),
          scopeKind: many && scope.kind === 'UNIT' ? 'GROUP' : scope.kind,
          standard: standard === null || at === null ? null : findStandard(context, at, standard),
        },
        at === null ? [] : [at],
        block,
        whole,
      );
    }
  });
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

function readPopulation(figure: Figure, after: string): { words: string; length: number } | 'TIME' | null {
  if (figure.counted !== null) return { words: figure.counted.toLowerCase(), length: 0 };
  return populationAfter(after, figure.outOf !== null);
}

/** A share without a population is a figure only where the words say what it measures. */
function isVague({ unit, counted }: Figure, population: string | null, about: string): boolean {
  return unit === 'PERCENT' && counted === null && population === null && about.split(' ').length < 2;
}

/** The words that say what the figure is about: after its population to the end of the clause, else those before it. */
function aboutOf(text: string, [start]: Span, from: number, limit: number): string {
  const after = cutClause(text.slice(from, limit));
  if (after.split(/\s+/).filter(Boolean).length >= 2) return after;
  const before = text.slice(0, start);
  const cuts = [...before.matchAll(CLAUSE_END)];
  const last = cuts.at(-1);
  const clause = trim(before.slice(last === undefined ? 0 : last.index + last[0].length));
  return clause === '' ? after : clause;
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

/** The one casework standard that the sentence names, else the one nearest before the figure. */
function standardOf(text: string, [start]: Span): string | null {
  const names = [...text.matchAll(CASEWORK_STANDARDS)];
  const distinct = new Set(names.map(([name]) => name.toLowerCase()));
  if (distinct.size <= 1) return [...distinct][0] ?? null;
  const near = names.filter(({ index }) => index < start && start - index < 80).at(-1);
  return near === undefined ? null : near[0].toLowerCase();
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
