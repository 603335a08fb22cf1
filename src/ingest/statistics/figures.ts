import type { Qualifier, Unit } from '../../model/vocabulary.ts';
import type { Span } from '../found.ts';
import { NUMBER, parseNumber } from '../text/numbers.ts';

/** A figure in a sentence: its value, and where it stands in the text. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  readonly outOf: number | null;
  readonly qualifier: Qualifier | null;
  /** The words where it is not in digits; null otherwise. */
  readonly asStated: string | null;
  readonly span: Span;
  /** Where the same figure stands again in brackets: `less than half of the cases (49 per cent)`; null where it does not. */
  readonly repeatedAt: Span | null;
  /** What a count counts, as its pattern took it; null where the words after the figure have to say. */
  readonly counted: string | null;
}

const QUALIFIERS: readonly (readonly [Qualifier, string])[] = [
  ['LESS_THAN', 'less than|fewer than|lower than|under|below|almost|nearly|just under|just below|not quite|close to|slightly under'],
  ['MORE_THAN', 'more than|greater than|over|above|just over|just above|at least|well over|slightly over|in excess of|upwards of'],
  ['ABOUT', 'around|about|approximately|roughly|some|an estimated|circa'],
];
const QUALIFIER = `(?:(?<qualifier>${QUALIFIERS.flatMap(([, words]) => words.split('|'))
  .sort((one, other) => other.length - one.length)
  .join('|')}) )?`;
const EMPHASIS = '(?:(?:only|just|barely|a mere|as (?:few|many|little|much) as|as low as|as high as) )?';
const PERCENT = new RegExp(`\\b${EMPHASIS}${QUALIFIER}${EMPHASIS}(?<value>${NUMBER})(?: ?%| per ?cent\\b| percent\\b)`, 'dgi');

/** Percent of each fraction that is named by a word. */
const FRACTIONS: Readonly<Record<string, number>> = {
  'two thirds': 67, 'three quarters': 75, 'two fifths': 40, 'three fifths': 60, 'four fifths': 80,
  quarter: 25, third: 33, half: 50, fifth: 20, tenth: 10,
}; // biome-ignore format: a table
const FRACTION = new RegExp(
  `\\b${EMPHASIS}${QUALIFIER}${EMPHASIS}(?<fraction>(?:two[- ]thirds|three[- ]quarters|two[- ]fifths|three[- ]fifths|four[- ]fifths|(?:a|one)[- ](?:quarter|third|fifth|tenth|half)\\b|half))(?!-|[ -](?:an? (?:year|day|decade|century|dozen|month|week)|year|day|hour|term|time|way|an hour|of (?:the|this|last) (?:year|month|week|decade)|of (?:that|it|this)\\b))`,
  'dgi',
);
const RATIO = new RegExp(
  `\\b${EMPHASIS}${QUALIFIER}${EMPHASIS}(?<value>${NUMBER}) (?:(?:cases |people )?out of|of|in)(?: (?:the|our|every|all|these|those|its))? (?<outOf>${NUMBER})(?= (?!per ?cent|percent|%)\\p{L})`,
  'dgiu',
);
const COUNTED =
  '(?<counted>(?:(?:vacant|unfilled|full[- ]time|qualified|unallocated|newly[- ]qualified|trainee|new|outstanding|overdue|stand-alone|live|open|supervised|active|probation|senior|female|case|administrative) ){0,3}(?:people on (?:probation|licence)|people subject to (?:probation|supervision)|people (?:under|being) supervis\\w+|probation (?:services? )?officers|practitioners|members of staff|staff members|staff|vacancies|vacant posts|posts|positions|interviews|victims|women|men|employees|cases|assignments|community orders|managers))';
const COUNT = new RegExp(`\\b${EMPHASIS}${QUALIFIER}${EMPHASIS}(?<value>${NUMBER}) ${COUNTED}\\b`, 'dgi');
const CASELOAD = new RegExp(
  `\\b(?<counted>(?:average )?caseloads?)(?: \\w+){0,3}? (?:of|was|were|is|stood at|at|averag\\w+) ${EMPHASIS}${QUALIFIER}${EMPHASIS}(?<value>${NUMBER})\\b(?! ?%| per ?cent| percent)`,
  'dgi',
);
const DAYS = new RegExp(
  `\\b${QUALIFIER}(?<value>${NUMBER}) (?:working )?days (?:(?:lost|lost per|off|absent|of sickness)\\b[^.;,]{0,40})?(?:per|a|each|every) (?:year|person|annum|member)`,
  'dgi',
);

/** Things of which `three of four` is a share; `one of two that …` is none. */
const COUNTED_AFTER =
  /^ (?:relevant |inspected |casework |quality |core |service delivery |organisational )*(?:cases|people|practitioners|staff|posts|officers|plans|assessments|standards|women|men|victims|managers)\b/i;
/** What stands in every figure. */
const HAS_NUMBER =
  /\d|\b(?:per ?cent|half|thirds?|quarters?|fifths?|tenth|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|out of|in every)\b/i;

/** The figures of a text in their order; where two patterns see the same place the more telling one has it. */
export function findFigures(text: string): Figure[] {
  if (!HAS_NUMBER.test(text)) return [];
  const figures: Figure[] = [];
  const add = (
    match: RegExpExecArray,
    figure: Omit<Figure, 'span' | 'qualifier' | 'counted' | 'repeatedAt'> & { counted?: string | null },
  ) => {
    const span: Span = [match.index, match.index + match[0].length];
    if (figures.some(({ span: [start, end] }) => start < span[1] && span[0] < end)) return;
    figures.push({ ...figure, counted: figure.counted ?? null, qualifier: qualifierOf(match.groups?.qualifier), repeatedAt: null, span });
  };
  for (const match of text.matchAll(FRACTION)) add(match, fractionOf(match));
  for (const match of text.matchAll(PERCENT)) {
    const value = parseNumber(match.groups?.value as string);
    if (value !== null)
      add(match, {
        value,
        unit: 'PERCENT',
        outOf: null,
        asStated: /^\d/.test(match.groups?.value as string) ? null : (match.groups?.value as string),
      });
  }
  for (const match of text.matchAll(RATIO)) {
    const value = parseNumber(match.groups?.value as string);
    const outOf = parseNumber(match.groups?.outOf as string);
    const isShare =
      !/ of (?:\w+ )?\w+$/i.test(match[0]) ||
      /out of/i.test(match[0]) ||
      (outOf ?? 0) >= 10 ||
      COUNTED_AFTER.test(text.slice(match.index + match[0].length));
    if (isShare && value !== null && outOf !== null && value <= outOf && outOf > 1 && outOf < 2_000)
      add(match, { value, unit: 'COUNT', outOf, asStated: null });
  }
  for (const match of text.matchAll(DAYS)) {
    const value = parseNumber(match.groups?.value as string);
    if (value !== null) add(match, { value, unit: 'DAYS_PER_YEAR', outOf: null, asStated: null, counted: 'staff' });
  }
  for (const pattern of [CASELOAD, COUNT]) {
    for (const match of text.matchAll(pattern)) {
      const value = parseNumber(match.groups?.value as string);
      if (value !== null && value > 1)
        add(match, { value, unit: 'COUNT', outOf: null, asStated: null, counted: match.groups?.counted as string });
    }
  }
  return mergeRepeated(
    figures.sort((one, other) => one.span[0] - other.span[0]),
    text,
  );
}

/** Before an end of a range: `between 20 and`, `20 to`, `20-`; but not `from 20 to`, which ends at the figure that holds. */
const BEFORE_END = new RegExp(
  `(?:\\bbetween (?:${NUMBER}(?: ?%| per ?cent)? and )?|(?<!\\bfrom )\\b\\d+(?: ?%| per ?cent)?(?: to |-))$`,
  'i',
);

/** Whether a figure is one of the two between which it really is. */
export function isEndOfRange(text: string, [start]: Span): boolean {
  return BEFORE_END.test(text.slice(0, start));
}

/** Whether a figure stands in brackets, or between commas or dashes. */
function isSetOff(text: string, [start, end]: Span): boolean {
  const before = text.slice(0, start);
  return /\((?:or |just |only )?$/.test(before) || (/(?:,| -) (?:or )?$/.test(before) && /^(?:,| - |\))/.test(text.slice(end)));
}

/** A fraction in words whose figure follows in brackets is one figure, that of the brackets. */
function mergeRepeated(figures: readonly Figure[], text: string): Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const last = merged.at(-1);
    const isWords = last !== undefined && (last.asStated !== null || last.outOf !== null);
    const isRepeated = isWords && figure.unit === 'PERCENT' && figure.asStated === null && isSetOff(text, figure.span);
    if (last !== undefined && isRepeated && figure.span[0] - last.span[1] < 60) {
      merged[merged.length - 1] = {
        ...last,
        value: figure.value,
        unit: 'PERCENT',
        outOf: null,
        qualifier: null,
        asStated: `${last.asStated ?? text.slice(...last.span)} (${text.slice(...figure.span)})`,
        repeatedAt: figure.span,
      };
    } else merged.push(figure);
  }
  return merged;
}

/** The value of a fraction in words. */
function fractionOf({ groups = {} }: RegExpExecArray): Omit<Figure, 'span' | 'qualifier' | 'counted' | 'repeatedAt'> {
  const words = groups.fraction?.toLowerCase() ?? '';
  const qualifier = groups.qualifier;
  const key = words.replace(/-/g, ' ').replace(/^(?:a|one) /, '');
  return {
    value: FRACTIONS[key] as number,
    unit: 'PERCENT',
    outOf: null,
    asStated: (qualifier === undefined ? words : `${qualifier} ${words}`).toLowerCase(),
  };
}

function qualifierOf(words: string | undefined): Qualifier | null {
  if (words === undefined) return null;
  return QUALIFIERS.find(([, all]) => all.split('|').includes(words.toLowerCase()))?.[0] ?? null;
}
