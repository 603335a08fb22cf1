import type { Findings, StepContext } from '../../src/ingest/found.ts';
import { preparePage } from '../../src/ingest/page.ts';
import type { Property } from '../../src/ingest/reading.ts';
import { findUnits } from '../../src/ingest/steps/find-units.ts';
import { makeVocabulary } from '../../src/ingest/vocabulary.ts';
import { wholeSeed } from '../support/seed.ts';

const vocabulary = makeVocabulary(await wholeSeed());

/** What a step is handed for a text. */
export function contextOf(text: string): StepContext {
  const page = preparePage(text);
  const { units, lead, programme } = findUnits(page, vocabulary);
  return { page, units, lead, programme, vocabulary, datedOn: '2024-04' };
}

/** A release on Norfolk that says one thing more. */
export function norfolk(sentence: string): StepContext {
  return contextOf(`Norfolk PDU rated ‘Good’

Norfolk Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.

${sentence}`);
}

/** The values of a property that a step found, with the words each rests on. */
export function valuesOf({ facts }: Findings, property: Property): [value: unknown, words: string][] {
  return facts.filter((fact) => fact.property === property).map(({ value, block, start, end }) => [value, block.text.slice(start, end)]);
}

/** The reasons and rules of what a step turned down. */
export function reasonsOf({ remarks }: Findings): string[] {
  return remarks.map(({ reason }) => reason);
}
