import { Collector, type Findings, type StepContext, spanOf } from '../found.ts';
import { subjectAt } from '../subjects.ts';
import { ORDINAL, parseOrdinal } from '../text/numbers.ts';

/** `the second inspection of this PDU`: only an inspection of the unit itself counts. */
const ORDINAL_OF_UNIT = new RegExp(
  `\\b(?<ordinal>${ORDINAL}) (?:(?:full|core|ever) )?(?:re-?)?inspections? (?:of|for|in|at) (?:(?:this|these|the|our) (?:[\\w’,&-]+ ){0,6}?(?:PDUs?|units?|services?|regions?|Probation Delivery Units?)|(?<name>(?:the )?\\p{Lu}[^.;“]{2,70}?)(?= since| under| and|,|\\.|;|$))(?=[\\s,.;)]|$)(?<after>[^.;“]*)`,
  'du',
);
const UNIT_INSPECTED_FOR = new RegExp(
  `\\b(?:this|the) (?:PDU|unit|service|region) (?:was|has been|is being) inspected for the (?<ordinal>${ORDINAL}) time`,
  'du',
);
const FOLLOWING = new RegExp(
  `\\bfollowing (?:its|a|the|their) (?<ordinal>${ORDINAL}) (?:re-?)?inspections?\\b|\\b(?<ordinal2>${ORDINAL}) time (?:that )?(?:this|the|either|these) (?:PDU|service|unit|region)s? (?:has|have) been inspected`,
  'du',
);
const OF_PROGRAMME = /\bunder (?:the|our|its) (?:new|current|revised|latest)\b|\bof (?:the|our) (?:new|current) programme/i;
const SINCE = /\bsince (?:it|they|this|its|their|the|being|unification)\b/i;
const LAST_YEAR =
  /\b(?:last|previous(?:ly)?|earlier) (?:inspect(?:ion|ed)|visited|report(?:ed)?)(?: (?:of|at|by|on) [^.;“]{0,50}?)?,? ?(?:it )?(?:was )?(?:took place |published |carried out )?(?:in|back in) (?:\p{Lu}\p{L}+ )?(?<year>20\d\d)\b|\bpreviously (?:been )?(?:given|received|awarded) the same rating in (?:\p{Lu}\p{L}+ )?(?<year4>20\d\d)\b|\binspected (?:it |the (?:PDU|unit|service|region) )?(?:last |previously )in (?:\p{Lu}\p{L}+ )?(?<year2>20\d\d)\b|\bsince (?:our|the|its) (?:last|previous) inspection,? (?:in|of) (?:\p{Lu}\p{L}+ )?(?<year3>20\d\d)\b/dgiu;

/** Finds whether it is the unit's first or second inspection, and the year of the one before. */
export function findOrdinal(context: StepContext): Findings {
  const found = new Collector();
  for (const block of context.page.blocks) {
    if (block.section === 'BANNER') continue;
    for (const sentence of block.sentences) {
      const match = ORDINAL_OF_UNIT.exec(sentence.text) ?? UNIT_INSPECTED_FOR.exec(sentence.text) ?? FOLLOWING.exec(sentence.text);
      if (match === null) continue;
      const start = sentence.start + match.index;
      const { name, after = '', ordinal2, ordinal = ordinal2 } = match.groups as Record<string, string | undefined>;
      const span = [start, start + match[0].length - after.length] as const;
      if (OF_PROGRAMME.test(after) && !SINCE.test(after)) found.ignore('an ordinal of the programme, not of the unit', block, span);
      else if (name === undefined || isUnit(context, name + after)) {
        const subject = subjectAt(context, block, start + match[0].length - after.length - 1);
        if (subject !== 'OTHER')
          found.fact(
            'ordinal',
            parseOrdinal(ordinal as string) as number,
            subject.inspections.length === 0 ? context.units.map((_, at) => at) : subject.inspections,
            block,
            span,
          );
      }
    }
    for (const match of block.text.matchAll(LAST_YEAR)) {
      const group = ['year', 'year2', 'year3', 'year4'].find((each) => match.groups?.[each] !== undefined) as string;
      const subject = subjectAt(context, block, match.index);
      if (subject !== 'OTHER') found.fact('previousYearStated', Number(match.groups?.[group]), subject.inspections, block, spanOf(match));
    }
  }
  return found;
}

function isUnit({ vocabulary, units }: StepContext, name: string): boolean {
  return vocabulary.services
    .find(name)
    .slice(0, 1)
    .some(({ named }) => named.some(({ id }) => units.some(({ service }) => service?.id === id)));
}
