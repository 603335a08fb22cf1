import type { Paragraph } from './paragraphs.ts';

/** A stretch of speech in double quotes; offsets in the paragraph's text. */
export interface Speech {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: 'CHIEF_INSPECTOR' | 'OTHER';
}

const SAYS = '(?:said|says|added|adds|continued|commented|concluded|explained|warned|told [^:“]{0,40}|stated|remarked|noted)';
const BEFORE = new RegExp(`(?<who>[^.”]*?)\\b${SAYS}(?: that| in [^:“]{0,40}| of [^:“]{0,40})?[:,]? ?$`);
const AFTER = new RegExp(`^,? ?(?:(?<whoFirst>[^.“]{2,80}?) ${SAYS}\\b|${SAYS} (?<who>[^.“]{2,120}))`);
const CHIEF = /\bchief inspector\b/i;
const PRONOUN = /(?:^|[\s,])(?:he|she|they)\s*$/i;
const INSPECTORS = /\b(?:inspectors|inspectorate|inspection report|the report)\b/i;
const ONLY_SURNAME = /^\s*(?:Mr|Mrs|Ms|Miss|Dr)\.? [\p{Lu}][\p{L}’-]+\s*$/u;
const SURNAME = /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? (?:[\p{Lu}][\p{L}’-]+ )?|\b[\p{Lu}][\p{L}’-]+ )(?<surname>[\p{Lu}][\p{L}’-]+)/u;

/** The speeches of a document, in order. One that runs over several paragraphs has a stretch in each. Words quoted without a speaker are none. */
export function findSpeeches(paragraphs: readonly Paragraph[]): Speech[] {
  const speeches: Speech[] = [];
  let chief: string | null = null;
  let open: Speech['speaker'] | null = null;
  let last: Speech['speaker'] | null = null;
  for (const { number, text } of paragraphs) {
    if (open !== null && !text.startsWith('“')) open = null;
    for (const match of text.matchAll(/“[^”]*(?:”|$)/g)) {
      const start = match.index;
      const end = start + match[0].length;
      const who = findSpeaker(text, start, end);
      if (who !== null && CHIEF.test(who)) chief = surnameOf(who) ?? chief;
      const speaker: Speech['speaker'] | null =
        who === null
          ? (open ?? speakerBefore(speeches, number))
          : PRONOUN.test(who)
            ? last
            : isChief(who, chief)
              ? 'CHIEF_INSPECTOR'
              : 'OTHER';
      if (speaker === null) continue;
      last = speaker;
      speeches.push({ paragraph: number, start, end, speaker });
      open = match[0].endsWith('”') ? null : speaker;
    }
  }
  return speeches;
}

function findSpeaker(text: string, start: number, end: number): string | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 250), start))?.groups?.who;
  if (before !== undefined) return before;
  const after = AFTER.exec(text.slice(end, end + 160))?.groups;
  return after?.who ?? after?.whoFirst ?? null;
}

/** Who spoke before in the same paragraph: a speech goes on after `said X.` */
function speakerBefore(speeches: readonly Speech[], paragraph: number): Speech['speaker'] | null {
  const last = speeches.at(-1);
  return last?.paragraph === paragraph ? last.speaker : null;
}

/** Whether the words before a speech name the Chief Inspector, or the inspectors as a body. */
function isChief(who: string, chief: string | null): boolean {
  if (CHIEF.test(who) || INSPECTORS.test(who)) return true;
  return chief === null ? ONLY_SURNAME.test(who) : new RegExp(`\\b${chief}\\b`, 'u').test(who);
}

function surnameOf(who: string): string | null {
  const named = who
    .replace(/\b(?:HM|His Majesty’s|Her Majesty’s|Interim|Acting|Chief Inspector(?: of Probation)?|for)\b/g, ' ')
    .replace(/\s+/g, ' ');
  return SURNAME.exec(named)?.groups?.surname ?? null;
}
