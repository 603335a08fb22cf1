import { describe, expect, test } from 'vitest';
import { GraphTimeoutError } from '../../src/graph/errors.ts';
import { createPlanning } from '../../src/graph/planning.ts';

const runOf = (waitMilliseconds: number) => {
  const planning = createPlanning(waitMilliseconds);
  return <Value>(text: string, work: () => Promise<Value>) => planning.run(text, { work, again: work });
};

/** Work that counts how many are under way at once, and ends when told. */
function makeWork() {
  const ends: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  const work = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise<void>((resolve) => ends.push(resolve));
    underWay -= 1;
  };
  return { work, ends, most: () => most };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

test('New texts run two at a time, each in its turn; known ones run at once', async () => {
  const plan = runOf(60_000);
  await plan('known', async () => {});
  const { work, ends, most } = makeWork();
  const all = ['a', 'b', 'c', 'd'].map((text) => plan(text, work));
  await turn();
  expect(ends).toHaveLength(2);
  expect(await plan('known', async () => 'at once')).toBe('at once');
  while (ends.length > 0) {
    ends.shift()?.();
    await turn();
  }
  await Promise.all(all);
  expect(most()).toBe(2);
});

test('A text that failed is new again, and its error passes', async () => {
  const plan = runOf(60_000);
  await expect(plan('a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const { work, ends } = makeWork();
  const all = ['b', 'c', 'a'].map((text) => plan(text, work));
  await turn();
  expect(ends).toHaveLength(2);
  while (ends.length > 0) {
    ends.shift()?.();
    await turn();
  }
  await Promise.all(all);
});

test('Too many that wait are refused at once, one that waited too long when its turn comes', async () => {
  const plan = runOf(20);
  const { work, ends } = makeWork();
  const all = Array.from({ length: 52 }, (_, index) => plan(`text ${index}`, work));
  const settled = Promise.allSettled(all);
  await expect(plan('one more', work)).rejects.toThrow(new GraphTimeoutError('Too many new Cypher queries wait to be planned.'));
  await new Promise((resolve) => setTimeout(resolve, 40));
  for (const end of ends) end();
  const reasons = (await settled).flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(reasons).toHaveLength(50);
  expect(reasons[0]).toEqual(new GraphTimeoutError('A new Cypher query waited too long to be planned.'));
});

describe('texts that are settled', () => {
  /** Reads of all texts, in their order. */
  function recorded() {
    const planning = createPlanning(60_000);
    const read: string[] = [];
    const ask = (text: string) => planning.run(text, { work: async () => void read.push(text), again: async () => void read.push(text) });
    return { ...planning, read, ask };
  }

  /** The most different texts that were read between two reads of one. */
  function mostBetween(read: readonly string[], text: string): number {
    let most = 0;
    let between = new Set<string>();
    for (const each of read) {
      if (each === text) between = new Set();
      else between.add(each);
      most = Math.max(most, between.size);
    }
    return most;
  }

  test.each([1, 3])(
    'are read again before Neo4j could forget their plans, in a flood of others that are each asked %i times',
    async (times) => {
      const { settle, ask, read } = recorded();
      await settle(async () => ask('gallery'));
      for (let time = 0; time < times; time += 1) for (let number = 0; number < 1_500; number += 1) await ask(`hostile ${number}`);
      expect(mostBetween(read, 'gallery')).toBeLessThanOrEqual(402);
    },
  );

  test('are those of the work alone, whoever else reads meanwhile', async () => {
    const { settle, ask, read } = recorded();
    const begin = Promise.withResolvers<void>();
    const settled = settle(async () => {
      await begin.promise;
      await ask('gallery');
    });
    for (let number = 0; number < 300; number += 1) await ask(`foreign ${number}`);
    begin.resolve();
    await settled;
    for (let number = 0; number < 1_500; number += 1) await ask(`hostile ${number}`);
    expect(mostBetween(read.slice(300), 'gallery')).toBeLessThanOrEqual(402);
    expect(read.filter((text) => text === 'foreign 7')).toHaveLength(1);
  });

  test('need no place, also where all places are taken', async () => {
    const { settle, run, ask } = recorded();
    await settle(async () => ask('gallery'));
    const { work, ends } = makeWork();
    const waiting = ['a', 'b', 'c'].map((text) => run(text, { work, again: work }));
    expect(await run('gallery', { work: async () => 'at once', again: async () => {} })).toBe('at once');
    await turn();
    while (ends.length > 0) {
      ends.shift()?.();
      await turn();
    }
    await Promise.all(waiting);
  });
});

test('After all is forgotten even settled texts take places, one after another, until they were read again', async () => {
  const planning = createPlanning(60_000);
  const under: string[] = [];
  let most = 0;
  const ask = (text: string) => {
    const work = async () => {
      under.push(text);
      most = Math.max(most, under.length);
      await turn();
      under.splice(under.indexOf(text), 1);
    };
    return planning.run(text, { work, again: work });
  };
  const texts = ['a', 'b', 'c', 'd', 'e'];
  await planning.settle(async () => void (await Promise.all(texts.map(ask))));
  most = 0;
  await Promise.all(texts.map(ask));
  expect(most).toBe(5);
  planning.forget();
  most = 0;
  await Promise.all(texts.map(ask));
  expect(most).toBe(2);
  most = 0;
  await Promise.all(texts.map(ask));
  expect(most).toBe(5);
});
