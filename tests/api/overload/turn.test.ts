import { expect, test } from 'vitest';
import { createTurn } from '../../../src/api/overload/turn.ts';

const spend = (milliseconds: number) => {
  const began = performance.now();
  while (performance.now() - began < milliseconds);
};

test('Requests late in a long turn with many before them are too late; the next turn begins anew', async () => {
  const turn = createTurn({ mostMilliseconds: 10, mostRequests: 3 });
  const first = [turn.isTooLate(), turn.isTooLate()];
  spend(15);
  expect([...first, turn.isTooLate(), turn.isTooLate()]).toEqual([false, false, false, true]);
  await new Promise(setImmediate);
  expect(turn.isTooLate()).toBe(false);
});

test('Many requests in a short turn are not too late', () => {
  const turn = createTurn({ mostMilliseconds: 60_000, mostRequests: 3 });
  expect(Array.from({ length: 100 }, () => turn.isTooLate())).not.toContain(true);
});
