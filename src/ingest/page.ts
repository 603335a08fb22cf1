import { classifySections, type Section } from './text/classify-sections.ts';
import { type Paragraph, splitParagraphs } from './text/paragraphs.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { findSpeeches, type Speech } from './text/speeches.ts';
import { isStandingText } from './text/standing-text.ts';

/** A sentence with what is known of it before its facts are read. */
export interface PageSentence extends Sentence {
  /** Whether it is text that stands on every release, such as what the Inspectorate is. */
  readonly isStanding: boolean;
  /** Who says it, when it is speech: `CHIEF_INSPECTOR`, or `OTHER` for anybody outside the Inspectorate. */
  readonly speaker: Speech['speaker'] | null;
}

/** A paragraph with its section and its sentences. */
export interface Block extends Paragraph {
  readonly section: Section;
  readonly sentences: readonly PageSentence[];
}

/** A document made ready for reading. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: Block | null;
}

/** Divides a document into sections, paragraphs, speeches and sentences. */
export function preparePage(text: string): Page {
  const paragraphs = splitParagraphs(text);
  const sections = classifySections(paragraphs);
  const speeches = findSpeeches(paragraphs);
  const blocks = paragraphs.map((paragraph, at): Block => {
    const own = speeches.filter((speech) => speech.paragraph === paragraph.number);
    const sentences = splitSentences(paragraph.text).map((sentence): PageSentence => {
      return {
        ...sentence,
        isStanding: isStandingText(sentence.text),
        speaker: own.find(({ start, end }) => start < sentence.end && sentence.start < end)?.speaker ?? null,
      };
    });
    return { ...paragraph, section: sections[at] as Section, sentences };
  });
  return { text, blocks, title: blocks.find(({ section }) => section === 'TITLE') ?? null };
}
