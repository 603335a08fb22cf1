import { expect, test } from 'vitest';
import { faultOf, type Held, MEMORY_BOUND_BYTES } from './memory.ts';

const MEGABYTE = 1_000_000;
const held = (heap: number, external: number): Held => ({ requests: 0, heap: heap * MEGABYTE, external: external * MEGABYTE, resident: 0 });

test('Memory is flat up to a tenth and ten megabytes more, bytes beside the heap included', () => {
  expect(faultOf([held(80, 20), held(500, 0), held(90, 30)], MEMORY_BOUND_BYTES)).toBeNull();
  expect(faultOf([held(80, 20), held(90, 31)], MEMORY_BOUND_BYTES)).toBe(
    'it grew from 100000000 to 121000000 bytes, and 120000000 is the most allowed',
  );
});

test('A cache that is not full proves nothing', () => {
  expect(faultOf([held(80, 20), held(80, 20)], MEMORY_BOUND_BYTES / 2)).toMatch(/^what is kept is not at its bound/);
});
