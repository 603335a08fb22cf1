import { DEEPEST_FILTER, MOST_BRANCHES, MOST_COMPARISONS } from '../../model/limits.ts';
import { BadInputError } from '../bad-input.ts';

/**
 * Refuses a filter argument that is too large, before anything recurses: one of thousands of branches without a comparison
 * would cost as much as it is long. Throws `BadInputError`.
 */
export function checkFilterSize(filter: object): void {
  let branches = 0;
  let comparisons = 0;
  let level: object[] = [filter];
  for (let depth = 1; level.length > 0; depth += 1) {
    branches += level.length;
    if (depth > DEEPEST_FILTER) throw new BadInputError(`filter: expected at most ${DEEPEST_FILTER} levels within one another, got more.`);
    if (branches > MOST_BRANCHES) throw new BadInputError(`filter: expected at most ${MOST_BRANCHES} branches, got more.`);
    comparisons += level.reduce((sum, branch) => sum + comparisonsIn(branch), 0);
    level = level.flatMap(branchesOf);
  }
  if (comparisons > MOST_COMPARISONS) {
    throw new BadInputError(`filter: expected at most ${MOST_COMPARISONS} comparisons, got ${comparisons}.`);
  }
}

function branchesOf(branch: object): object[] {
  return Object.values(branch)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'object' && value !== null);
}

/** Values that are no further branches are compared with: `{ from, to }` are two comparisons, `{ in: […] }` is one. */
function comparisonsIn(branch: object): number {
  return Object.entries(branch).filter(([name, value]) => isCompared(name, value)).length;
}

function isCompared(name: string, value: unknown): boolean {
  if (value === undefined || (value === null && name !== 'eq' && name !== 'not')) return false;
  return name === 'in' || typeof value !== 'object' || value === null;
}
