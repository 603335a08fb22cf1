import { expect, test } from 'vitest';
import { frameworksAt } from '../../src/model/frameworks-at.ts';
import { wholeSeed } from '../support/seed.ts';

const { frameworks } = await wholeSeed();

test('Frameworks in force, the newest first', () => {
  const ids = (...asked: [Parameters<typeof frameworksAt>[1], string | null]) => frameworksAt(frameworks, ...asked).map(({ id }) => id);
  expect(ids('PDU', '2022-03')).toEqual(['framework/probation-2021']);
  expect(ids('PDU', '2024-04')).toEqual(['framework/probation-pdu-2023', 'framework/probation-2021']);
  expect(ids('PDU', null)).toEqual(['framework/probation-pdu-2023', 'framework/probation-2021']);
  expect(ids('PDU', '2019')).toEqual([]);
});
