import { z } from 'zod';
import { BASES, SERVICE_KINDS, SOURCE_KINDS, UNITS } from '../../model/vocabulary.ts';
import { statements } from './statements.ts';
import { idOf, oneOf, partialDate, positive, record, sha256, sources, text, texts, themeCode, url } from './values.ts';

/** `seed/release.yaml`. */
export const releaseShape = record({ issuedOn: partialDate, licence: text, attribution: text });
/** The record of the release: day of issue and terms. */
export type SeedRelease = z.output<typeof releaseShape>;

/** One theme of `seed/themes.yaml`; `broader` and `related` are codes. */
export const themeShape = record({
  code: themeCode,
  label: text,
  altLabels: texts,
  definition: text,
  broader: z.array(themeCode, 'a list of theme codes').default([]),
  related: z.array(themeCode, 'a list of theme codes').default([]),
});
/** A theme as the seed has it; an absent list is empty. */
export type SeedTheme = z.output<typeof themeShape>;

const standardShape = record({
  id: idOf('standard'),
  name: text,
  aliases: texts,
  domain: text.optional(),
  evidence: text.optional(),
  basis: oneOf(BASES),
  closeMatches: z.array(idOf('standard'), 'a list of standard ids').default([]),
  notes: texts,
  sources,
  statements,
});
/** A standard as it stands in its framework; what is not known is undefined. */
export type SeedStandard = z.output<typeof standardShape>;

/** One framework of `seed/frameworks.yaml` with its standards. */
export const frameworkShape = record({
  id: idOf('framework'),
  name: text,
  appliesTo: z.array(oneOf(SERVICE_KINDS), 'a list of kinds of service').min(1, 'at least one kind of service'),
  validFrom: partialDate,
  validTo: partialDate.optional(),
  pausedFrom: partialDate.optional(),
  maxPoints: positive.optional(),
  maxPointsBasis: oneOf(BASES).optional(),
  aspects: texts,
  notes: texts,
  sources,
  statements,
  standards: z.array(standardShape, 'a list of standards').default([]),
});
/** A framework as the seed has it, its standards in it; what is not known is undefined. */
export type SeedFramework = z.output<typeof frameworkShape>;

/** One measure of `seed/measures.yaml`. */
export const measureShape = record({
  id: idOf('measure'),
  label: text,
  definition: text.optional(),
  denominator: text.optional(),
  unit: oneOf(UNITS),
  populations: z.array(text, 'a list of populations').min(1, 'at least one population'),
});
/** A measure as the seed has it; `unit` and `populations` are what its statistics must have, and serve the checks only. */
export type SeedMeasure = z.output<typeof measureShape>;

/** One document or data set of `seed/sources.yaml`. */
export const sourceShape = record({
  id: idOf('source'),
  url: url.optional(),
  otherUrls: z.array(url, 'a list of addresses').default([]),
  title: text.optional(),
  gist: text.optional(),
  publisher: text,
  kind: oneOf(SOURCE_KINDS),
  publishedOn: partialDate.optional(),
  retrievedOn: partialDate.optional(),
  commit: text.optional(),
  paths: texts,
  licence: text.optional(),
  sha256: sha256.optional(),
  note: text.optional(),
});
/** A source as the seed has it; one without an address has its id from publisher, kind and gist. */
export type SeedSource = z.output<typeof sourceShape>;
