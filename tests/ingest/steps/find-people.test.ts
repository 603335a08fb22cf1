import { expect, test } from 'vitest';
import { findPeople } from '../../../src/ingest/steps/find-people.ts';
import { norfolk, valuesOf } from '../step-context.ts';

const read = (sentence: string) =>
  valuesOf(findPeople(norfolk(sentence)), 'involvements').map(([value]) => {
    const { role, title, interim, person } = value as { role: string; title: string; interim: boolean; person: { name: string } };
    return [role, title, person.name, interim];
  });

test.each([
  ['Chief Inspector of Probation Ada Byron said: “Good.”', ['CHIEF_INSPECTOR', 'Chief Inspector of Probation', 'Ada Byron', false]],
  ['Ada Byron, Chief Inspector of Probation, said: “Good.”', ['CHIEF_INSPECTOR', 'Chief Inspector of Probation', 'Ada Byron', false]],
  [
    'Ada Byron, Interim Chief Inspector of Probation, said: “Good.”',
    ['CHIEF_INSPECTOR', 'Interim Chief Inspector of Probation', 'Ada Byron', true],
  ],
  [
    'For media enquiries, please contact Ada Byron, Head of Communications (E-mail address)',
    ['MEDIA_CONTACT', 'Head of Communications', 'Ada Byron', false],
  ],
  [
    'For media enquiries, please contact Corporate Communications Manager Ada Byron or (E-mail address)',
    ['MEDIA_CONTACT', 'Corporate Communications Manager', 'Ada Byron', false],
  ],
  ['Ada Byron CBE\nHM Chief Inspector of Probation', ['CHIEF_INSPECTOR', 'HM Chief Inspector of Probation', 'Ada Byron', false]],
  ['Ada Byron, MP for Norwich, said: “Bad.”', ['PARLIAMENTARIAN', 'MP for Norwich', 'Ada Byron', false]],
])('%s', (sentence, expected) => {
  expect(read(sentence)).toEqual([expected]);
});

test.each([
  ['The head of the Norfolk PDU said that it was hard.'],
  ['Mr Byron added: “It is hard.”'],
  ['Former Chief Inspector of Probation Ada Byron was there.'],
  ['For media enquiries, please contact our press office.'],
])('%s names nobody in a role', (sentence) => {
  expect(read(sentence)).toEqual([]);
});
