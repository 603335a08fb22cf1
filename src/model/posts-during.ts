import { earliestDay } from './partial-date.ts';
import type { Person, Post } from './people.ts';
import { coversAll, type Days, mayTouch } from './tenure.ts';

/** A post that someone held, or may have held, on some of the days asked for. */
interface PostDuring {
  readonly person: Person;
  readonly post: Post;
  /** Whether it was held on every one of the days, whatever its partial dates mean. */
  readonly throughout: boolean;
}

/** Every post that may have been held on at least one of the days: by its first possible day, then by id of the person, then as listed. */
export function postsDuring(people: Iterable<Person>, days: Days): PostDuring[] {
  const all = [...people].flatMap((person) => person.posts.map((post) => ({ person, post })));
  return all
    .filter(({ post }) => mayTouch(post, days))
    .map(({ person, post }) => ({ person, post, throughout: coversAll(post, days) }))
    .sort((one, other) => compare(earliestDay(one.post.from), earliestDay(other.post.from)) || compare(one.person.id, other.person.id));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
