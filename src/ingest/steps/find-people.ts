import type { Role } from '../../model/vocabulary.ts';
import { Collector, type Findings, type Span, type StepContext, type Subject, spanOf } from '../found.ts';
import type { Block } from '../page.ts';
import type { Reference } from '../reading.ts';
import { everyInspection } from '../subjects.ts';

const NAME_WORD = '(?:\\p{Lu}[\\p{L}’]+(?:-\\p{Lu}[\\p{L}’]+)?)';
const NAME = `(?<name>(?:(?:Sir|Dame|Dr|Lord|Baroness) )?${NAME_WORD}(?: (?:\\p{Lu}\\.?|de|van|von|da|la|${NAME_WORD})){0,2} ${NAME_WORD})`;
const CHIEF_TITLE =
  '(?<title>(?:HM |His Majesty’s |Her Majesty’s )?(?:(?:[Ii]nterim|[Aa]cting) )?(?:HM )?[Cc]hief [Ii]nspector(?: of [Pp]robation)?)';
const CHIEF = [
  new RegExp(`${CHIEF_TITLE},? ${NAME}(?=[ ,:]|$)`, 'dgu'),
  new RegExp(`(?:^|[\\s(“])${NAME},? ?(?:who is |is |the |\\()?${CHIEF_TITLE}`, 'dgu'),
];
const SIGNED = new RegExp(`^${NAME}(?: (?:CBE|OBE|MBE|KC))*$`, 'du');
const SIGNED_TITLE = new RegExp(`^${CHIEF_TITLE}$`, 'u');
const NOT_A_NAME =
  /\b(?:Probation|Inspector|Inspectorate|Chief|Service|Majesty|Unit|Delivery|Prison|Region|Region|Head|The|This|Media|Press|Corporate|Communications|Manager|Officer|National|Ministry|Justice|Mr|Mrs|Ms|PDU|HM|HMPPS|East|West|North|South|England|Wales|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b/;
const ROLE_WORDS =
  '(?:[Hh]ead|[Dd]irector|[Mm]anager|[Oo]fficer|[Aa]dviser|[Aa]dvisor|[Ll]ead|[Aa]ssistant|[Ee]xecutive|[Ss]pecialist|[Tt]eam)';
const TITLE = `(?<title>(?:(?:[\\p{L}&-]+) ){0,4}?${ROLE_WORDS}(?:(?: of| for| and|,)? (?!on |or |at |via |by |tel)(?:\\p{Lu}[\\p{L}&-]*|and|of|for))*)`;
const CONTACT_LEAD = '\\b(?:please )?contact:? (?:our |the )?';
const CONTACTS = [
  new RegExp(`${CONTACT_LEAD}${NAME},? ?[(-]? ?${TITLE}`, 'dgu'),
  new RegExp(`${CONTACT_LEAD}${TITLE},? ${NAME}`, 'dgu'),
  new RegExp(`${CONTACT_LEAD}${NAME}`, 'dgu'),
];
const OTHERS = [
  {
    role: 'REGIONAL_DIRECTOR',
    said: /director/i,
    title: '(?<title>(?:[Ii]nterim |[Aa]cting )?[Rr]egional (?:[Pp]robation )?[Dd]irector(?: (?:for|of) [^,.;“:]{3,60}?)?)',
  },
  {
    role: 'HEAD_OF_PDU',
    said: /head of/i,
    title:
      '(?<title>(?:[Ii]nterim |[Aa]cting )?[Hh]ead of (?:the )?(?:[^,.;“:]{0,60}?(?:PDU|Probation Delivery Unit|[Pp]robation [Ss]ervice)|[Ss]ervice))',
  },
  { role: 'LEAD_INSPECTOR', said: /inspector/i, title: '(?<title>(?:[Ll]ead|HM) [Ii]nspector(?: of [Pp]robation)?)' },
  {
    role: 'MINISTER',
    said: /minister|secretary|chancellor/i,
    title:
      '(?<title>(?:[Pp]risons|[Pp]robation|[Jj]ustice)(?: and [Pp]robation)? [Mm]inister|[Mm]inister (?:of [Ss]tate )?for [^,.;“:]{3,50}?|(?:[Jj]ustice [Ss]ecretary|[Ll]ord [Cc]hancellor))',
  },
  {
    role: 'PARLIAMENTARIAN',
    said: /\bMP/i,
    title:
      '(?<title>(?:(?:[Ll]abour|[Cc]onservative|[Ll]iberal [Dd]emocrat|SNP|Plaid Cymru|[Gg]reen|[Ii]ndependent) )?MP(?: for [^,.;“:]{3,40}?)?)',
  },
] as const;

/** What stands beside every name that is read. */
const HAS_ROLE = /inspector|director|head of|minister|\bMPs?\b|secretary|chancellor/i;

/** Finds people in public roles: who speaks as Chief Inspector, the press contact, others whose role stands beside their name. */
export function findPeople(context: StepContext): Findings {
  const found = new Collector();
  for (const block of context.page.blocks) {
    if (block.section === 'BANNER') continue;
    if (block.section === 'CONTACT') readContact(context, block, found);
    if (!HAS_ROLE.test(block.text)) continue;
    for (const pattern of CHIEF) for (const match of block.text.matchAll(pattern)) readChief(context, block, match, found);
    for (const { role, said, title } of OTHERS) {
      if (said.test(block.text)) for (const pattern of otherPatterns(title)) readOthers(context, block, { role, pattern }, found);
    }
  }
  readSignature(context, found);
  return found;
}

/** People of one role whose title stands beside their name. */
function readOthers(
  context: StepContext,
  block: Block,
  { role, pattern }: { readonly role: Role; readonly pattern: RegExp },
  found: Collector,
): void {
  for (const match of block.text.matchAll(pattern)) {
    const name = cleanName(match.groups?.name);
    if (name === null) continue;
    const title = match.groups?.title as string;
    const value = { role, title, interim: /^(?:interim|acting)/i.test(title), person: person(context, name) };
    found.fact('involvements', value, everyInspection(context), block, spanOf(match, 'name'));
  }
}

/** A name on one line and the title of Chief Inspector on the next, as under a foreword. */
function readSignature(context: StepContext, found: Collector): void {
  const { blocks } = context.page;
  for (const [at, block] of blocks.entries()) {
    const signed = SIGNED.exec(block.text);
    const title = SIGNED_TITLE.exec(blocks[at + 1]?.text ?? '')?.groups?.title;
    const name = cleanName(signed?.groups?.name);
    if (signed === null || title === undefined || name === null) continue;
    const value = { role: 'CHIEF_INSPECTOR' as const, title, interim: /interim|acting/i.test(title), person: person(context, name) };
    found.fact('involvements', value, everyInspection(context), block, spanOf(signed, 'name'));
  }
}

const compiled = new Map<string, readonly RegExp[]>();

function otherPatterns(title: string): readonly RegExp[] {
  const known = compiled.get(title) ?? [
    new RegExp(`\\b${title},? ${NAME}(?=[ ,.:]|$)`, 'dgu'),
    new RegExp(`(?:^|[\\s(“])${NAME},? ?(?:the |\\()?${title}(?=[ ,.:)]|$)`, 'dgu'),
  ];
  compiled.set(title, known);
  return known;
}

function readChief(context: StepContext, block: Block, match: RegExpMatchArray, found: Collector): void {
  const name = cleanName(match.groups?.name);
  if (name === null) return;
  const [start, end] = spanOf(match, 'name');
  const [titleStart, titleEnd] = spanOf(match, 'title');
  const first = Math.min(start, titleStart);
  const before = block.text.slice(Math.max(0, first - 30), first);
  if (/\b(?:former|previous|then|ex-?|predecessor,?)\s*$/i.test(before) || /^ ?Youth/.test(match[0])) {
    found.ignore('a person who held the post before', block, spanOf(match, 'name'));
    return;
  }
  const title = match.groups?.title as string;
  const value = { role: 'CHIEF_INSPECTOR' as const, title, interim: /interim|acting/i.test(title), person: person(context, name) };
  found.fact('involvements', value, everyInspection(context), block, [first, Math.max(end, titleEnd)]);
}

/** The first pattern that gives a name; a telephone number is never part of it. */
function readContact(context: StepContext, block: Block, found: Collector): void {
  for (const pattern of CONTACTS) {
    for (const match of block.text.matchAll(pattern)) {
      const name = cleanName(match.groups?.name);
      if (name === null) continue;
      const title = match.groups?.title?.trim() ?? 'media contact';
      const [nameStart, nameEnd] = spanOf(match, 'name');
      const span: Span =
        match.groups?.title === undefined
          ? [nameStart, nameEnd]
          : [Math.min(nameStart, spanOf(match, 'title')[0]), Math.max(nameEnd, spanOf(match, 'title')[1])];
      const subject: Subject = everyInspection(context);
      found.fact('involvements', { role: 'MEDIA_CONTACT', title, interim: false, person: person(context, name) }, subject, block, span);
      return;
    }
  }
}

function cleanName(name: string | undefined): string | null {
  return name === undefined || NOT_A_NAME.test(name) ? null : name.replace(/’$|(?: (?:CBE|OBE|MBE|KC))+$/, '');
}

function person({ vocabulary }: StepContext, name: string): Reference {
  const known = vocabulary.personByName.get(name.replace(/’/g, "'").toLowerCase());
  return { id: known?.id ?? null, name: known?.name ?? name };
}
