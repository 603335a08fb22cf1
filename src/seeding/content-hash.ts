import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';

/** The first hex digits of the SHA-256 of a text, lower case. */
function shortHash(text: string, digits: number): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, digits);
}

/** The id of a source: by its address, else by publisher, kind and gist (null counts as empty). */
export function sourceIdOf(source: { url: string | null; publisher: string; kind: string; gist: string | null }): string {
  const text = source.url ?? canonicalJson([source.publisher, source.kind, source.gist]);
  return `source/${shortHash(text, 12)}`;
}

/** The id of a part of an inspection, by the content that tells it apart: `finding/essex-north-2022/3f9a0c1b2d`. */
export function partIdOf(kind: string, inspectionId: string, content: Record<string, unknown>): string {
  return `${kind}/${inspectionId.slice(inspectionId.indexOf('/') + 1)}/${shortHash(canonicalJson(content), 10)}`;
}

/** The id of a statement, by its owner and content: `statement/inspection/essex-north-2022/3f9a0c1b2d`. */
export function statementIdOf(ownerId: string, content: Record<string, unknown>): string {
  return `statement/${ownerId}/${shortHash(canonicalJson(content), 10)}`;
}
