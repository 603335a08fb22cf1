import { expect, test } from 'vitest';
import { makeCitation } from '../../src/model/citation.ts';

const release = {
  version: '2026-11-22-1a2b3c4d',
  issuedOn: '2026-11-22',
  checksum: '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d1a2b',
  counts: {},
  licence: 'Open Government Licence v3.0 (https://example.org/licence/version/3/)',
  attribution: 'Contains public sector information.',
};

test('names title, year, version, checksum and licence on one line without addresses', () => {
  expect(makeCitation(release)).toBe(
    'Probation inspection graph: inspections of probation in England and Wales (2026) [Data set]. Release 2026-11-22-1a2b3c4d, SHA-256 1a2b3c4d5e6f7a8b…, Open Government Licence v3.0.',
  );
});

test('keeps what a licence has in brackets besides addresses', () => {
  expect(makeCitation({ ...release, licence: 'A licence (version 3)\n(http://example.org)' })).toMatch(/…, A licence \(version 3\)\.$/);
});
