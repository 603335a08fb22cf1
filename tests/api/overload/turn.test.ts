import { expect, test } from 'vitest';
import { createTurn } from '../../../src/api/overload/turn.ts';

const spend = (milliseconds: number) => {
  const began = performance.now();
  while (performance.now() - began < milliseconds);
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
  const turn = createTurn({ alwaysTaken: 3, burstMilliseconds: 60_000, strictMilliseconds: 60_000 });
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
});
