import type { Theme } from '../../model/concepts.ts';
import { lowerCase } from '../text/lower-case.ts';
import { CONCERN_IN_ITSELF, THEME_CUES } from './theme-cues.ts';

/** A place where words speak of a theme. */
export interface Cue {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Whether the words alone are a concern, as `vacancies` are. */
  readonly isConcernInItself: boolean;
}

/** The words of the themes, ready for matching. */
export interface CueTable {
  /** The cues in a text, in order; a place can speak of several themes. */
  find(text: string): Cue[];
}

/**
 * Makes the table from the patterns and from the scheme's labels and alternative labels of two words or more; a single word of the
 * scheme is too general to go by. Themes that only group others have no cues.
 */
export function makeCueTable(themes: readonly Theme[]): CueTable {
  const patterns = themes.flatMap(({ code, label, altLabels }) => {
    const own = THEME_CUES[code];
    if (own === undefined && isGrouping(code, themes)) return [];
    const labels = [label, ...altLabels].filter((each) => /\s/.test(each.trim())).map(labelPattern);
    const sources = [...(own ?? []), ...labels];
    return sources.length === 0 ? [] : [{ code, pattern: new RegExp(`(?<![a-z-])(?:${sources.join('|').toLowerCase()})(?![a-z])`, 'g') }];
  });
  return {
    find: (text) => {
      const cues: Cue[] = [];
      const lower = lowerCase(text);
      for (const { code, pattern } of patterns) {
        for (const match of lower.matchAll(pattern)) {
          cues.push({ code, start: match.index, end: match.index + match[0].length, isConcernInItself: CONCERN_IN_ITSELF.test(match[0]) });
        }
      }
      return cues.sort((one, other) => one.start - other.start);
    },
  };
}

function isGrouping(code: string, themes: readonly Theme[]): boolean {
  return themes.some(({ broaderIds }) => broaderIds.includes(`theme/${code}`));
}

/** `children's services` matches with a curly apostrophe, words with any space or hyphen between. */
function labelPattern(label: string): string {
  return label
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'/g, '’')
    .replace(/\s+|(?<=\w)-(?=\w)/g, '[ -]');
}
