import { BadInputError } from '../graph/bad-input.ts';
import { ANALYSIS_DIMENSIONS, type AnalysisDimension } from '../model/vocabulary.ts';

const MOST_DIMENSIONS = 3;
const MOST_REGIONS = 12;
const LONGEST_SHOWN = 60;

/** All dimensions but some. */
export function dimensionsWithout(...others: readonly AnalysisDimension[]): readonly AnalysisDimension[] {
  return ANALYSIS_DIMENSIONS.filter((dimension) => !others.includes(dimension));
}

/** Throws `BadInputError` unless there are one to three dimensions, each allowed and each once. */
export function checkDimensions(by: readonly AnalysisDimension[], allowed: readonly AnalysisDimension[]): void {
  const isRight =
    by.length >= 1 && by.length <= MOST_DIMENSIONS && new Set(by).size === by.length && by.every((each) => allowed.includes(each));
  if (isRight) return;
  const got = by.length > ANALYSIS_DIMENSIONS.length ? `${by.length} dimensions` : by.join(', ') || 'none';
  throw new BadInputError(`by: expected one to three of ${allowed.join(', ')}, each once, got ${got}.`);
}

/** Throws `BadInputError` unless an argument is one of the allowed dimensions. */
export function checkDimension(argument: string, dimension: AnalysisDimension, allowed: readonly AnalysisDimension[]): void {
  if (!allowed.includes(dimension)) throw new BadInputError(`${argument}: expected one of ${allowed.join(', ')}, got ${dimension}.`);
}

/** Throws `BadInputError` unless the number of regions is 1 to 12. */
export function checkMinRegions(minRegions: number): void {
  if (minRegions >= 1 && minRegions <= MOST_REGIONS) return;
  throw new BadInputError(`minRegions: expected a whole number from 1 to ${MOST_REGIONS}, got ${minRegions}.`);
}

/** Throws `BadInputError` unless an id is among the objects of its kind. */
export function checkKnown(argument: 'measure' | 'framework', id: string, values: ReadonlyMap<string, unknown>): void {
  if (values.has(id)) return;
  const shown = JSON.stringify(id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id);
  throw new BadInputError(`${argument}: expected the id of a ${argument}, such as ${EXAMPLES[argument]}, got ${shown}.`);
}

const EXAMPLES = { measure: 'measure/kept-other-people-safe-assessment', framework: 'framework/probation-pdu-2023' };
