import type { PartialDate } from './partial-date.ts';
import type { Role } from './vocabulary.ts';

/**
 * A post in a few words, as the value of the statements about it: `CHIEF_INSPECTOR 2019-06..2023-09-30`, and
 * `CHIEF_INSPECTOR 2019-06..` where its end is not known. By this text the statements of a post are found again.
 */
export function postValue({ role, from, to }: { role: Role; from: PartialDate; to?: PartialDate | null | undefined }): string {
  return `${role} ${from}..${to ?? ''}`;
}

/** Whether a statement on posts speaks of this one: of its role and beginning, whatever end it claims. */
export function isAboutPost(value: string, { role, from }: { role: Role; from: PartialDate }): boolean {
  return value.startsWith(`${role} ${from}..`);
}

/** A term of office, as the value of the statements about it: `2019-06..2022-05-31`. */
export function termValue({ from, to }: { from: PartialDate; to: PartialDate }): string {
  return `${from}..${to}`;
}

/**
 * An involvement in a few words, as its key and the value of the statements about it: `MEDIA_CONTACT person/louise-cordell`.
 * By this text the statements of an involvement are found again.
 */
export function involvementValue({ role, personId }: { role: Role; personId: string }): string {
  return `${role} ${personId}`;
}
