import type { Release } from './provenance.ts';

const CHECKSUM_DIGITS = 16;

/**
 * How to cite a release, in the order in which data sets are cited (title, year, kind, version, checksum, licence), on one line. Addresses
 * in brackets are left out of the licence: `… (2026) [Data set]. Release 2026-11-22-1a2b3c4d, SHA-256 1a2b3c4d5e6f7a8b…`.
 */
export function makeCitation({ version, issuedOn, checksum, licence }: Release): string {
  const terms = licence
    .replace(/\s*\([^)]*:\/\/[^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const year = issuedOn.slice(0, 4);
  return `Probation inspection graph: inspections of probation in England and Wales (${year}) [Data set]. Release ${version}, SHA-256 ${checksum.slice(0, CHECKSUM_DIGITS)}…, ${terms}.`;
}
