import { expect, test } from 'vitest';
import { createKeptReleases, type LoadMissing } from '../../src/graph/kept.ts';

interface Finding {
  readonly id: string;
}

/** A load that is answered by hand: the calls that came, and what settles each. */
function byHand() {
  const calls: { readonly ids: readonly string[]; give(found: readonly string[]): void; fail(error: Error): void }[] = [];
  const load: LoadMissing<Finding> = (ids) =>
    new Promise((resolve, reject) => {
      calls.push({ ids, give: (found) => resolve(new Map(found.map((id) => [id, { id }]))), fail: reject });
    });
  return { calls, load };
}

const idsOf = (findings: readonly (Finding | null)[]) => findings.map((finding) => finding?.id ?? null);

test.each([0, 10_000])('sixteen who ask for the same at the same time wait for one load, at a bound of %i bytes', async (bound) => {
  const kept = createKeptReleases(bound).of('release');
  const { calls, load } = byHand();
  const asked = Array.from({ length: 16 }, () => kept.load('finding', ['a', 'b', 'missing'], load));
  expect(calls.map(({ ids }) => ids)).toEqual([['a', 'b', 'missing']]);
  calls[0]?.give(['b', 'a']);
  for (const answer of await Promise.all(asked)) expect(idsOf(answer)).toEqual(['a', 'b', null]);
});

test('only what is neither kept nor under way is loaded, in the order of the ids', async () => {
  const kept = createKeptReleases(10_000).of('release');
  const { calls, load } = byHand();
  kept.set('finding', 'kept', { id: 'kept' });
  const first = kept.load('finding', ['under way'], load);
  const second = kept.load('finding', ['new', 'kept', 'under way'], load);
  const other = kept.load('recommendation', ['under way'], load);
  expect(calls.map(({ ids }) => ids)).toEqual([['under way'], ['new'], ['under way']]);
  for (const { ids, give } of calls) give(ids);
  expect(idsOf(await first)).toEqual(['under way']);
  expect(idsOf(await second)).toEqual(['new', 'kept', 'under way']);
  expect(idsOf(await other)).toEqual(['under way']);
  expect(kept.get('finding', 'new')).toEqual({ id: 'new' });
});

test('a load that fails fails for all who wait for it, and is forgotten', async () => {
  const kept = createKeptReleases(10_000).of('release');
  const { calls, load } = byHand();
  const asked = [kept.load('finding', ['a'], load), kept.load('finding', ['a', 'b'], load)];
  calls[1]?.give(['b']);
  calls[0]?.fail(new Error('Neo4j went away.'));
  for (const answer of asked) await expect(answer).rejects.toThrow('Neo4j went away.');
  const again = kept.load('finding', ['a', 'b'], load);
  expect(calls.map(({ ids }) => ids)).toEqual([['a'], ['b'], ['a']]);
  calls[2]?.give(['a']);
  expect(idsOf(await again)).toEqual(['a', 'b']);
});

test('loads of two releases are two, and what comes late is kept under its own', async () => {
  const releases = createKeptReleases(10_000);
  const [former, next] = [releases.of('former'), releases.of('next')];
  const { calls, load } = byHand();
  const asked = [former.load('finding', ['a'], load), next.load('finding', ['a'], load)];
  expect(calls).toHaveLength(2);
  calls[1]?.give(['a']);
  await asked[1];
  expect(former.get('finding', 'a')).toBeUndefined();
  calls[0]?.give([]);
  expect(idsOf((await asked[0]) ?? [])).toEqual([null]);
  expect(next.get('finding', 'a')).toEqual({ id: 'a' });
});

test('the statistics tell hits, misses, entries, bytes and what had to go', async () => {
  const releases = createKeptReleases(1_000);
  const kept = releases.of('release');
  await kept.load('finding', ['a'], async () => new Map([['a', { note: 'x'.repeat(100) }]]));
  await kept.load('finding', ['a'], async () => new Map());
  kept.get('finding', 'a');
  kept.get('finding', 'unknown');
  expect(releases.statistics).toMatchObject({ maxBytes: 1_000, bytes: releases.bytes, entries: 1, evictions: 0 });
  expect(releases.statistics.kinds.get('finding')).toEqual({ hits: 2, misses: 1 });
  for (let number = 0; number < 10; number += 1) kept.set('finding', String(number), { note: 'y'.repeat(100) });
  const { entries, evictions, kinds } = releases.statistics;
  expect(entries + evictions).toBe(11);
  expect(evictions).toBeGreaterThan(0);
  expect(kinds.get('finding')).toEqual({ hits: 2, misses: 11 });
});

test('an object that is there twice and the bytes of a buffer count once', () => {
  const releases = createKeptReleases(100_000);
  const source = { title: 'x'.repeat(1_000) };
  releases.of('release').set('statements', 'a', [{ source }, { source }]);
  expect(releases.bytes).toBeLessThan(3_000);
  releases.of('release').set('answer', 'b', { body: Buffer.alloc(10_000) });
  expect(releases.bytes).toBeGreaterThan(10_000);
  expect(releases.bytes).toBeLessThan(14_000);
});
