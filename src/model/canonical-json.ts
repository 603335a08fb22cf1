/**
 * JSON whose object keys are sorted at every depth, so that equal content gives equal text; lists keep their order, and
 * what is undefined counts as null: `{b: 1, a: [undefined]}` gives `{"a":[null],"b":1}`. Checksums and ids are made of it.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}
