import { createHash } from 'node:crypto';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { GraphRecords } from './graph-records.ts';

/**
 * The lower-case SHA-256 of a release's content: its nodes and relationships in an order of their own as canonical
 * JSON (names sorted), with licence and attribution, without version and date. Equal content gives equal checksums,
 * whatever the order of the records.
 */
export function makeChecksum({ nodes, relationships }: GraphRecords, terms: { licence: string; attribution: string }): string {
  const hash = createHash('sha256');
  hash.update(canonicalJson([terms.licence, terms.attribution]));
  const lines = [
    ...nodes.map(({ label, id, properties }) => canonicalJson([label, id, properties])),
    ...relationships.map(({ type, fromId, toId, properties }) => canonicalJson([type, fromId, toId, properties])),
  ];
  for (const line of lines.sort()) hash.update(`\n${line}`);
  return hash.digest('hex');
}
