import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { SeedFile } from './seed-file.ts';
import type { Path, SeedMessage } from './seed-message.ts';
import { formatPath, shown } from './seed-message.ts';

/** Returns the record when the value has the shape; else null, with one message for each refusal. */
export function checkShape<Output>(
  shape: z.ZodType<Output>,
  file: SeedFile,
  path: Path,
  value: unknown,
): { record: Output | null; messages: SeedMessage[] } {
  const result = shape.safeParse(value);
  if (result.success) return { record: result.data, messages: [] };
  return { record: null, messages: result.error.issues.flatMap((issue) => messagesOf(issue, file, path, value)) };
}

function messagesOf(issue: z.core.$ZodIssue, file: SeedFile, base: Path, value: unknown): SeedMessage[] {
  const inside = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(file, [...base, ...inside, key], key, issue.message.split(', ')));
  }
  const got = valueAt(value, inside);
  const path = [...base, ...inside];
  return [
    {
      file: file.name,
      line: file.lineOf(path),
      path: formatPath(path),
      expected: issue.message,
      got: shown(got),
      hint: hintFor(issue, got),
    },
  ];
}

function unknownKey(file: SeedFile, path: Path, key: string, known: string[]): SeedMessage {
  const hint = didYouMean(key, known);
  return {
    file: file.name,
    line: file.lineOf(path),
    path: formatPath(path),
    expected: hint === null ? `one of the keys ${known.join(', ')}` : 'a known key',
    got: shown(key),
    hint,
  };
}

function hintFor(issue: z.core.$ZodIssue, got: unknown): string | null {
  if (got === undefined) return 'add the key';
  if (got === null) return 'leave the key out where nothing is known';
  if (issue.code === 'invalid_value') return didYouMean(got, issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof got !== 'object') return 'put it in quotes';
  return null;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== 'object') return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
