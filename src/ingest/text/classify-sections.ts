import { DATE } from './dates.ts';
import type { Paragraph } from './paragraphs.ts';
import { isBanner } from './standing-text.ts';

/** Where a paragraph belongs: the page around the release, its title, running text, a heading in it, the notes to editors, the press contact. */
export type Section = 'BANNER' | 'TITLE' | 'BODY' | 'HEADING' | 'NOTES' | 'CONTACT';

const NOTES = /^(?:notes? (?:to|for) (?:the )?editors?|editors?[’']s? notes?)\b/i;
const END = /^[-\s]*ends?[-\s.]*$/i;
const CONTACT = /\b(?:media|press) (?:enquir|inquir|contact|office)|\bfor (?:further|more) information,? (?:please )?contact\b/i;
const DATELINE = new RegExp(
  `^(?:published(?: on)?:? ?|date:? ?|embargoed?.*?)?${DATE}(?:,? (?:at )?\\d{1,2}[.:]?\\d{2}(?: ?[ap]m)?)?$`,
  'i',
);
const LONGEST_TITLE = 220;
const LONGEST_HEADING = 110;

/** The section of each paragraph, in order. The title is the longest line without running text that stands before the first of it. */
export function classifySections(paragraphs: readonly Paragraph[]): Section[] {
  const title = findTitle(paragraphs);
  let inNotes = false;
  return paragraphs.map(({ number, text, mark }): Section => {
    if (CONTACT.test(text)) return 'CONTACT';
    if (isBanner(text)) return 'BANNER';
    if (number === title) return 'TITLE';
    if (NOTES.test(text) || END.test(text)) {
      inNotes = true;
      return 'HEADING';
    }
    if (inNotes) return 'NOTES';
    return mark === null && (isHeading(text) || DATELINE.test(text)) ? 'HEADING' : 'BODY';
  });
}

/** The number of the paragraph that is the title; null when the document begins with running text. */
function findTitle(paragraphs: readonly Paragraph[]): number | null {
  let longest: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const { text, mark } = paragraph;
    if (isBanner(text) || DATELINE.test(text) || mark !== null) continue;
    if (!isTitle(text) || NOTES.test(text) || END.test(text)) break;
    const isSentence = /[.!?][”’]?$/.test(text);
    if (text.length > (longest?.text.length ?? 0) && !(isSentence && longest !== null)) longest = paragraph;
    if (isSentence) break;
  }
  return longest?.number ?? null;
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  return (
    !/[.!?][”’]?$/.test(text) ||
    (text.length < LONGEST_TITLE * 0.7 && !/[.!?] \p{Lu}/u.test(text) && !/\bhas received\b|\bhas been rated\b/.test(text))
  );
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.!?,;]["”’]?$/.test(text) && !text.startsWith('“');
}
