import { expect, test } from 'vitest';
import { createPlaces } from '../../src/graph/places.ts';

test('Work takes places in the order of coming, so many at the same time', async () => {
  const places = createPlaces({ most: 2, mostWaiting: 2, waitMilliseconds: 60_000 });
  const [first, second] = [await places.enter(), await places.enter()];
  const order: string[] = [];
  const enter = async (name: string) => {
    const leave = await places.enter();
    order.push(name);
    return leave;
  };
  const [third, fourth] = [enter('third'), enter('fourth')];
  expect([places.active, places.waiting, places.isFull()]).toEqual([2, 2, true]);
  expect(await places.enter()).toBeNull();
  first?.();
  (await third)?.();
  await fourth;
  second?.();
  expect([order, places.isFull()]).toEqual([['third', 'fourth'], false]);
});

test('Who waits too long is turned away and takes no place later', async () => {
  const places = createPlaces({ most: 1, mostWaiting: 5, waitMilliseconds: 10 });
  const leave = await places.enter();
  expect(await places.enter()).toBeNull();
  leave?.();
  const next = await places.enter();
  expect(next).not.toBeNull();
  expect(places.active).toBe(1);
});

test('Who goes away while waiting leaves the queue at once', async () => {
  const places = createPlaces({ most: 1, mostWaiting: 1, waitMilliseconds: 60_000 });
  const leave = await places.enter();
  const leaving = new AbortController();
  const waiting = places.enter(leaving);
  expect(places.isFull()).toBe(true);
  leaving.abort();
  expect([await waiting, places.isFull(), await places.enter(leaving)]).toEqual([null, false, null]);
  leave?.();
  expect([places.active, places.waiting]).toEqual([0, 0]);
});
