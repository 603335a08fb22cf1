import { frameworksAt } from '../model/frameworks-at.ts';
import type { StepContext } from './found.ts';
import type { Reference } from './reading.ts';

/** The names under which releases speak of standards, by the name that the standards have. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'Implementation and delivery': [
    'implementation and delivery',
    'implementation & delivery',
    'delivery and implementation',
    'implementation',
  ],
  'Leadership and governance': ['leadership and governance'],
  'Information and facilities': ['information and facilities'],
  'Public protection': ['public protection'],
  'Court work': ['court work', 'court reports'],
  'Unpaid work': ['unpaid work'],
  'Victim work': ['statutory victim work', 'statutory victim contact', 'victim work'],
  Leadership: ['leadership'],
  Staffing: ['staffing', 'staff'],
  Services: ['national services', 'services'],
  Assessment: ['assessment', 'assessments', 'assessing'],
  Planning: ['planning'],
  Reviewing: ['reviewing'],
  Resettlement: ['resettlement'],
  Desistance: ['desistance'],
};
const NAME_OF = new Map(Object.entries(NAMES).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])));

/** The source of a pattern for the names of standards, the longest first; match without regard to case. */
export const STANDARD_WORDS = [...NAME_OF.keys()].sort((one, other) => other.length - one.length).join('|');
/** Those of casework: what figures on cases are about. */
export const CASEWORK_STANDARDS =
  /\b(?:implementation (?:and|&) delivery|delivery and implementation|implementation|(?<!risk )assessments?|planning|reviewing)\b/gi;
/** Those of the work of a region. */
export const REGIONAL_STANDARDS = /\b(?:public protection|desistance|resettlement|court work|unpaid work|(?:statutory )?victim work)\b/gi;

/**
 * The standard that the words of a document name, as one of the framework under which its unit was inspected. Its id is null where the
 * framework has none of that name; the framework follows from the kind of unit and the day that `datedOn` gives, else the newest.
 */
export function findStandard({ units, vocabulary, datedOn }: StepContext, index: number, words: string): Reference {
  const name = NAME_OF.get(words.toLowerCase()) ?? words;
  const kind = units[index]?.kind === 'REGION' ? 'REGION' : units[index]?.kind === 'BODY' ? 'NATIONAL' : 'PDU';
  for (const framework of frameworksAt(vocabulary.frameworks, kind, datedOn).slice(0, 2)) {
    const standard = vocabulary.standards.find(
      ({ frameworkId, name: own, aliases }) =>
        frameworkId === framework.id && [own, ...aliases].some((each) => each.toLowerCase() === name.toLowerCase()),
    );
    if (standard !== undefined) return { id: standard.id, name: standard.name };
  }
  return { id: null, name };
}
