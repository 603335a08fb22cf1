import { isUtf8 } from 'node:buffer';
import { DocumentError } from './document-error.ts';

/** Control characters that no text has; more than this share of them means that the bytes are no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const MOST_CONTROL = 0.02;
const SAMPLE = 10_000;
/** A page says its encoding within its first bytes. */
const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<label>[\w-]+)/i;
const META_WITHIN = 1_024;

/**
 * Decodes bytes of text or HTML: by byte order mark, as UTF-8 where the bytes are that, by the sender's charset, by the page's own `meta`,
 * else as Windows-1252, which gives every byte a character. Throws `DocumentError` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const text = new TextDecoder(encodingOf(bytes, contentType)).decode(bytes);
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(CONTROL)?.length ?? 0) > sample.length * MOST_CONTROL) {
    throw new DocumentError('Expected plain text, HTML or PDF, got bytes that are none of these: save the release as one of them.');
  }
  return text;
}

function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, META_WITHIN)).toString('latin1');
  const labels = [/charset\s*=\s*"?(?<label>[\w-]+)/i.exec(contentType ?? '')?.groups?.label, META.exec(beginning)?.groups?.label];
  return labels.find((label) => label !== undefined && !/^utf-?(?:8|16)/i.test(label) && isKnown(label)) ?? 'windows-1252';
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
