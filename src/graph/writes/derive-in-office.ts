import { earliestDay, type PartialDate } from '../../model/partial-date.ts';
import type { Person, Post } from '../../model/people.ts';
import { coversAll, daysOf, mayTouch } from '../../model/tenure.ts';

/**
 * Derived: the id of the one person who was chief inspector on every day that a publication date allows. Null where no post
 * certainly covers all of them, where those of two people do (the day of a change-over may belong to both), and where the end of
 * the post was not seen and someone else's, begun later, may have begun by then.
 */
export function deriveInOffice(people: readonly Person[], publishedOn: PartialDate | null): string | null {
  if (publishedOn === null) return null;
  const days = daysOf(publishedOn);
  const chiefs = people.flatMap(({ id, posts }) =>
    posts.filter(({ role }) => role === 'CHIEF_INSPECTOR').map((post) => ({ personId: id, post })),
  );
  const certain = chiefs.filter(({ post }) => coversAll(post, days));
  const [first] = certain;
  if (!first || certain.some(({ personId }) => personId !== first.personId)) return null;
  const mayHaveGone = chiefs.some(
    ({ personId, post }) =>
      personId !== first.personId && certain.every((held) => held.post.to === null && beganBefore(held.post, post)) && mayTouch(post, days),
  );
  return mayHaveGone ? null : first.personId;
}

function beganBefore(one: Post, other: Post): boolean {
  return earliestDay(one.from) < earliestDay(other.from);
}
