import { z } from 'zod';
import { PROGRAMMES, QUALIFIERS, RATINGS, ROLES, SCOPE_KINDS, UNITS } from '../../src/model/vocabulary.ts';

/*
 * What a fixture is expected to say, beside it as NAME.expected.yaml. An absent scalar must be read as null, an absent list as empty.
 */

const date = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)));
const rating = z.enum(RATINGS);

const inspection = z.strictObject({
  /** Null: a name that is not known, which `name` then gives. */
  service: z.string().nullable(),
  name: z.string().optional(),
  region: z.string().optional(),
  programme: z.enum(PROGRAMMES),
  ordinal: z.int().optional(),
  overallRating: rating.optional(),
  points: z.int().optional(),
  pointsOutOf: z.int().optional(),
  publishedOn: date.optional(),
  fieldworkFrom: date.optional(),
  fieldworkTo: date.optional(),
  casesInspected: z.int().optional(),
  recommendationCount: z.int().optional(),
  previousRatingStated: rating.optional(),
  previousYearStated: z.int().optional(),
  pdusInRegionStated: z.int().optional(),
  ratings: z.array(z.strictObject({ standard: z.string(), rating })).default([]),
  ratingTallies: z.array(z.strictObject({ rating, count: z.int(), outOf: z.int().optional() })).default([]),
  statistics: z
    .array(
      z.strictObject({
        value: z.number(),
        unit: z.enum(UNITS),
        outOf: z.number().optional(),
        qualifier: z.enum(QUALIFIERS).optional(),
        standard: z.string().optional(),
        scopeKind: z.enum(SCOPE_KINDS).optional(),
      }),
    )
    .default([]),
  recommendationTallies: z.array(z.strictObject({ count: z.int(), addressees: z.array(z.string()) })).default([]),
  recommendationsListed: z.int().default(0),
  involvements: z.array(z.strictObject({ role: z.enum(ROLES), title: z.string(), name: z.string() })).default([]),
  mediaContact: z.string().optional(),
  findings: z.array(z.strictObject({ theme: z.string(), polarity: z.enum(['STRENGTH', 'CONCERN', 'MIXED']) })).default([]),
});

export const expectedShape = z.strictObject({
  /** Absent: any inspections will do. */
  inspections: z.array(inspection).optional(),
  /** Rules of which a message is expected. */
  messages: z.array(z.string()).default([]),
});
/** What a fixture is expected to say. */
export type Expected = z.output<typeof expectedShape>;
/** What it is expected to say of one inspection. */
export type ExpectedInspection = z.output<typeof inspection>;
