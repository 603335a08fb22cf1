import type { Programme } from '../model/vocabulary.ts';
import type { Block, Page } from './page.ts';
import type { Property, PropertyValues } from './reading.ts';
import type { KnownService, Vocabulary } from './vocabulary.ts';

/** Which inspections of the document a fact is about, from 0; none: the document as a whole. */
export type Subject = readonly number[];

/** A fact as a step found it: offsets in the block's text. */
export interface FoundFact<Name extends Property = Property> {
  readonly property: Name;
  readonly value: PropertyValues[Name];
  readonly subject: Subject;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** A stretch that a step saw and turned down, or that a person has to look at. */
export interface FoundRemark {
  readonly kind: 'IGNORED' | 'MESSAGE';
  /** Why it is no fact; for a message the name of its rule. */
  readonly reason: string;
  /** What a person is told; empty for what is ignored. */
  readonly message: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What one step found. */
export interface Findings {
  readonly facts: FoundFact[];
  readonly remarks: FoundRemark[];
}

/** A service that the document reports an inspection of. */
export interface InspectedUnit {
  /** Null where the name is not known. */
  readonly service: KnownService | null;
  readonly name: string;
  readonly kind: 'PDU' | 'REGION' | 'BODY';
  /** Where the document names it first as inspected. */
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What every step is handed. */
export interface StepContext {
  readonly page: Page;
  readonly units: readonly InspectedUnit[];
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  /** The earliest date that bears on the inspection: fieldwork, else publication; null where the document gives none. */
  readonly datedOn: string | null;
  /** The sentence that tells what was inspected, and how it was rated; null when there is none. */
  readonly lead: { readonly block: Block; readonly start: number; readonly end: number } | null;
}

/** Collects what a step finds. */
export class Collector implements Findings {
  readonly facts: FoundFact[] = [];
  readonly remarks: FoundRemark[] = [];

  fact<Name extends Property>(property: Name, value: PropertyValues[Name], subject: Subject, block: Block, [start, end]: Span): void {
    const said = JSON.stringify(value);
    const isKnown = this.facts.some(
      (fact) =>
        fact.property === property &&
        fact.block === block &&
        fact.start === start &&
        fact.end === end &&
        String(fact.subject) === String(subject) &&
        JSON.stringify(fact.value) === said,
    );
    if (!isKnown) this.facts.push({ property, value, subject, block, start, end } as FoundFact);
  }

  ignore(reason: string, block: Block, [start, end]: Span): void {
    this.remarks.push({ kind: 'IGNORED', reason, message: '', block, start, end });
  }

  message(rule: string, message: string, block: Block, [start, end]: Span): void {
    this.remarks.push({ kind: 'MESSAGE', reason: rule, message, block, start, end });
  }
}

/** Offsets in a block's text, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The span of a match, or of one of its named groups; the pattern needs the `d` flag for a group. */
export function spanOf(match: RegExpExecArray | RegExpMatchArray, group?: string): Span {
  if (group !== undefined) return match.indices?.groups?.[group] as [number, number];
  return [match.index as number, (match.index as number) + match[0].length];
}

/** The words of a span. */
export function wordsOf(block: Block, [start, end]: Span): string {
  return block.text.slice(start, end);
}
