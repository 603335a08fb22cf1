import type { Polarity } from '../../model/vocabulary.ts';
import { lowerCase } from '../text/lower-case.ts';

/** A word that says which way a clause points. */
export interface Pointer {
  readonly polarity: Exclude<Polarity, 'MIXED'>;
  readonly start: number;
  readonly end: number;
}

const STRENGTH = [
  'work(?:s|ed|ing)? hard', 'backlogs? (?:\\w+ ){0,3}(?:reduced|cleared|fallen|gone)',
  'impressive\\w*', 'impressed', 'strong(?:er|est|ly)?', 'excellent', 'excell\\w+', '(?<!(?:hours|work|still|remain|remained|remaining|cases|orders|checks) )outstanding(?! (?:hours|work|cases|orders))', 'good', 'strengths?', 'prais\\w+', 'pleas(?:ed|ing)', 'positiv\\w+',
  'encourag(?:ing|ingly|ed)', 'promising', 'well[- ](?:\\w+ed|led|run|kept|built)', '(?<!as )well(?! as\\b)', 'up from', 'purpose(?:ful)?', 'acted (?:up)?on', 'morale (?:\\w+ ){0,3}(?:risen|rising|high|good|improv\\w+)', 'benefit(?:s|ed|ing)?',
  'innovative(?:ly)?', 'responsive', 'effective(?:ly)?', 'commend\\w*', 'proud', 'to (?:its|their) credit', 'welcom(?:ed|ing)', 'success(?:es|ful|fully)?', 'committed',
  'commitment', 'dedicat(?:ed|ion)', 'passionate', 'enthusias\\w+', 'clear (?:vision|strategy|direction|sense|understanding|priorit\\w+)', 'robust', 'comprehensive', 'skilled',
  'knowledgeable', 'supportive', 'healthy', 'productive', 'thriv\\w+', 'exemplary', 'inspir\\w+', 'proactive\\w*', 'collaborat\\w+', 'reassur\\w+', 'high[- ]quality', 'manageable',
  'stable', 'fully (?:staffed|resourced)', 'notable', 'wide range', 'broad range', 'sufficient(?:ly)?', 'significant (?:progress|improvements?)', 'improved', 'improving', 'progress', 'made (?:\\w+ )?improvements', 'there (?:has been|have been|were) (?:\\w+ )*improvements?',
  'better than', 'valued', 'celebrat\\w+', 'credit', 'well received', 'worked well', 'work(?:s|ing)? well', 'hard-?working', 'reasonable', 'visible', 'in place', 'ambitious', 'energetic', 'highlight of', 'bright spots?', 'up to the mark', 'adequate(?:ly)?', 'reduced', 'filled', 'motivated', 'resilien\\w+', 'tireless\\w*', 'determin(?:ed|ation)', 'understanding and a drive', 'a drive to', 'recogni[sz]ed for', 'benefitt?ed', 'met', 'highly', 'sound(?:ly)?', 'thorough(?:ly)?', 'prized', 'best', 'routine(?:ly)?', 'sustainable', 'suitable', 'easily', 'readily', 'approachable', 'calm', 'improvement on', 'fit for purpose', 'prompt(?:ly)?', 'quickly', 'smooth(?:ly)?', 'creative(?:ly)?', 'generous', 'popular', 'appreciat\\w+', 'admir\\w+', 'meaningful', 'warm(?:ly)?', 'respected', 'flourish\\w*', 'reliable', 'first[- ](?:class|rate)', 'delight\\w*', 'exceptional', '(?:turnover|sickness|absence|attrition|vacanc\\w+|caseloads?|workloads?) (?:(?!and\\b)\\w+ ){0,3}(?:low|lower|fallen|falling|reduced|halved|improved|manageable|reasonable)', 'low (?:turnover|sickness|absence|attrition|vacanc\\w+|caseloads?|workloads?)', 'helpful', 'constructive', 'trusted', 'timely',
]; // biome-ignore format: a list of words
const CONCERN = [
  '(?:(?:did|does|do|was|were|is|are|had|has|have|could) not|(?:didn|doesn|don|wasn|weren|isn|aren|hadn|hasn|haven|couldn)’t) (?:always |consistently |yet |been |be )*(?!(?:limited|hamper|hinder|affect|overwhelm|need|requir|concern|lack|fail|suffer|struggl|short|afraid)\\w*)\\w+', '(?:is|was|are|were) needed', 'let down', 'not (?:of|to|at) (?:the|a) (?:required|expected|sufficient|necessary)', 'stretched thin',
  'down from', 'saw (?:few|little)', 'few (?:referrals|services|opportunities|interventions|programmes)', 'scarc(?:e|ity)', 'outdated', 'unfit', 'damp', 'dilapidated', 'cramped', 'lag(?:s|ged|ging)?(?: behind)?', 'slower', 'late', 'rock bottom', 'thin', 'infancy', 'uneven', 'hard to find', 'bureaucratic', 'criticis\\w+', 'reservations?', 'forgotten', 'vanished', 'ignor\\w+', 'little', 'drowning', 'crisis', 'waited', 'long waits?', 'pity', 'hesitant', 'unread', 'unsuitable', 'unhappy', 'exhaust\\w+', 'fatigue\\w*', 'left (?:the|to)', 'lacklustre', 'sparse', 'vague', 'haphazard', 'chaotic', 'damag\\w+', 'suffered', 'constrain\\w*', 'squeezed', 'overstretched', 'not (?:a|the) priority', 'no (?:more than|longer|clear|plan|evidence of)', 'nobody', 'never', 'too', 'morale,? (?:\\w+,? ){0,3}(?:low|poor|fallen|suffer\\w+)', 'not (?:fit|suitable)', 'worn down',
  'concern(?:s|ed|ing)?', 'insufficient\\w*', 'not enough', 'lack(?:s|ed|ing)?', 'gaps?', 'deficit\\w*', 'deficien\\w*', 'fail(?:s|ed|ing|ings|ures?)?', 'poor\\w*', 'weak\\w*', 'hamper\\w*',
  'undermin\\w*', 'fragile', 'worr(?:y|ied|ying|yingly)', 'unfortunate\\w*', 'disappoint\\w*', '(?:needs?|needed|needing) (?:to|urgent|improve\\w*|attention|more|further|significant|strengthening)', 'in need of', 'requir(?:e|es|ed|ing) (?:improvement|urgent|attention|significant|further|immediate|more)',
  'inadequate\\w*', 'inconsisten\\w*', 'challeng(?:e|es|ed|ing)', 'difficult\\w*', 'struggl\\w+', 'shortfalls?', 'shortages?', '(?<!alcohol |drugs? |health |housing |misuse )problem\\w*', 'too (?:few|many|little|often|high|slow|much|low)', 'unmanageable',
  'overwhelm\\w*', '(?:over)?stretched', '(?:very |extremely |unacceptably |persistently )?high (?:work\\w*|case\\w*|turnover|vacanc\\w*|staff|sickness|levels? of (?:sickness|vacanc\\w*|absence|turnover|work\\w*)|rates? of|numbers? of (?:vacanc\\w*|cases))', 'limited', 'unacceptabl\\w+', 'ineffective\\w*', 'critical(?:ly)?', 'serious(?:ly)?(?! harm)', 'alarm\\w*', 'delay\\w*',
  'backlogs?', 'missed', 'missing', 'unable', 'unlikely', 'unclear', 'confus\\w*', 'neglect\\w*', 'low (?:morale|level\\w*|number\\w*|rate\\w*|confidence)', 'lowest', '(?:negative|adverse|detrimental|significant|severe|serious)(?:ly)? (?:impact|effect|affect)\\w*', 'impact(?:ed|ing) (?:on|negatively|adversely)', 'suffer\\w*',
  'shortcoming\\w*', 'must (?:improve|do|be|now|address|take|urgently)', 'improvements? (?:is|are|was|were) (?:\\w+ )?(?:needed|required|necessary)', 'should (?:be (?!proud|commended|praised|pleased|congratulated|credited)|have|do|improve)', 'fall(?:s|ing)? short', 'fell (?:\\w+ )?short', 'declin\\w+', 'deteriorat\\w+', 'detriment\\w*',
  'at the expense', 'barriers?', 'obstacles?', 'pressure\\w*', 'strain(?:ed|ing|s)?', 'burden\\w*', 'unsafe', 'rare(?:ly)?', 'seldom', 'underdeveloped', 'under-?(?:used|resourced|staffed|reported|estimat\\w+)', 'only (?:a|half|one|two|\\d)', 'far from', 'poorer', 'worse(?:ned|ning)?', 'worst', 'dire', 'absen(?:ce|t)', 'left (?:\\w+ )?(?:at risk|without|exposed)', 'at risk', 'lost', 'slow', 'burnout', 'stress(?:ed|ful)?', 'hinder\\w*', 'exacerbat\\w+', 'compromis\\w+', 'inhibit\\w*', 'unresolved', 'overlook\\w*', 'ignored', 'superficial', 'patchy', 'sporadic', 'variable', 'mixed', 'unsettl\\w*', 'turbulen\\w*', 'disrupt\\w*', 'crisis', 'breakdown', 'unsatisfactory', 'not (?:been )?resolved', 'less than (?:a |half|two|three)', 'fewer than', 'not always', 'not consistently', 'called on', 'more (?:work |needs? |has |must |could |should )(?:\\w+ )?(?:to be done|be done|required|needed)', 'improve (?:its|their|the)', 'stronger (?:focus|delivery|emphasis) (?:is|was|on|needed)', 'there needed to be', 'failed', 'shortcomings?', 'bleak', 'stagnat\\w+', 'little (?:evidence|progress|attention|improvement|change)', 'long[- ]standing', '(?<!work |worked |working |works )hard to', 'regrett\\w+', 'insecure', 'untenable', 'unsustainable', 'hindered', 'impair\\w*', 'out of date', 'inaccura\\w+', 'incomplete', 'unaware', 'unfilled', 'vacant', 'inexperienced',
]; // biome-ignore format: a list of words
const NEGATION =
  /\b(?:not|no|never|without|isn’t|aren’t|wasn’t|weren’t|hasn’t|haven’t|don’t|doesn’t|didn’t|cannot|can’t|nor|neither|far from|too few|few|little|less|lack of|lacked|insufficient(?:ly)?|nothing)(?: (?!and\b|but\b|or\b)\w+(?:ly)?){0,4} ?$/i;
/** Praise that somebody deserves is no wish. */
const PRAISE = /^(?:proud|commend|prais|pleased|credit)/;
/** A subject that turns all that is said of it. */
const NOBODY = /\b(?:neither|nor|no one|nobody|none)\b[^,;]*$/i;
const STRENGTH_PATTERN = new RegExp(`(?<![a-z-])(?:${STRENGTH.join('|')})(?![a-z])`, 'g');
const CONCERN_PATTERN = new RegExp(`(?<![a-z-])(?:${CONCERN.join('|')})(?![a-z])`, 'g');
/** A strength that is wished for points to a concern about today. */
const WISH =
  /\b(?:needs?|needed|must|should|require[sd]?|requiring|ought|called on|calls? for|called for)\b(?! (?:not|no)\b)[^,;.]{0,60}$/i;

/** Whether what stands at a place of a clause is negated: `few vacancies`. */
export function isNegated(clause: string, at: number): boolean {
  const before = clause.slice(Math.max(0, at - 40), at);
  return NEGATION.test(before) || /\b(?:fill(?:ed|ing)?|reduc(?:ed|ing)|cut|clear(?:ed|ing)) (?:\w+ ){0,2}$/i.test(before);
}

/** The words of a clause that say which way it points, in order; a negated one points the other way. */
export function findPointers(words: string): Pointer[] {
  const clause = lowerCase(words);
  const concerns = [...clause.matchAll(CONCERN_PATTERN)].map((match) => pointerOf(clause, match, 'CONCERN'));
  const strengths = [...clause.matchAll(STRENGTH_PATTERN)]
    .map((match) => pointerOf(clause, match, 'STRENGTH'))
    .filter(({ start, end }) => !concerns.some((concern) => concern.start < end && start < concern.end));
  return [...concerns, ...strengths].sort((one, other) => one.start - other.start);
}

function pointerOf(clause: string, match: RegExpExecArray, polarity: Pointer['polarity']): Pointer {
  const before = clause.slice(Math.max(0, match.index - 40), match.index);
  if (polarity === 'CONCERN' && /^(?:need|must|should|requir|too )/.test(match[0])) {
    return { polarity, start: match.index, end: match.index + match[0].length };
  }
  const isTurned =
    NEGATION.test(before) ||
    (polarity === 'STRENGTH' && NOBODY.test(clause.slice(0, match.index))) ||
    (polarity === 'STRENGTH' && !PRAISE.test(match[0]) && WISH.test(clause.slice(Math.max(0, match.index - 80), match.index)));
  return { polarity: isTurned ? opposite(polarity) : polarity, start: match.index, end: match.index + match[0].length };
}

function opposite(polarity: Pointer['polarity']): Pointer['polarity'] {
  return polarity === 'STRENGTH' ? 'CONCERN' : 'STRENGTH';
}
