import type { Dataset } from '../../src/model/dataset.ts';
import { nameKey } from '../../src/model/names.ts';
import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import type { Person, Post } from '../../src/model/people.ts';
import { byId, serviceOf, sortedBy } from './oracle.ts';
import { sourcesBehind } from './oracle-lists.ts';
import type { Question } from './question.ts';

interface Variables {
  readonly inspection: string;
  readonly day: string;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** 18: who held which post on the days of a fieldwork, and on one day. */
export const question: Question<Variables> = {
  madeVariables: { inspection: 'inspection/theta-2024', day: '2023-05-15' },
  expected(records, { inspection, day }) {
    const { id, fieldworkFrom, fieldworkTo, fieldworkScope, involvements } = byId(records.inspections, inspection);
    const [from, to] = [fieldworkFrom ?? fieldworkTo, fieldworkTo ?? fieldworkFrom];
    const held = from === null || to === null ? [] : heldOnAnyOf(records, { first: earliestDay(from), last: latestDay(to) });
    const onTheDay = records.people.filter(({ posts }) => posts.some((post) => coversAll(post, { first: day, last: day })));
    return {
      inspection: {
        ...{ id, fieldworkFrom, fieldworkTo, fieldworkScope },
        postsAtFieldwork: held,
        involvements: involvements.map(({ role, title, interim, personId }) => {
          return { role, title, interim, person: { name: byId(records.people, personId).name } };
        }),
      },
      onTheDay: {
        totalCount: onTheDay.length,
        nodes: sortedBy(
          onTheDay,
          ({ name }) => nameKey(name),
          (person) => person.id,
        ).map((person) => {
          return { id: person.id, name: person.name, posts: person.posts.map((post) => showPost(records, person, post)) };
        }),
      },
    };
  },
};

/** Posts that the dates allow on at least one of the days, by their first possible day. */
function heldOnAnyOf(records: Dataset, days: Days) {
  const posts = records.people.flatMap((person) => person.posts.map((post) => ({ person, post })));
  const possible = posts.filter(({ post: { from, to } }) => earliestDay(from) <= days.last && (to === null || latestDay(to) >= days.first));
  const inOrder = sortedBy(
    possible,
    ({ post }) => earliestDay(post.from),
    ({ person }) => person.id,
  );
  return inOrder.map(({ person, post }) => ({
    throughout: coversAll(post, days),
    person: { id: person.id, name: person.name },
    post: showPost(records, person, post),
  }));
}

/** Whether a post was held on all of the days, whatever its months and years mean. */
function coversAll({ from, to }: Post, { first, last }: Days): boolean {
  return latestDay(from) <= first && (to === null || earliestDay(to) >= last);
}

function showPost(records: Dataset, person: Person, { role, title, interim, from, to, atId }: Post) {
  const sources = sourcesBehind(
    records,
    ({ aboutId, property, value }) => aboutId === person.id && property === 'posts' && value.startsWith(`${role} ${from}..`),
  );
  return { role, title, interim, from, to, at: { name: serviceOf(records, atId).name }, sources: sources.map(({ url }) => ({ url })) };
}
