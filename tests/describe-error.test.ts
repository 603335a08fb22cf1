import { expect, test } from 'vitest';
import { describeError, exitCodeOf, UsageError } from '../src/describe-error.ts';
import { SetupError } from '../src/neo4j/setup-error.ts';

test('A known error is told in its own words, a fault of the program with its stack', () => {
  expect(describeError(new SetupError('No Java.'))).toBe('No Java.');
  expect(describeError(new SetupError('No Java.', 'java: not found'))).toBe('No Java.\njava: not found');
  const fault = new TypeError('x is not a function');
  expect(describeError(fault)).toBe(fault.stack);
  expect(describeError('thrown text')).toBe('thrown text');
  expect([new UsageError('a'), new SetupError('b'), fault].map(exitCodeOf)).toEqual([2, 1, 1]);
});
