import { createHash } from 'node:crypto';
import { accountFor } from './account/account-for.ts';
import { assembleInspections } from './assemble.ts';
import type { Findings, FoundFact, FoundRemark, StepContext } from './found.ts';
import { preparePage } from './page.ts';
import type { Ignored, Place, Reading, ReadMessage, ReadStatement } from './reading.ts';
import { findCounts } from './steps/find-counts.ts';
import { findFieldwork } from './steps/find-fieldwork.ts';
import { findFindings } from './steps/find-findings.ts';
import { findOrdinal } from './steps/find-ordinal.ts';
import { findPeople } from './steps/find-people.ts';
import { findPublication } from './steps/find-publication.ts';
import { findRatings } from './steps/find-ratings.ts';
import { findRecommendations } from './steps/find-recommendations.ts';
import { findRegion } from './steps/find-region.ts';
import { findStatistics } from './steps/find-statistics.ts';
import { findUnits } from './steps/find-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document whose text is known: where it came from, in the caller's words, and the text as it was extracted. */
export interface TextDocument {
  readonly source: string;
  readonly text: string;
  /** What the extraction of the text has to say, such as pages left out; each becomes a message without a place. */
  readonly warnings?: readonly string[];
}

/** Reads one document. Pure: equal documents give equal readings; never throws for a text, whatever is in it. */
export type Ingest = (document: TextDocument) => Reading;

const DATES = [findPublication, findFieldwork];
const STEPS = [findRegion, findRatings, findCounts, findOrdinal, findRecommendations, findPeople, findStatistics, findFindings];

/**
 * Makes the reader of releases for a vocabulary. A reading holds what the document says of each inspection, each fact as a statement
 * with its words and their place, every other rating word, number and date with the reason to pass it over, and messages for the rest.
 *
 * @example createIngest(vocabulary)({ source: 'essex-south.txt', text }).inspections[0]?.overallRating // 'REQUIRES_IMPROVEMENT'
 */
export function createIngest(vocabulary: Vocabulary): Ingest {
  return ({ source, text, warnings = [] }) => {
    const page = preparePage(text);
    const { units, lead, programme, remarks } = findUnits(page, vocabulary);
    const undated: StepContext = { page, units, lead, programme, vocabulary, datedOn: null };
    const dates = DATES.map((step) => step(undated));
    const context = { ...undated, datedOn: datedOn(dates) };
    const found = [...dates, ...STEPS.map((step) => step(context))];
    const facts = [...serviceFacts(context), ...withoutRepeats(found.flatMap((each) => each.facts))];
    const known = [...remarks, ...found.flatMap((each) => each.remarks)];
    const { inspections, remarks: conflicts } = assembleInspections(context, facts);
    const all = [...known, ...conflicts, ...accountFor(context, facts, [...known, ...conflicts])];
    return {
      source,
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      title: page.title?.text ?? null,
      publishedOn: inspections[0]?.publishedOn ?? publicationOf(dates),
      inspections,
      statements: facts.flatMap((fact) => toStatements(text, fact)),
      ignored: all.filter(({ kind }) => kind === 'IGNORED').map((remark): Ignored => ({ reason: remark.reason, ...placeOf(text, remark) })),
      messages: [
        ...warnings.map(toWarning),
        ...emptyMessage(text, page.blocks.length),
        ...all.filter(({ kind }) => kind === 'MESSAGE').map((remark) => toMessage(text, remark)),
      ],
    };
  };
}

/** The service and the programme of each inspection, as facts. */
function serviceFacts({ units, programme }: StepContext): FoundFact[] {
  return units.flatMap(({ service, name, block, start, end }, index): FoundFact[] => [
    { property: 'service', value: { id: service?.id ?? null, name: service?.name ?? name }, subject: [index], block, start, end },
    { property: 'programme', value: programme, subject: [index], block, start, end },
  ]);
}

/** Leaves out findings in sentences that are recommendations as a whole: the items of a list. */
function withoutRepeats(facts: readonly FoundFact[]): FoundFact[] {
  const items = facts.filter(
    ({ property, block, start, end }) => property === 'recommendations' && start === 0 && end === block.text.length,
  );
  return facts.filter(({ property, block }) => property !== 'findings' || !items.some((item) => item.block === block));
}

function datedOn(dates: readonly Findings[]): string | null {
  const of = (property: string) => dates.flatMap(({ facts }) => facts).find((fact) => fact.property === property)?.value;
  return ((of('fieldworkFrom') ?? of('publishedOn')) as string | undefined) ?? null;
}

function publicationOf(dates: readonly Findings[]): string | null {
  return (dates.flatMap(({ facts }) => facts).find(({ property }) => property === 'publishedOn')?.value as string | undefined) ?? null;
}

function toStatements(text: string, fact: FoundFact): ReadStatement[] {
  const { property, value, subject } = fact;
  return (subject.length === 0 ? [null] : subject).map((inspection) => ({ inspection, property, value, ...placeOf(text, fact) }));
}

function toMessage(text: string, remark: FoundRemark): ReadMessage {
  return { rule: remark.reason, message: remark.message, ...placeOf(text, remark) };
}

const NO_PLACE: Place = { paragraph: 1, start: 0, end: 0, quote: '' };

function toWarning(message: string): ReadMessage {
  return { rule: 'extraction', message, ...NO_PLACE };
}

function emptyMessage(text: string, paragraphs: number): ReadMessage[] {
  if (paragraphs > 0) return [];
  return [
    {
      rule: 'no-text',
      message: `Expected the text of a release, got ${text === '' ? 'an empty document' : 'white space only'}: nothing was read.`,
      ...NO_PLACE,
    },
  ];
}

function placeOf(text: string, { block, start, end }: Pick<FoundFact, 'block' | 'start' | 'end'>): Place {
  const original = block.copy.toOriginal(start, end);
  return { paragraph: block.number, ...original, quote: text.slice(original.start, original.end) };
}
