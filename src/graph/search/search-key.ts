/** The property of a searched node that holds the words of `makeSearchKey`; stored, indexed, and in no answer. */
export const SEARCH_KEY = 'searchKey';

/** What a release or a label ends with, so that the analyzer neither stems it nor takes it for a word of people's. */
const END = 'x';

/** The one word that a search for a release looks for: a version as it is written would be a phrase of four. */
export function releaseWord(version: string): string {
  return `${version.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()}${END}`;
}

/** The one word that a search for nodes of a label looks for. */
export function labelWord(label: string): string {
  return `${label.toLowerCase()}${END}`;
}

/** The search key of a node. */
export function makeSearchKey(label: string, version: string): string {
  return `${labelWord(label)} ${releaseWord(version)}`;
}
