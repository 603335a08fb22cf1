import { Collector, type Findings, type StepContext, spanOf } from '../found.ts';
import type { Block } from '../page.ts';
import { everyInspection } from '../subjects.ts';
import { DATE, MONTH_NAME, parseDate } from '../text/dates.ts';

const DAYS = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** One date, or two; the first of two may lack its year or its month. */
const WINDOW = `(?:(?<from>${DATE}|${DAYS} ${MONTH_NAME}|${MONTH_NAME}|${DAYS})(?: ?- ?| to | and | until | through to )(?<to>${DATE})|(?<only>${DATE}))`;
const STATED = [
  `\\b[Ff]ieldwork\\b[^.;“]{0,80}?(?:took place|was|were|happened|ran|occurred|started|began|completed|conducted|undertaken|carried out)[^.;“]{0,40}?(?:\\b(?:in|during|between|from|over|on|across|(?:during |in )?(?:the )?week(?:s)? (?:commencing|beginning|of)|weeks of)(?: the (?:week|weeks|month|months) (?:of|commencing|beginning))? )${WINDOW}`,
  `\\b(?:[Ww]e|[Ii]nspectors) (?:conducted|carried out|undertook|completed)(?: our| the| this)? (?:fieldwork|inspection)[^.;“]{0,50}? (?:in|during|between|from|over) ${WINDOW}`,
  `\\b[Tt]h(?:e|is) inspection(?: fieldwork)? (?:took place|was (?:carried out|conducted|undertaken))[^.;“]{0,30}? (?:in|during|between|from|over) ${WINDOW}`,
  `\\b(?:[Oo]ur )?[Ii]nspectors were in [^.;“]{0,60}? (?:from|between|during) ${WINDOW}`,
  `\\b[Ss]ite visits? (?:ran|took place|was|were) (?:from|between|in|during|on) ${WINDOW}`,
  `(?<!\\b(?:last|previously|first) )\\binspected (?:by [^.;“]{0,60}? )?(?:between|during|from) ${WINDOW}`,
  `\\b(?:[Bb]etween|[Dd]uring|[Ff]rom) ${WINDOW},? (?:we|inspectors) (?:inspected|visited)`,
  `\\binspection, which took place (?:in|during|between|from|over) ${WINDOW}`,
  `\\b[Aa]t the time of (?:the|this|our) (?:inspection|fieldwork),? \\(?(?:in )?${WINDOW}`,
  `^(?:[Ff]ieldwork|[Dd]ates? of (?:fieldwork|inspection)|[Ii]nspection dates?): ?${WINDOW}`,
].map((source) => new RegExp(source, 'dg'));

/** Finds when the inspectors were there: `April 2024` is 2024-04; a second date is the end of the window. */
export function findFieldwork(context: StepContext): Findings {
  const found = new Collector();
  for (const block of context.page.blocks) {
    if (block.section === 'BANNER' || !hasYear(block)) continue;
    for (const match of STATED.flatMap((pattern) => [...block.text.matchAll(pattern)])) readWindow(context, block, match, found);
  }
  return found;
}

/** Whether a sentence that does not stand on every release names a year. */
function hasYear({ sentences }: Block): boolean {
  return sentences.some(({ text, isStanding }) => !isStanding && /\d{4}/.test(text));
}

function readWindow(context: StepContext, block: Block, match: RegExpMatchArray, found: Collector): void {
  const { from, to, only } = match.groups as Record<string, string | undefined>;
  const subject = everyInspection(context);
  const first = only === undefined ? completeDate(from as string, to as string) : parseDate(only);
  const last = to === undefined ? null : parseDate(to);
  if (first === null || (to !== undefined && last === null) || (last !== null && last < first)) {
    const words = only ?? `${from} … ${to}`;
    found.message(
      'no-such-day',
      `Expected days of fieldwork that exist, got ${JSON.stringify(words)}.`,
      block,
      spanOf(match, only === undefined ? 'to' : 'only'),
    );
    return;
  }
  found.fact('fieldworkFrom', first, subject, block, spanOf(match, only === undefined ? 'from' : 'only'));
  if (last !== null) found.fact('fieldworkTo', last, subject, block, spanOf(match, 'to'));
}

/** The first date of a window with what it lacks taken from the second: `4` and `15 March 2024` give 2024-03-04. */
function completeDate(from: string, to: string): string | null {
  const year = /\d{4}/.exec(to)?.[0] as string;
  if (/\d{4}/.test(from)) return parseDate(from);
  const month = new RegExp(MONTH_NAME).exec(to)?.[0];
  return parseDate(/\p{L}{3}/u.test(from) ? `${from} ${year}` : `${from} ${month} ${year}`);
}
