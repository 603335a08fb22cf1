import { earliestDay, latestDay } from '../../src/model/partial-date.ts';
import type { Programme } from '../../src/model/vocabulary.ts';
import { BEST_FIRST, byId, shareOf, sortedBy } from './oracle.ts';
import type { Question, Records } from './question.ts';

/** Overall ratings by who was in office when they came out. */
export const question: Question<{ programme: Programme }> = {
  madeVariables: { programme: 'CORE_PDU' },
  expected(records, { programme }) {
    const inspections = records.inspections.filter((inspection) => inspection.programme === programme);
    const rated = inspections.filter(({ overallRating }) => overallRating !== null);
    const groups = Map.groupBy(rated, ({ publishedOn }) => inOffice(records, publishedOn));
    const ids = sortedBy([...groups.keys()], (id) => (id === null ? null : earliestDay(beginning(records, id))));
    const rows = ids.map((id) => {
      const group = groups.get(id) ?? [];
      const counts = BEST_FIRST.map((value) => {
        const count = group.filter(({ overallRating }) => overallRating === value).length;
        return { value, count, share: shareOf(count, group.length) };
      });
      const label = id === null ? 'none' : byId(records.people, id).name;
      return { keys: [{ dimension: 'CHIEF_INSPECTOR', value: id, label }], n: group.length, counts };
    });
    const caveat = `Overall ratings are known for ${rated.length} of ${inspections.length} inspections.`;
    return { analysis: { ratingDistribution: { n: rated.length, rows, caveat } } };
  },
};

function chiefPosts({ people }: Records) {
  return people.flatMap(({ id, posts }) => posts.filter(({ role }) => role === 'CHIEF_INSPECTOR').map((post) => ({ id, ...post })));
}

function beginning(records: Records, personId: string): string {
  const posts = chiefPosts(records).filter(({ id }) => id === personId);
  return (
    sortedBy(
      posts.map(({ from }) => from),
      earliestDay,
    )[0] ?? ''
  );
}

/** The one person whose posts cover every day that a date allows; null where that is nobody, or may be another one. */
function inOffice(records: Records, date: string | null): string | null {
  if (date === null) return null;
  const [first, last] = [earliestDay(date), latestDay(date)];
  const holders = chiefPosts(records).filter(({ from, to }) => latestDay(from) <= first && (to === null || earliestDay(to) >= last));
  if (new Set(holders.map(({ id }) => id)).size !== 1) return null;
  const holder = holders[0]?.id ?? null;
  const wasFollowed = chiefPosts(records).some(
    ({ id, from }) =>
      id !== holder && earliestDay(from) <= last && holders.every((held) => held.to === null && earliestDay(held.from) < earliestDay(from)),
  );
  return wasFollowed ? null : holder;
}
