import { expect, test } from 'vitest';
import { addresseeKind, addresseeLikeness } from '../../src/model/addressee-kind.ts';
import { wholeSeed } from '../support/seed.ts';

test('tells units, regions, HMPPS, the Ministry and other bodies apart', () => {
  expect(addresseeKind('pdu/essex-north')).toBe('PROBATION_DELIVERY_UNIT');
  expect(addresseeKind('region/wales')).toBe('PROBATION_REGION');
  expect(addresseeKind('body/hmpps')).toBe('HMPPS');
  expect(addresseeKind('body/ministry-of-justice')).toBe('MINISTRY_OF_JUSTICE');
  expect(addresseeKind('body/national-probation-arrangements')).toBe('OTHER_BODY');
});

test('finds all units alike, and bodies without a kind of their own like none but themselves', () => {
  expect(addresseeLikeness('pdu/essex-north')).toBe(addresseeLikeness('pdu/wirral'));
  expect(addresseeLikeness('body/hmpps')).not.toBe(addresseeLikeness('body/ministry-of-justice'));
  expect(addresseeLikeness('body/national-probation-arrangements')).toBe('body/national-probation-arrangements');
});

test('the two bodies that are kinds of their own are in the seed', async () => {
  const ids = (await wholeSeed()).nationalBodies.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['body/hmpps', 'body/ministry-of-justice']));
});
