import { expect, test } from 'vitest';
import { findFindings } from '../../../src/ingest/steps/find-findings.ts';
import { norfolk, valuesOf } from '../step-context.ts';

const read = (sentence: string) =>
  valuesOf(findFindings(norfolk(sentence)), 'findings').map(([value]) => {
    const { theme, polarity } = value as { theme: { code: string }; polarity: string };
    return `${theme.code} ${polarity}`;
  });

test.each([
  ['Leadership was impressive.', ['LEADERSHIP STRENGTH']],
  ['Despite strong leadership, workloads were unmanageable.', ['LEADERSHIP STRENGTH', 'WORKLOAD CONCERN']],
  ['Whilst training was good, reviewing was not good enough.', ['TRAINING STRENGTH', 'REVIEWING CONCERN']],
  ['Morale, however, is low.', ['CULTURE CONCERN']],
  ['There were no vacant positions.', ['STAFFING STRENGTH']],
  ['There were few vacancies and turnover was low.', ['STAFFING STRENGTH', 'RETENTION STRENGTH']],
  ['Sickness has risen.', ['STAFFING CONCERN']],
  ['Leaders need to ensure that management oversight is effective.', ['MANAGEMENT_OVERSIGHT CONCERN']],
  ['Only 23 per cent of cases did enough to keep other people safe.', ['PUBLIC_PROTECTION CONCERN']],
  ['In 11 of the 45 cases risk of harm had been managed well.', ['RISK_OF_HARM CONCERN']],
  ['Partnerships with the police and the council were excellent.', ['PARTNERSHIPS STRENGTH']],
])('%s', (sentence, expected) => {
  expect(read(sentence).sort()).toEqual(expected.sort());
});

test.each([
  ['If staffing can be improved, the unit will thrive.'],
  ['The report makes two recommendations, including to improve training.'],
  ['Across the Probation Service staffing is poor.'],
  ['A minister said: “Leadership here is poor.”'],
  ['In Suffolk PDU leadership was poor.'],
  ['Inspectors spoke to leaders.'],
])('%s says nothing about how the unit does', (sentence) => {
  expect(read(sentence)).toEqual([]);
});
