import { createHash } from 'node:crypto';
import { BadInputError } from '../bad-input.ts';

/** Where a row lies in an order: its key, and its id to break ties. */
export interface Place {
  readonly key: string;
  readonly id: string;
}

/** Names the list that a cursor belongs to; made when a cursor is read or given, as it takes a hash. */
export type ListMark = () => string;

/** Makes the name of a list: a hash of what is listed, the filter and the order. */
export function makeListMark(question: () => unknown): ListMark {
  let mark: string | undefined;
  return () => {
    mark ??= hashOf(question());
    return mark;
  };
}

function hashOf(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
}

/** Makes the opaque cursor of a place in a list. */
export function makeCursor(mark: ListMark, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([mark(), key, id, hashOf([mark(), key, id])])).toString('base64url');
}

/** Gives the place that a cursor of the same list stands for; throws `BadInputError` naming the argument when it is none, or that of another filter or order. */
export function parseCursor(argument: 'after' | 'before', cursor: string, mark: ListMark): Place {
  const parts = decode(cursor);
  if (!parts) {
    throw new BadInputError(`${argument}: expected a cursor that this list gave, got ${shown(cursor)}.`);
  }
  if (parts[0] !== mark()) {
    throw new BadInputError(
      `${argument}: expected a cursor of this list with the same filter and order, got one of another; begin again without ${argument}.`,
    );
  }
  return { key: parts[1], id: parts[2] };
}

function decode(cursor: string): [mark: string, key: string, id: string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 4 || !parts.every((part) => typeof part === 'string')) return null;
    const [mark, key, id, check] = parts as [string, string, string, string];
    return check === hashOf([mark, key, id]) ? [mark, key, id] : null;
  } catch {
    return null;
  }
}

function shown(cursor: string): string {
  return JSON.stringify(cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor);
}
