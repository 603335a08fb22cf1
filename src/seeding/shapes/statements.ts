import { z } from 'zod';
import { METHODS, STANDINGS } from '../../model/vocabulary.ts';
import { count, idOf, oneOf, positive, record, sha256, sources, text } from './values.ts';

const value = z.union([text, z.number()], 'text or a number').transform(String);

const evidence = {
  source: idOf('source'),
  asStated: text.optional(),
  method: oneOf(METHODS).default('CURATED'),
  standing: oneOf(STANDINGS).default('HELD'),
  /** Statements of one object that share this word and differ in property or value contradict each other. */
  dispute: text.optional(),
  paragraph: positive.optional(),
  start: count.optional(),
  end: count.optional(),
  documentSha256: sha256.optional(),
};

/** What one source says about one property of the object that holds the list. */
const statementShape = record({
  property: text,
  value,
  ...evidence,
});
/** A statement as it stands in the list of its object; a number has become text. */
export type SeedStatement = z.output<typeof statementShape>;

/** What one source says about the part that holds the list; without a `value` it says what the part says. */
const evidenceShape = record({ value: value.optional(), ...evidence });
/** A statement as it stands in a part; an undefined value is that of the part. */
export type SeedEvidence = z.output<typeof evidenceShape>;

/** Where a part comes from: `sources` for plain mentions, `statements` for those with a place or words as stated. */
export const partSources = {
  sources: sources.optional(),
  statements: z.array(evidenceShape, 'a list of statements').default([]),
};

/** Statements of an object beside those that follow from its sources. */
export const statements = z.array(statementShape, 'a list of statements').default([]);
