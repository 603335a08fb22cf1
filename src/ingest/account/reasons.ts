import type { Block } from '../page.ts';
import type { Token } from './tokens.ts';

/** What a reason looks at: the token, and the sentence on both sides of it. */
export interface TokenPlace {
  readonly token: Token;
  readonly block: Block;
  readonly before: string;
  readonly after: string;
  readonly isStanding: boolean;
  readonly isOutsider: boolean;
  readonly hasUnits: boolean;
}

type Test = (place: TokenPlace) => boolean;

const THINGS =
  'inspections?|reports?|PDUs?|Probation Delivery Units?|units?|regions?|areas?|services?|sites?|offices?|prisons?|courts?|councils?|local authorities|police forces?|boroughs?|counties|standards?|domains?|points?|questions?|aspects|categories|stages|inspectors|bodies|agencies|releases?|teams?|projects?|ways|times?|others?|examples?|reasons?|factors|parts?|sides|key|main|different|separate|distinct|themes?|priorit(?:y|ies)|phases?|programmes?|principles|cities|towns|hubs?|centres?|pages?|nights?|people in';

/** Why a rating word, date or number is no fact, the first that holds; the order goes from the plainest. */
export const REASONS: readonly (readonly [reason: string, test: Test])[] = [
  ['the page around the release', ({ block }) => block.section === 'BANNER'],
  ['standing text', ({ isStanding }) => isStanding],
  ['a heading or the end mark', ({ block, token }) => block.section === 'HEADING' && token.kind === 'number' && block.text.length < 30],
  ['said by somebody outside the Inspectorate', ({ isOutsider }) => isOutsider],
  ['a telephone number, an address or a time in a contact', ({ block, token }) => block.section === 'CONTACT' && token.kind === 'number'],
  [
    'part of a web or e-mail address',
    ({ before, after }) =>
      /[\w/.@:-]*(?:https?:|www\.|\/|@)[\w/.-]*$/.test(before.slice(-60).split(' ').at(-1) ?? '') || /^[\w/-]*(?:\.\w|@)/.test(after),
  ],
  ['no inspection was found in the document', ({ hasUnits }) => !hasUnits],
  [
    'a word of the language, not a rating',
    ({ token, before }) => token.kind === 'rating' && (/^[a-z]/.test(token.text) || /^[“‘•\s]*$|[.!?:] ?[“‘]?$|“$/.test(before)),
  ],
  ['a quoted word that is no rating', ({ token, after }) => token.kind === 'rating' && /^ \w+[’”]/.test(after)],
  [
    'the unification of 2021',
    ({ token, before }) =>
      token.kind === 'date' &&
      /2021/.test(token.text) &&
      /\b(?:unifi\w+|established|merg\w+|creat\w+|formed|set up|reform\w*|since|introduced|reunif\w+|in|of) (?:\w+ ){0,8}$/i.test(before),
  ],
  [
    'the date of another report or inspection',
    ({ token, before, after }) =>
      token.kind === 'date' &&
      (/\b(?:report|inspection|inspected|review|published|thematic|visited|rated)\b[^.;]{0,60}$/i.test(before) ||
        /^ (?:report|inspection|thematic|review)\b/i.test(after)),
  ],
  [
    'the date of another event',
    ({ token, before }) =>
      token.kind === 'date' &&
      /\b(?:since|from|by|until|till|before|after|during|at the end of|end of|start of|beginning of|started|began|launched|introduced|announced|appointed|in post|as of|as at|late|early|mid|between|and|to|spring|summer|autumn|winter|in|on)[- ](?:the )?(?:\w+ )?\(?$/i.test(
        before,
      ),
  ],
  [
    'the date of another event',
    ({ token, before }) =>
      token.kind === 'date' && /\b(?:announced|strategy|plan|budget|scheme|Act|programme|year|figures)\b[^.;]{0,20}\(?$/i.test(before),
  ],
  [
    'one as a pronoun or in a turn of speech',
    ({ token, before, after }) =>
      /^one$/i.test(token.text) &&
      (/\b(?:no|any|every|this|that|the|each|another|which|only|some|day|number|in|at|as|is|was|with|from)[ -]$/i.test(before) ||
        /^(?:[-\s](?:of|another|off|to|that|who|which|such|day|side|reason|example|area|hand|aspect|place)\b|[,.])/i.test(after)),
  ],
  [
    'a duration or an age',
    ({ token, before, after }) =>
      token.kind === 'number' &&
      (/^(?: |-)(?:(?:or|to) \w+ )?(?:and a half )?(?:calendar |working |consecutive |full |past |further )?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|fortnights?)\b/i.test(
        after,
      ) ||
        /\b(?:aged|age|past|last|next|first|previous|coming|few) $/i.test(before)),
  ],
  ['part of a word', ({ before, after }) => /(?:\p{L}|[\p{L}\d]-)$/u.test(before) || /^-?\p{L}/u.test(after)],
  [
    'part of a name',
    ({ token, before }) =>
      token.kind === 'number' &&
      /\b(?:section|domain|tier|band|level|stage|phase|grade|article|category|SDS|MAPPA|annex|figure|table|note|chapter|volume|page|paragraph|route|class) ?$/i.test(
        before,
      ),
  ],
  [
    'a number of things that are no fact of an inspection',
    ({ token, after }) =>
      token.kind === 'number' &&
      new RegExp(`^(?: (?:of )?(?:the|our|its|all|these|those|their))?(?: \\w+){0,3}? (?:${THINGS})\\b`, 'i').test(after),
  ],
  [
    'a number of recommendations said elsewhere',
    ({ token, after }) => token.kind === 'number' && /^ (?:\w+ ){0,2}recommendations?\b/i.test(after),
  ],
  [
    'a number of units in the title',
    ({ token, block, after }) =>
      token.kind === 'number' && block.section === 'TITLE' && /\b(?:services|PDUs|units|areas|regions)\b/i.test(after),
  ],
  [
    'half or quarter of a time',
    ({ token, before, after }) =>
      /^(?:half|quarters?)$/i.test(token.text) &&
      (/^(?:[- ](?:year|way|time|term|hour|day|hearted)| of (?:the|this|last) (?:year|month|week|decade|century))/i.test(after) ||
        /\b(?:first|second|latter|last|this|next|final|each|every|per) $/i.test(before)),
  ],
  ['the scale of ratings', ({ token, before }) => token.kind === 'rating' && /\bscale\b/i.test(before)],
  [
    'a time of day',
    ({ token, after, before }) => token.kind === 'number' && (/^[.:]\d\d\b|^ ?[ap]m\b/i.test(after) || /\d[.:]$/.test(before)),
  ],
  ['zero, none, or a hundred in a turn of speech', ({ token }) => /^(?:zero|none|a hundred|one hundred)$/i.test(token.text)],
];
