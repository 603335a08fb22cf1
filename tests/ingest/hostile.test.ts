import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/ingest/documents/document-error.ts';
import { extractText } from '../../src/ingest/documents/extract-text.ts';
import { pdfToText } from '../../src/ingest/documents/pdf-to-text.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import fc from '../support/fast-check.ts';
import { readFixtures } from './read-fixtures.ts';
import { seedReader } from './reader.ts';

const ingest = await seedReader();
const texts = (await readFixtures('fixtures')).map(({ document }) => document.text).filter((text) => text !== '');

/** Reads bytes as the command does: a reading, or the sentence that says why there is none. */
async function read(bytes: Uint8Array): Promise<Reading | string> {
  try {
    return ingest(await extractText({ source: 'fuzz', bytes }));
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

function expectSound(reading: Reading | string): void {
  if (typeof reading === 'string') expect(reading).toMatch(/^Expected /);
  else for (const { start, end, quote } of [...reading.statements, ...reading.messages]) expect(reading.text.slice(start, end)).toBe(quote);
}

describe('a document made to harm', () => {
  test('random bytes give a reading or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (bytes) => expectSound(await read(bytes))),
      { numRuns: 150 },
    );
  });

  test('releases that are cut, shuffled or strewn with odd characters give sound readings', async () => {
    const odd = fc.constantFrom(
      '\u0000',
      '\ud800',
      '“',
      '’',
      '\u200b',
      '\ufb01',
      '(((',
      '999999999999',
      ' per cent ',
      '\u2028',
      '‘Good’',
      'İ',
      '32 July 2024',
    );
    const piece = fc.record({ text: fc.constantFrom(...texts), start: fc.nat(3_000), length: fc.nat(600), odd });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
        const text = pieces.map((each) => each.text.slice(each.start, each.start + each.length) + each.odd).join('\n\n');
        expectSound(ingest({ source: 'fuzz', text }));
      }),
      { numRuns: 300 },
    );
  });

  test('long runs of what patterns begin with end in time', () => {
    const runs = [
      'one in ',
      'Essex South and ',
      '“said ',
      'per cent of ',
      'of the ',
      'A'.repeat(50),
      '12 out of ',
      'recommendations to ',
      'Chief Inspector ',
      '. ',
      '- ',
    ];
    for (const run of runs) {
      const text = `Norfolk PDU rated ‘Good’\n\nNorfolk PDU has received an overall rating of ‘Good’ following an inspection. ${run.repeat(Math.ceil(60_000 / run.length))}`;
      expect(ingest({ source: 'run', text }).inspections[0]?.service.id).toBe('pdu/norfolk');
    }
  });

  test('elements that lie too deep are told', async () => {
    const page = `<p>${'<div>'.repeat(50_000)}Norfolk PDU${'</div>'.repeat(50_000)}`;
    expect(await read(Buffer.from(page))).toBe(
      'Expected a page whose elements lie at most 2000 deep, got a deeper one: save its text instead.',
    );
  });

  test('a file of 50 MB is told', async () => {
    expect(await read(Buffer.alloc(50_000_000, 'a'))).toBe('Expected a document of at most 20 MB, got 50 MB: take out the release alone.');
  });

  test('a long text is read in part, and that is told', async () => {
    const reading = await read(Buffer.from('Norfolk PDU was inspected. '.repeat(30_000)));
    expect((reading as Reading).messages[0]?.message).toBe(
      'Expected at most 500000 characters of text, got 810000: the rest was left out; take out the release alone.',
    );
  });

  test('a PDF that unpacks to a thousand times its size is read in part or told', async () => {
    const operators = Buffer.from(`BT /F1 12 Tf ${'(a) Tj '.repeat(6_000_000)} ET`);
    const pdf = makePdf(deflateSync(operators));
    expect(operators.length / pdf.length).toBeGreaterThan(400);
    expectSound(await read(pdf));
    await expect(pdfToText(pdf, 1)).rejects.toThrow(
      'Expected a PDF that can be read, got one that cannot (it took more than 0.001 s): save its text instead.',
    );
  });

  test('a broken PDF is told', async () => {
    await expect(pdfToText(Buffer.from('%PDF-1.7\nnothing of it'))).rejects.toThrow(
      /^Expected a PDF that can be read, got one that cannot/,
    );
  });
});

/** A PDF of one page with a packed content stream. */
function makePdf(stream: Uint8Array): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    null,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [at, object] of objects.entries()) {
    offsets.push(size());
    parts.push(Buffer.from(`${at + 1} 0 obj\n`));
    if (object === null)
      parts.push(Buffer.from(`<</Length ${stream.length}/Filter/FlateDecode>>stream\n`), Buffer.from(stream), Buffer.from('\nendstream'));
    else parts.push(Buffer.from(object));
    parts.push(Buffer.from('\nendobj\n'));
  }
  const start = size();
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`));
  return Buffer.concat(parts);
}
