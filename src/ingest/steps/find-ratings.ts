import { Collector, type Findings, type Span, type StepContext, spanOf } from '../found.ts';
import type { Block } from '../page.ts';
import { type RatingPlace, type RatingWord, subjectOf } from '../ratings/rating-place.ts';
import { parseRating, RATING_WORDS } from '../ratings/rating-words.ts';
import { readStandard, readTally } from '../ratings/read-standards.ts';
import { STANDARD_WORDS } from '../standards.ts';
import { everyInspection, subjectAt } from '../subjects.ts';
import { NUMBER } from '../text/numbers.ts';

const QUOTED = new RegExp(`[‘“](?<rating>${RATING_WORDS})[’”]`, 'gdi');
/** The title may give the rating without marks. */
const BARE_IN_TITLE = new RegExp(`(?:\\brated(?: as)?|[-:]) (?<rating>${RATING_WORDS})(?: overall)?$`, 'di');

/** A row of a table of standards. */
const ROW = new RegExp(
  `^(?:${STANDARD_WORDS})(?: standard)? ?[-:|]? ?(?:\\d+(?:\\.\\d+)? ?)?(?<rating>Outstanding|Good|Requires [Ii]mprovement|Inadequate)$`,
  'di',
);

const PREVIOUS_BEFORE =
  /\b(?:previous(?:ly)?|last (?:inspect\w+|rat\w+)|when (?:it|they|the (?:PDU|service|region|unit)) (?:was|were) (?:last )?|when (?:we|inspectors) (?:last )?(?:came|visited|inspected|were)|in (?:\w+ )?20\d\d,? (?:it|they|the (?:PDU|service|region|unit)) (?:was|were|had)|had been|used to be|formerly|earlier|before|(?:up|down|improve[ds]?|improving|improvement|moved?|moving|risen|fallen|dropped|progress\w*) (?:\w+ ){0,2}from)\b[^.;‘“]*$/i;
const PREVIOUS_AFTER =
  /^[^.;‘“]{0,12}\b(?:in|at) (?:its|the|our|their) (?:last|previous|earlier) (?:inspection|rating)|^ rating in (?:\w+ )?\d{4}|^ (?:at|in|following) (?:an? )?(?:earlier|previous)/i;
const YEAR_AFTER = /^[^.‘“]{0,60}?\b(?:in|of|from) (?:\p{Lu}\p{L}+ )?(?<year>20\d\d)\b/du;
const YEAR_BEFORE = /\b(?:[Ii]n|of|from) (?:\p{Lu}\p{L}+ )?(?<year>20\d\d)\b[^.‘“]{0,60}$/u;
const SCALE = /\b(?:scale|scores? or ratings|possible ratings|rating system)\b/i;
const OVERALL_BEFORE =
  /\boverall (?:\w+ ){0,2}rating (?:of|is|was|remains|as)(?: an?)? $|\brating for (?:this|the) (?:PDU|unit|region|service)(?: overall)? (?:is|was|remains) $|\b(?:received|given|awarded|earned|achieved|got) an? (?:overall )?(?:rating of )?(?:an? )?$|\b(?:rated|rating|judged|assessed|graded|found)(?: (?:as|to be|overall|it|them|again|once more))*(?: as)? $|\bremain(?:s|ed|ing)? (?:rated )?(?:as )?$|\b(?:lowest|highest) (?:possible )?rating(?: possible)? \($|\b(?:falls?|fell|fallen|drop(?:s|ped)?|declined?|rises?|risen|rose|improved?|moved?|up|down) to $|\bresulting in an? (?:overall )?rating of $/i;
const OVERALL_AFTER = /^(?:,)? overall\b|^ rating\b(?! for (?!this|the PDU|the unit|the region|the service))/i;
const NOT_OVERALL_AFTER =
  /^ (?:ratings? )?(?:for|against|across) (?!an? (?:second|third)|the (?:second|third)|this PDU|the PDU|this inspection)/i;
/** Units counted by rating: `one was rated ‘Good’, three ‘Requires improvement’`. */
const BY_NUMBER = new RegExp(
  `(?:^|[;,:]|\\band|\\b[Aa]ll) ?(?:${NUMBER})(?: of them| (?:PDUs|units|services)(?: in [\\w ]{3,30}?)?)?(?: (?:was|were|are|is))?(?: rated)?(?: as)? $`,
  'i',
);
/** A rating named only as a bound. */
const BOUND = /\b(?:below|above|at least|better than|worse than|short of|whisker of|far from) $/i;
/** `rated ‘Good’ in 2023` between commas is the rating of that year. */
const RATED_BEFORE = /\brated (?:as )?$/i;
const IN_YEAR = /^ in (?:\p{Lu}\p{L}+ )?20\d\d\b/u;

/** Finds what each rating word is: the overall rating, the one before, of a standard, of several standards, or of another service. */
export function findRatings(context: StepContext): Findings {
  const found = new Collector();
  for (const block of context.page.blocks) {
    if (block.section === 'BANNER') continue;
    const matches = [...block.text.matchAll(QUOTED)];
    if (block.section === 'TITLE' && context.units.length > 1 && matches.length > 1) {
      for (const match of matches)
        found.ignore('the title gives several ratings for several units, which the text tells apart', block, spanOf(match));
      continue;
    }
    const row = matches.length === 0 ? ROW.exec(block.text) : null;
    if (row !== null) readRating(context, block, { rating: parseRating(row.groups?.rating as string), span: spanOf(row, 'rating') }, found);
    if (block.section === 'TITLE' && matches.length === 0) {
      const bare = BARE_IN_TITLE.exec(block.text);
      if (bare !== null)
        readRating(context, block, { rating: parseRating(bare.groups?.rating as string), span: spanOf(bare, 'rating') }, found);
    }
    for (const match of matches) {
      if (block.section === 'TITLE' && /^“.+”$/.test(match[0]) && /^ \p{L}/u.test(block.text.slice(match.index + match[0].length)))
        found.ignore('a quoted word that is no rating', block, spanOf(match));
      else if (/^[a-z]/.test(match.groups?.rating as string)) found.ignore('a word of the language, not a rating', block, spanOf(match));
      else readRating(context, block, { rating: parseRating(match.groups?.rating as string), span: spanOf(match) }, found);
    }
  }
  return found;
}

function readRating(context: StepContext, block: Block, word: RatingWord, found: Collector): void {
  const { span } = word;
  const sentence = block.sentences.find(({ start, end }) => start <= span[0] && span[0] < end) ?? {
    start: 0,
    end: block.text.length,
    isStanding: false,
  };
  const before = block.text.slice(sentence.start, span[0]);
  const after = block.text.slice(span[1], sentence.end);
  if (sentence.isStanding || SCALE.test(before)) {
    found.ignore('the scale of ratings', block, span);
    return;
  }
  if (context.units.length === 0) {
    found.ignore('no inspection was found in the document', block, span);
    return;
  }
  if (context.programme === 'DYNAMIC_PUBLIC_PROTECTION') {
    found.ignore('a dynamic inspection gives no rating', block, span);
    return;
  }
  if (/\bnot (?:yet )?$/i.test(before)) {
    found.ignore('a rating that was not given', block, span);
    return;
  }
  if (BOUND.test(before)) {
    found.ignore('a rating named as a bound', block, span);
    return;
  }
  if (block.section !== 'TITLE' && BY_NUMBER.test(before) && !/standards?\b/i.test(before)) {
    found.ignore('ratings of several units by their number', block, span);
    return;
  }
  const at = { context, block, word, before, after, found, isTitle: block.section === 'TITLE' };
  if (!readPrevious(at) && !readTally(at) && !readStandard(at)) readOverall(at, sentence.start);
}

/** The rating of the inspection before, with its year. */
function readPrevious(place: RatingPlace): boolean {
  const { block, word, before, after, found } = place;
  const isOfYear = RATED_BEFORE.test(before) && IN_YEAR.test(after);
  if (!isOfYear && !PREVIOUS_BEFORE.test(before.slice(-120)) && !PREVIOUS_AFTER.test(after)) return false;
  if (/\bremain/i.test(before.slice(-30))) return false;
  if (/\bstandards?\b|\bcasework\b/i.test(before)) {
    if (/\bto $/.test(before)) return false;
    found.ignore('a rating that standards had before', block, word.span);
    return true;
  }
  const subject = subjectOf(place);
  if (subject === null) found.ignore('the rating of another service', block, word.span);
  else {
    found.fact('previousRatingStated', word.rating, subject, block, word.span);
    const later = YEAR_AFTER.exec(after);
    const year = later?.groups?.year ?? YEAR_BEFORE.exec(before)?.groups?.year;
    if (year !== undefined) {
      const span: Span = later === null ? word.span : [word.span[0], word.span[1] + (later.index + later[0].length)];
      found.fact('previousYearStated', Number(year), subject, block, span);
    }
  }
  return true;
}

function readOverall(place: RatingPlace, sentenceStart: number): void {
  const { context, block, word, before, after, found, isTitle } = place;
  const isLead = context.lead !== null && context.lead.block === block && context.lead.start === sentenceStart;
  const isSaid = OVERALL_BEFORE.test(before) || OVERALL_AFTER.test(after) || isLead || isTitle;
  const subject = isLead && context.units.length > 1 && !namesOne(place) ? everyInspection(context) : subjectOf(place);
  if (subject === null) {
    found.ignore('the rating of another service', block, word.span);
    return;
  }
  if (NOT_OVERALL_AFTER.test(after) && !/^ (?:ratings? )?(?:for|in|on) (?:probation|the probation|\p{Lu})/u.test(after)) {
    found.message(
      'unread-rating',
      `Expected an overall rating or that of a standard, got ${quoteOf(place)}: see what it rates.`,
      block,
      word.span,
    );
    return;
  }
  if (isSaid && (subject.length > 0 || isTitle)) {
    found.fact('overallRating', word.rating, isTitle && subject.length === 0 ? everyInspection(context) : subject, block, word.span);
    return;
  }
  found.message(
    'unread-rating',
    `Expected an overall rating or that of a standard, got ${quoteOf(place)}: see what it rates.`,
    block,
    word.span,
  );
}

/** Whether the sentence gives this rating to one of its units by name, as `A is rated … and B is rated …` does. */
function namesOne({ context, block, word }: RatingPlace): boolean {
  const ratings = [...block.text.matchAll(QUOTED)].length;
  const subject = subjectAt(context, block, word.span[0]);
  return ratings > 1 && subject !== 'OTHER' && subject.inspections.length === 1;
}

function quoteOf({ block, word }: RatingPlace): string {
  return JSON.stringify(block.text.slice(Math.max(0, word.span[0] - 40), word.span[1] + 30));
}
