import { expect, test } from 'vitest';
import { decodeText } from '../../../src/ingest/documents/decode-text.ts';
import { DocumentError } from '../../../src/ingest/documents/document-error.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const REFUSED = new DocumentError('Expected plain text, HTML or PDF, got bytes that are none of these: save the release as one of them.');

test('bytes that are UTF-8 are read as that, whatever the sender and the page say', () => {
  expect(decodeText(Buffer.from('<meta charset="windows-1252">é – ‘'), 'text/html; charset=iso-8859-1')).toBe(
    '<meta charset="windows-1252">é – ‘',
  );
});

test('the sender comes before the page, the page before Windows-1252', () => {
  const page = latin('<meta charset="windows-1251">\xa4');
  expect(decodeText(page, 'text/html; charset=iso-8859-15')).toBe('<meta charset="windows-1251">€');
  expect(decodeText(page, 'text/html; charset="iso-8859-15"')).toBe('<meta charset="windows-1251">€');
  expect(decodeText(page, 'text/html')).toBe('<meta charset="windows-1251">¤');
  expect(decodeText(latin('\x80 caf\xe9'), 'text/plain')).toBe('€ café');
});

test.each([
  '<meta charset=windows-1251>',
  `<META CHARSET='windows-1251'>`,
  '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
])('the page says its encoding with %s', (tag) => {
  expect(decodeText(latin(`${tag}\xc4\xe0`), null)).toBe(`${tag}Да`);
});

test('a page says its encoding near its beginning', () => {
  const tag = '<meta charset=windows-1251>\xe9';
  expect(decodeText(latin(`${' '.repeat(900)}${tag}`), null).at(-1)).toBe('й');
  expect(decodeText(latin(`${' '.repeat(1_100)}${tag}`), null).at(-1)).toBe('é');
});

test.each([
  ['an encoding that nobody knows', 'text/html; charset=nonsense'],
  ['UTF-8 though the bytes are none', 'text/html; charset=utf-8'],
  ['UTF-16 though the bytes are none', 'text/html; charset=utf-16le'],
])('a sender who names %s is not followed', (_, contentType) => {
  expect(decodeText(latin('caf\xe9'), contentType)).toBe('café');
});

test('a part of a larger buffer is read alone', () => {
  const whole = latin('<meta charset=windows-1251>caf\xe9');
  expect(decodeText(whole.subarray(27), null)).toBe('café');
});

test('no bytes are an empty text', () => {
  expect(decodeText(new Uint8Array(0), null)).toBe('');
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['an archive or a Word file', latin('PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00')],
  ['a program', latin('\x7fELF\x02\x01\x01\x00\x00\x00\x00')],
  ['UTF-16 without a mark', Buffer.from('Leeds PDU is good', 'utf16le')],
])('%s is refused', (_, bytes) => {
  expect(() => decodeText(bytes, null)).toThrow(REFUSED);
});

test('a few control characters in a text are no reason to refuse it', () => {
  expect(decodeText(latin(`${'Leeds PDU is good. '.repeat(20)}\x00\x1b\f\t`), null)).toHaveLength(384);
});
