import type { Collector, Span, StepContext } from '../found.ts';
import type { Block } from '../page.ts';
import { subjectAt } from '../subjects.ts';
import type { parseRating } from './rating-words.ts';

/** A rating in a text. */
export interface RatingWord {
  readonly rating: ReturnType<typeof parseRating>;
  readonly span: Span;
}

/** A rating with what it is judged by. */
export interface RatingPlace {
  readonly context: StepContext;
  readonly block: Block;
  readonly word: RatingWord;
  /** The sentence up to the rating, and what follows it. */
  readonly before: string;
  readonly after: string;
  readonly found: Collector;
  readonly isTitle: boolean;
}

/** Which inspections a rating is about; null: another service. In a title it is the only unit. */
export function subjectOf({ context, block, word }: RatingPlace): readonly number[] | null {
  if (block.section === 'TITLE' && context.units.length === 1) return [0];
  const subject = subjectAt(context, block, word.span[0]);
  return subject === 'OTHER' ? null : subject.inspections;
}
