import type { TextDocument } from '../ingest.ts';
import { decodeText } from './decode-text.ts';
import { DocumentError } from './document-error.ts';
import { htmlToText } from './html-to-text.ts';
import { LARGEST_DOCUMENT_BYTES, LONGEST_TEXT } from './limits.ts';
import { pdfToText } from './pdf-to-text.ts';

/** A document as it came: bytes of plain text, HTML or PDF. */
export interface RawDocument {
  /** Where it came from: a path, an address, `-` for standard input. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** The media type that the sender gave, with its charset; null where nobody said. */
  readonly contentType?: string | null;
}

const HTML = /<(?:!doctype html|html|head|body|main|article|div|p|h1|table|title|meta)\b[^>]*>/i;
const BEGINNING = 4_096;

/**
 * The text of a document, by what its bytes are: PDF by its mark, HTML by its tags, else plain text in UTF-8, UTF-16 or Windows-1252.
 * Throws `DocumentError` for a document that is too large, is none of these, or is broken.
 */
export async function extractText({ source, bytes, contentType = null }: RawDocument): Promise<TextDocument> {
  if (bytes.length > LARGEST_DOCUMENT_BYTES) {
    throw new DocumentError(
      `Expected a document of at most ${megabytes(LARGEST_DOCUMENT_BYTES)} MB, got ${megabytes(bytes.length)} MB: take out the release alone.`,
    );
  }
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BEGINNING)).toString('latin1');
  if (beginning.slice(0, 1_024).includes('%PDF-')) {
    const { text, warnings } = await pdfToText(bytes);
    return cut({ source, text, warnings });
  }
  const decoded = decodeText(bytes, contentType);
  const isHtml = /\bhtml\b/i.test(contentType ?? '') || HTML.test(decoded.slice(0, BEGINNING));
  return cut({ source, text: isHtml ? htmlToText(decoded) : decoded, warnings: [] });
}

function cut(document: TextDocument): TextDocument {
  const { text, warnings = [] } = document;
  if (text.length <= LONGEST_TEXT) return document;
  const message = `Expected at most ${LONGEST_TEXT} characters of text, got ${text.length}: the rest was left out; take out the release alone.`;
  return { ...document, text: text.slice(0, LONGEST_TEXT), warnings: [...warnings, message] };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1);
}
