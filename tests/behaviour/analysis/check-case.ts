import { expect } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { TestServer } from '../../support/server.ts';
import { type Case, type Filter, rounded } from './case.ts';

/** Asks for a case under a filter and compares the answer with that of the records; returns the answer. */
export async function checkCase({ field, expected }: Case, filter: Filter, server: TestServer, records: Dataset): Promise<unknown> {
  const { data, errors } = await server.ask(`{ analysis { answer: ${field.replace('FILTER', filter.text)} } }`);
  expect(errors).toBeUndefined();
  expect(rounded(data.analysis.answer)).toEqual(rounded(expected(records.inspections.filter(filter.holds), records)));
  return data.analysis.answer;
}
