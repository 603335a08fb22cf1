/** The tag of an answer's body: `base` names release, operation, variables and media type, the encoding makes it that of its bytes. */
export function makeEntityTag(base: string, encoding: string | undefined): string {
  return `"${base}${encoding === undefined ? '' : `-${encoding}`}"`;
}

/** Whether one of the tags of an `If-None-Match` is this one (RFC 9110, section 13.1.2: compared weakly, `*` is any). */
export function isMatched(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.trim() === '*' || tagsOf(ifNoneMatch).includes(tag);
}

/** The tag that a client holds of an answer with a base, whatever its encoding; null where it holds none, or several, of which only the answer can tell the right one. */
export function tagHeld(ifNoneMatch: string, base: string): string | null {
  const held = tagsOf(ifNoneMatch).filter((tag) => tag === `"${base}"` || tag.startsWith(`"${base}-`));
  return held.length === 1 ? (held[0] as string) : null;
}

function tagsOf(ifNoneMatch: string): string[] {
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].map(([, tag]) => tag as string);
}
