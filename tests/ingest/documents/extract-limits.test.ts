import { expect, test } from 'vitest';
import { DocumentError } from '../../../src/ingest/documents/document-error.ts';
import { extractText } from '../../../src/ingest/documents/extract-text.ts';

const read = (text: string, contentType: string | null = null) => extractText({ source: 'a.txt', bytes: Buffer.from(text), contentType });

test('50 MB are refused, 20 MB are not', async () => {
  await expect(extractText({ source: 'a.txt', bytes: new Uint8Array(50_000_000) })).rejects.toThrow(
    new DocumentError('Expected a document of at most 20 MB, got 50 MB: take out the release alone.'),
  );
  expect((await extractText({ source: 'a.txt', bytes: new Uint8Array(20_000_000).fill(97) })).text).toHaveLength(500_000);
});

test('a long text is cut, with a message', async () => {
  expect(await read('a'.repeat(500_000))).toEqual({ source: 'a.txt', text: 'a'.repeat(500_000), warnings: [] });
  expect(await read(`${'a'.repeat(500_000)}b`)).toEqual({
    source: 'a.txt',
    text: 'a'.repeat(500_000),
    warnings: ['Expected at most 500000 characters of text, got 500001: the rest was left out; take out the release alone.'],
  });
});

test('a page is one by its tags or by what its sender says', async () => {
  for (const page of ['<!DOCTYPE html>Text', '<HTML lang="en">Text', '\n <div class="a">Text</div>', '<h1>Text</h1>']) {
    expect((await read(page)).text).toBe('Text');
  }
  expect((await read('a <b>b</b> &amp; c', 'text/html; charset=utf-8')).text).toBe('a b & c');
  expect((await read('a <b>b</b> &amp; c', 'text/plain')).text).toBe('a <b>b</b> &amp; c');
});

test('a PDF is one by its mark, also behind other bytes', async () => {
  for (const text of ['%PDF-1.7 no more', 'junk\r\n%PDF-1.7 no more']) {
    await expect(read(text, 'text/plain')).rejects.toThrow(
      'Expected a PDF that can be read, got one that cannot (Invalid PDF structure): save its text instead.',
    );
  }
  expect((await read(`${'a '.repeat(1_000)}%PDF-1.7`)).text).toHaveLength(2_008);
});

test('plain text stays as it is, to the last end of a line', async () => {
  expect(await read('\n Leeds\r\n\tPDU \n')).toEqual({ source: 'a.txt', text: '\n Leeds\r\n\tPDU \n', warnings: [] });
  expect((await read('')).text).toBe('');
});
