/** Compares texts by their code units, as Neo4j does, for `sort`: never by a language's own order. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
