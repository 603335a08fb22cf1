import { Collector, type Findings, type StepContext, spanOf } from '../found.ts';
import type { Block } from '../page.ts';
import { everyInspection } from '../subjects.ts';
import { DATE, parseDate } from '../text/dates.ts';

const TIME = '(?:,? ?(?:at )?(?<time>\\d{1,2}[.:]?\\d{2}(?: ?[ap]\\.?m\\.?)?|midnight|noon)\\b)?';
const REPORT =
  '(?:[Tt]he|[Tt]his|[Tt]hese|[Oo]ur|[Bb]oth|[Aa]ll)(?: (?:two|three|four|full|final|latest|inspection|regional|national))* reports?';
const STATED = [
  `${REPORT}[^.;“]{0,60}?(?:is|are|will be|was|were|has been|have been) (?:now )?(?:made )?(?:available|published|released|issued)(?:(?!\\bfrom\\b)[^;“]){0,90}?\\bon (?<date>${DATE})${TIME}`,
  `${REPORT}[^.;“]{0,60}?(?:is|are|will be|was|were) (?:available|published|released)[^;“]{0,90}? from (?<date>${DATE})${TIME}`,
  `\\bpublished (?:its|the|this|a) (?:\\w+ )?report (?:today|on)?,? ?\\(?(?:on )?(?<date>${DATE})`,
  `\\bthis report(?: (?:is|was|will be) published)? on (?<date>${DATE})`,
  `\\balso published on (?<date>${DATE})`,
  `^(?:Published|Publication date|Date published|Date of publication|Date|First published)(?: on)?:? ?(?<date>${DATE})${TIME}`,
  `\\b[Ee]mbargo(?:ed)?(?: until| till|:)* ?(?:${TIME.replace('time', 'before')} ?(?:on )?)?(?<date>${DATE})${TIME}`,
  `\\b(?:00[.:]?01|0001|midnight)(?: hours)?,? (?:on )?(?<date>${DATE})`,
].map((source) => new RegExp(source, 'dg'));
const DATELINE = new RegExp(`^(?<date>${DATE})${TIME}$`, 'd');
const DOUBTFUL = new RegExp(`\\(published (?:on |in )?(?<date>${DATE})\\)`, 'dg');
/** Paragraphs near the title in which a line that is only a date is that of publication. */
const NEAR_TITLE = 3;

/** Finds the day and the time of publication. A release on several units publishes them together. */
export function findPublication(context: StepContext): Findings {
  const found = new Collector();
  const { page } = context;
  const taken = new Set<string>();
  for (const block of page.blocks) {
    if (!/\d{4}/.test(block.text)) continue;
    const isNearTitle = page.title !== null && Math.abs(block.number - page.title.number) <= NEAR_TITLE && block.text.length < 60;
    const line = isNearTitle ? DATELINE.exec(block.text) : null;
    for (const match of [...STATED.flatMap((pattern) => [...block.text.matchAll(pattern)]), ...(line === null ? [] : [line])]) {
      const key = `${block.number} ${match.indices?.groups?.date?.[0]}`;
      if (!taken.has(key)) readDate(context, block, match, found);
      taken.add(key);
    }
    for (const match of block.text.matchAll(DOUBTFUL)) {
      found.message(
        'doubtful-publication',
        `Expected the day of publication, got ${JSON.stringify(match[0])} after the name of another service: see whether it holds for this one too.`,
        block,
        spanOf(match, 'date'),
      );
    }
  }
  return found;
}

function readDate(context: StepContext, block: Block, match: RegExpExecArray | RegExpMatchArray, found: Collector): void {
  const words = match.groups?.date as string;
  const date = parseDate(words);
  const span = spanOf(match, 'date');
  if (isOfOthers(context, match[0])) {
    found.ignore('the date of another report', block, span);
    return;
  }
  if (date === null) {
    found.message('no-such-day', `Expected a day that exists, got ${JSON.stringify(words)}.`, block, span);
    return;
  }
  found.fact('publishedOn', date, everyInspection(context), block, span);
  const time = parseTime(match.groups?.time ?? match.groups?.before);
  if (time !== null)
    found.fact('publishedAt', time, everyInspection(context), block, spanOf(match, match.groups?.time === undefined ? 'before' : 'time'));
}

/** Whether the words name services, and none of those whose inspection the document reports. */
function isOfOthers({ units, vocabulary }: StepContext, words: string): boolean {
  const named = vocabulary.services
    .find(words)
    .filter((mention) => !mention.isPartOfLongerName && mention.named.some(({ kind }) => kind !== 'BODY'));
  return (
    named.length > 0 &&
    units.length > 0 &&
    !named.some((mention) => mention.named.some(({ id }) => units.some(({ service }) => service?.id === id)))
  );
}

/** `00.01` gives 00:01, `9.30am` gives 09:30; null for a time that does not exist, or none. */
export function parseTime(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text === 'midnight') return '00:00';
  if (text === 'noon') return '12:00';
  const match = /^(\d{1,2})[.:]?(\d{2})(?: ?([ap])\.?m\.?)?$/i.exec(text);
  if (match === null) return null;
  const hour = (Number(match[1]) % (match[3] === undefined ? 24 : 12)) + (match[3]?.toLowerCase() === 'p' ? 12 : 0);
  if (Number(match[1]) > 24 || Number(match[2]) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${match[2]}`;
}
