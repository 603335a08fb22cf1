import { DEFAULT_SIZE, LARGEST_SIZE } from '../../model/limits.ts';
import { BadInputError } from '../bad-input.ts';
import { type ListMark, type Place, parseCursor } from './cursor.ts';

/** The arguments by which a client asks for a page, as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Which rows: so many forwards from the beginning or a place, or backwards from the end or a place. */
export interface PageRequest {
  readonly forward: boolean;
  readonly size: number;
  /** The row before the first one, or after the last one; null: from the beginning, or the end. */
  readonly from: Place | null;
}

/** Gives the page that paging arguments ask for of the list named by `mark`; throws `BadInputError` naming the argument that cannot be used. */
export function parsePageArguments({ first, after, last, before }: PageArguments, mark: ListMark): PageRequest {
  checkSize('first', first);
  checkSize('last', last);
  if (isGiven(first) && isGiven(last)) throw new BadInputError('last: expected either first or last, got both.');
  const forward = isGiven(first) || (!isGiven(last) && !isGiven(before));
  if (forward && isGiven(before)) throw new BadInputError('before: expected together with last, got it with first; use after with first.');
  if (!forward && isGiven(after)) throw new BadInputError('after: expected together with first, got it with last; use before with last.');
  const size = first ?? last ?? DEFAULT_SIZE;
  if (forward) return { forward, size, from: isGiven(after) ? parseCursor('after', after, mark) : null };
  return { forward, size, from: isGiven(before) ? parseCursor('before', before, mark) : null };
}

/** The size that `first` asks for of a list without pages; 20 when it is not given. Throws `BadInputError` outside 1 to 100. */
export function parseFirst(first: number | null | undefined): number {
  checkSize('first', first);
  return first ?? DEFAULT_SIZE;
}

function checkSize(argument: 'first' | 'last', size: number | null | undefined): void {
  if (isGiven(size) && (size < 1 || size > LARGEST_SIZE)) {
    throw new BadInputError(`${argument}: expected a whole number from 1 to ${LARGEST_SIZE}, got ${size}.`);
  }
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
