import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurn } from '../../../src/api/overload/turn.ts';

let now = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

const spend = (milliseconds: number) => {
  now += milliseconds;
};
const nextTurn = () => new Promise(setImmediate);

test('Requests late in a long turn are too late, but for the first ones; the next turn begins anew', async () => {
  const turn = createTurn({ alwaysTaken: 3, burstMilliseconds: 10, strictMilliseconds: 10 });
  const first = [turn.isTooLate(), turn.isTooLate()];
  spend(15);
  expect([...first, turn.isTooLate(), turn.isTooLate()]).toEqual([false, false, false, true]);
  await nextTurn();
  expect(turn.isTooLate()).toBe(false);
});

test('Many requests in a short turn are not too late', () => {
  const turn = createTurn({ alwaysTaken: 3, burstMilliseconds: 10, strictMilliseconds: 10 });
  expect(Array.from({ length: 100 }, () => turn.isTooLate())).not.toContain(true);
});

test('A burst is taken whole; once it was too much, turns are short', async () => {
  const turn = createTurn({ alwaysTaken: 1, burstMilliseconds: 400, strictMilliseconds: 10 });
  turn.isTooLate();
  spend(15);
  expect(turn.isTooLate()).toBe(false);
  spend(400);
  expect(turn.isTooLate()).toBe(true);
  await nextTurn();
  turn.isTooLate();
  spend(15);
  expect(turn.isTooLate()).toBe(true);
  await nextTurn();
  spend(1_000);
  turn.isTooLate();
  spend(15);
  expect(turn.isTooLate()).toBe(false);
});
