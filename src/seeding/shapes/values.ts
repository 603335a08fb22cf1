import { z } from 'zod';
import type { IdKind } from '../../model/ids.ts';
import { idKind } from '../../model/ids.ts';
import { parsePartialDate } from '../../model/partial-date.ts';

/*
 * The values of the seed. The message of each refusal is what was expected: `a day, month or year that exists`.
 */

const TELEPHONE = /(?:\+44|(?<![\w/.-])0)[\s(]*\d(?:[\s()-]*\d){8,}/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
/** The largest whole number of GraphQL (Int, 32 bits). */
const LARGEST = 2_147_483_647;

/** A record whose unknown keys are refused with the list of the known ones. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : 'a record of keys and values'),
  });
}

/** Words: not empty, without blanks at the ends, without a telephone number. */
export const text = z
  .string('text')
  .refine((value) => value !== '' && value === value.trim(), 'text without blanks at its ends')
  .refine((value) => value.isWellFormed() && !CONTROL.test(value), 'text without control characters or broken ones')
  .refine((value) => !TELEPHONE.test(value), 'text without a telephone number');

/** A list of words; an absent one is empty. */
export const texts = z.array(text, 'a list of texts').default([]);

/** A day, month or year (EDTF level 0); a bare year may be written as a number. Becomes text. */
export const partialDate = z.unknown().transform((value, context) => {
  const date = typeof value === 'string' || typeof value === 'number' ? parsePartialDate(String(value)) : null;
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'a day, month or year that exists, like 2024-07-18, 2024-07 or 2024' });
  return z.NEVER;
});

/** A whole number of things, zero or more. */
export const count = z.int('a whole number').min(0, 'a whole number of 0 or more').max(LARGEST, `a whole number of at most ${LARGEST}`);

/** A whole number of things, one or more. */
export const positive = z.int('a whole number').min(1, 'a whole number of 1 or more').max(LARGEST, `a whole number of at most ${LARGEST}`);

/** A year as a number. */
export const year = z.int('a year, like 2024').min(1900, 'a year after 1900').max(2100, 'a year before 2100');

/** One word of a closed vocabulary. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `one of ${words.join(', ')}`);
}

const EXAMPLES: Partial<Record<IdKind, string>> = {
  pdu: 'pdu/essex-north',
  region: 'region/east-of-england',
  body: 'body/hmpps',
  inspection: 'inspection/essex-north-2022',
  source: 'source/3f9a0c1b2d4e',
  person: 'person/justin-russell',
  standard: 'standard/probation-2021/leadership',
};

/** An id of one of the kinds named; whether it stands for something is checked later. */
export function idOf(...kinds: [IdKind, ...IdKind[]]) {
  const wanted = kinds.map((kind) => EXAMPLES[kind] ?? `${kind}/…`).join(' or ');
  return z.string(`an id like ${wanted}`).refine((id) => {
    const kind = idKind(id);
    return kind !== null && kinds.includes(kind);
  }, `an id like ${wanted}`);
}

/** The code of a theme: capital letters, digits and underscores. */
export const themeCode = z.string('a code like STAFFING').regex(/^[A-Z][A-Z0-9_]*$/, 'a code like STAFFING');

/** The sources of a fact: at least one. */
export const sources = z.array(idOf('source'), 'a list of source ids').min(1, 'at least one source id');

/** An address on the web. */
export const url = z.string('an address that starts with http').refine((value) => {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}, 'an address that starts with http');

/** A SHA-256 in lower-case hex. */
export const sha256 = z.string('a SHA-256').regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 lower-case hex digits');
