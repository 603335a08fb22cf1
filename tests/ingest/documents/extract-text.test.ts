import { expect, test } from 'vitest';
import { decodeText } from '../../../src/ingest/documents/decode-text.ts';
import { extractText } from '../../../src/ingest/documents/extract-text.ts';
import { htmlToText } from '../../../src/ingest/documents/html-to-text.ts';
import { pdfToText } from '../../../src/ingest/documents/pdf-to-text.ts';
import { makeTwoColumnPdf } from '../make-pdf.ts';

const WORDS = '‘Good’ – £5';
const windows1252 = Buffer.from([0x91, 0x47, 0x6f, 0x6f, 0x64, 0x92, 0x20, 0x96, 0x20, 0xa3, 0x35]);
const utf16le = Buffer.from(WORDS, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(WORDS), null],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)]), null],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), null],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16le).swap16()]), null],
  ['Windows-1252', windows1252, null],
  ['Windows-1252 called UTF-8', windows1252, 'text/html; charset=utf-8'],
])('%s is decoded', (_name, bytes, contentType) => {
  expect(decodeText(bytes, contentType)).toBe(WORDS);
});

test('The encoding that the sender or the page names is used where the bytes are not UTF-8', () => {
  const cyrillic = Buffer.from([0xc4, 0xe0]);
  expect(decodeText(cyrillic, 'text/plain; charset=windows-1251')).toBe('Да');
  expect(decodeText(Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cyrillic]), null)).toContain('Да');
});

test('A page gives its article, with marks for lists and bars between cells, without menus and scripts', () => {
  const page = `<html><head><title>T</title><style>p{}</style></head><body><nav>Menu</nav><article><h1>A&amp;B</h1><p>One<br>two&nbsp;three</p>
    <ul><li>first</li><li>second</li></ul><ol><li>x</li><li>y</li></ol><table><tr><th>Leadership</th><td>Good</td></tr></table><script>no()</script></article><footer>End</footer></body></html>`;
  expect(htmlToText(page)).toBe('A&B\n\nOne\ntwo\u00a0three\n\n• first\n\n• second\n\n1. x\n\n2. y\n\nLeadership | Good');
});

test('A page that is cut off, or has tags that were never opened, gives what is there', () => {
  expect(htmlToText('<p>One</div></p><p>Two <b>three')).toBe('One\n\nTwo three');
  expect(htmlToText('<ol><li><p>Train staff</p></li></ol>')).toBe('1. Train staff');
  expect(htmlToText('')).toBe('');
});

test('A PDF in two columns is read column by column, and its page number left out', async () => {
  const long = Array.from({ length: 60 }, (_, at) => `extraordinarily${at % 7} word`).join(' ');
  const { text, warnings } = await pdfToText(await makeTwoColumnPdf(`The title of the page\n\nFirst ${long}\n\nSecond ${long}`));
  expect(warnings).toEqual([]);
  const paragraphs = text.split('\n\n');
  expect(paragraphs[0]).toBe('The title of the page');
  expect(text.indexOf('First')).toBeLessThan(text.indexOf('Second'));
  expect(text.replace(/-\n/g, '').replace(/\s+/g, ' ')).toContain(`First ${long} Second ${long}`);
  expect(text).not.toMatch(/\n1$/);
});

test('Bytes are told apart by what they are', async () => {
  expect((await extractText({ source: 'a', bytes: Buffer.from('<!doctype html><p>Page') })).text).toBe('Page');
  expect((await extractText({ source: 'a', bytes: Buffer.from('a < b, plain') })).text).toBe('a < b, plain');
  expect((await extractText({ source: 'a', bytes: await makeTwoColumnPdf('Title\n\nBody') })).text).toContain('Title');
});
