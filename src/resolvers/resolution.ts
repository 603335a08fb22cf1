import { BadInputError } from '../graph/bad-input.ts';
import type { Operation } from '../graph/operation.ts';
import { nameKey } from '../model/names.ts';
import { loadNode } from './load-node.ts';
import type { IdResolutionParent, NameMatchParent } from './parents.ts';

const LONGEST_NAME = 200;
const MOST_SUGGESTIONS = 5;

interface NameResolution {
  readonly text: string;
  readonly key: string;
  readonly matches: readonly NameMatchParent[];
  readonly suggestions: readonly NameMatchParent[];
}

/** Which objects a name means, by equal keys only; suggestions where there is none. Throws `BadInputError` for an empty or overlong text. */
export function resolveName({ reference }: Operation, text: string): NameResolution {
  const key = nameKey(text);
  if (key === '' || text.length > LONGEST_NAME) {
    throw new BadInputError(`text: expected a name of 1 to ${LONGEST_NAME} characters, got ${key === '' ? 'none' : text.length}.`);
  }
  const matches = reference.names.find(text);
  return { text, key, matches, suggestions: matches.length > 0 ? [] : reference.names.suggest(text, MOST_SUGGESTIONS) };
}

/** What became of an id: itself, what took its place, or nothing. Throws `BadInputError` for a malformed one. */
export async function resolveId(operation: Operation, id: string): Promise<IdResolutionParent> {
  if ((await loadNode(operation, id)) !== null) return { id, status: 'CURRENT', nodeId: id, reason: null };
  const retired = operation.reference.retiredIds.get(id);
  if (!retired) return { id, status: 'UNKNOWN', nodeId: null, reason: null };
  return { id, status: 'RETIRED', nodeId: retired.replacedById, reason: retired.reason };
}
