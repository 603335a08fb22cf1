import type { Span } from '../found.ts';
import { findStandard, STANDARD_WORDS } from '../standards.ts';
import { NUMBER, parseNumber } from '../text/numbers.ts';
import { type RatingPlace, subjectOf } from './rating-place.ts';

const COUNT_AFTER = new RegExp(
  `^ (?:ratings? )?(?:(?:were|was|are|is|have been|has been) )?(?:(?:given|awarded|made|received) )?(?:for|on|in|against|across) (?:(?<all>all|every one|each) (?:(?<allCount>${NUMBER}) )?(?:of )?|(?<count>${NUMBER}) (?:out )?of )(?:(?:our|the|its|their|those|these) )?(?:(?<outOf>${NUMBER}) )?(?<group>[\\w -]{0,40}?)standards?\\b`,
  'i',
);
const COUNT_BEFORE = new RegExp(
  `(?:(?<all>\\ball|each|\\b(?:its|the|our|their)(?= (?:${NUMBER}) [\\w ]{0,40}standards? (?:were|are|have been) (?:all|each|also)\\b)) (?:(?<allCount>${NUMBER}) )?(?:of )?|\\b(?<count>${NUMBER}) (?:out )?of )(?:(?:our|the|its|their|those|these) )?(?:(?<outOf>${NUMBER}) )?(?<group>[\\w -]{0,40}?)standards?(?: that)? (?:were|was|are|being|as|have been|had been|received|with|at|got|is)?(?: (?:also|each|all|again|be|judged|rated|graded|given|as|a|an|rating of|ratings of|scored))*(?: (?:have|has|had)? ?(?:moved|improved|risen|gone|fallen|dropped)(?: up| down)? from [‘“][^’”]+[’”] to)? $`,
  'i',
);
const FURTHER = new RegExp(
  `\\b(?:a further|another|the (?:other|remaining)) (?<count>${NUMBER})(?: (?:were|was|are|being|rated|as|got|received))* $`,
  'i',
);
const COUNT_FIRST = new RegExp(
  `\\b(?:${NUMBER}) (?:out )?of (?:(?:our|the|its) )?(?<outOf>${NUMBER}) (?<group>[\\w -]{0,40}?)standards?\\b`,
  'i',
);
const STANDARD_AFTER = new RegExp(
  `^ (?:ratings? )?(?:for|in|on|against) (?:(?:its|the|their|our) )?(?<standard>(?:${STANDARD_WORDS})(?:(?:, and|,| and)(?: for)? (?:${STANDARD_WORDS}))*)\\b|^ (?<own>(?!services|staff)(?:${STANDARD_WORDS}))\\b`,
  'i',
);
const STANDARD_BEFORE = new RegExp(
  `(?<!probation )\\b(?<standard>(?:(?:${STANDARD_WORDS})(?:, and|,| and) )*(?:${STANDARD_WORDS}))(?: (?:standard|work|quality))?(?: (?:of|in|at|across) (?:the|this|its) (?:region|PDU|unit|service))?(?:, (?:where|which|whose|with|in which|a standard)[^,‘“]{0,100},)?,? (?:(?:which|that) )?(?:(?:we|inspectors) )?(?:is|was|were|are|has been|being|both|also|each|rated|judged|as|received a|attracted a|given a|awarded a|with a|-|:)(?: (?:also|again|both|each|all|rated|judged|to be|as|rating of|rating|of|a|an))* $|(?<!probation )\\b(?<standard2>(?!services|staff)(?:${STANDARD_WORDS})|(?<=(?:and|,) |^)(?:services|staff))(?: work)? ?[-:(]? ?$`,
  'i',
);
const GROUP_BEFORE = /\b(?:standards?|casework|case work|domains?)\b[^.;‘“]{0,40}\b(?:was|were|is|are|rated|as) $/i;

/** A number of standards with the same rating. */
export function readTally(place: RatingPlace): boolean {
  const { block, word, before, after, found } = place;
  const later = COUNT_AFTER.exec(after);
  const match = later ?? COUNT_BEFORE.exec(before);
  if (match === null) return readFurtherTally(place);
  const { all, allCount, count, outOf, group = '' } = match.groups as Record<string, string | undefined>;
  const of = parseNumber(outOf ?? allCount ?? '');
  const value = all === undefined ? parseNumber(count ?? '') : of;
  const span: Span =
    later === null ? [word.span[0] - (before.length - match.index), word.span[1]] : [word.span[0], word.span[1] + match[0].length];
  const subject = subjectOf(place);
  if (subject === null) found.ignore('ratings of another service', block, span);
  else if (value === null || (of !== null && value > of))
    found.ignore('a rating of all standards of a group, without their number', block, span);
  else {
    const tally = { rating: word.rating, count: value, outOf: of, group: groupOf(group), asStated: block.text.slice(...span) };
    found.fact('ratingTallies', tally, subject, block, span);
  }
  return true;
}

/** `six of our nine standards were rated ‘…’, with a further two ‘…’`: as many of the same standards. */
function readFurtherTally(place: RatingPlace): boolean {
  const { block, word, before, found } = place;
  const further = FURTHER.exec(before);
  const first = COUNT_FIRST.exec(before);
  const subject = further === null || first === null ? null : subjectOf(place);
  if (further === null || first === null || subject === null) return false;
  const count = parseNumber(further.groups?.count as string) as number;
  const span: Span = [word.span[0] - (before.length - further.index), word.span[1]];
  const outOf = parseNumber(first.groups?.outOf ?? '');
  found.fact(
    'ratingTallies',
    { rating: word.rating, count, outOf, group: groupOf(first.groups?.group ?? ''), asStated: block.text.slice(...span) },
    subject,
    block,
    span,
  );
  return true;
}

function groupOf(words: string): string | null {
  const group = words
    .replace(/\b(?:of|our|the|quality|individual|inspection)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return group === '' ? null : `${group} standards`;
}

/** The rating of a single standard that the words name. */
export function readStandard(place: RatingPlace): boolean {
  const { context, block, word, before, after, found } = place;
  const following = STANDARD_AFTER.exec(after)?.groups;
  const later = following?.standard ?? following?.own;
  const earlier = STANDARD_BEFORE.exec(before)?.groups;
  const name = later ?? earlier?.standard ?? earlier?.standard2;
  if (name === undefined) {
    if (!GROUP_BEFORE.test(before)) return false;
    found.ignore('the rating of a group of standards, without their number', block, word.span);
    return true;
  }
  const subject = subjectOf(place);
  if (subject === null) found.ignore('the rating of a standard of another service', block, word.span);
  for (const index of subject ?? []) {
    for (const each of name.split(/,? and (?:for )?(?!delivery\b|facilities\b|governance\b|implementation\b)|, (?:for )?/i)) {
      found.fact('ratings', { standard: findStandard(context, index, each), rating: word.rating }, [index], block, word.span);
    }
  }
  return true;
}
