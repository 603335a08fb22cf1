import type { ReadPreview } from './api/ingest-preview.ts';
import { DocumentError } from './ingest/documents/document-error.ts';
import { extractText } from './ingest/documents/extract-text.ts';
import { LONGEST_PREVIEW_TEXT } from './model/limits.ts';
import { openIngest } from './open-ingest.ts';

/** The reader of documents that people send to `POST /ingest/preview`; it knows the names of the project's own seed. */
export async function openPreview(): Promise<ReadPreview> {
  const ingest = await openIngest();
  return async ({ bytes, contentType }) => {
    try {
      const document = await extractText({ source: 'preview', bytes, contentType });
      if (document.text.length > LONGEST_PREVIEW_TEXT) {
        return {
          fault: `Expected at most ${LONGEST_PREVIEW_TEXT} characters of text, got ${document.text.length}: take out the release alone.`,
        };
      }
      return { reading: ingest(document) };
    } catch (error) {
      if (error instanceof DocumentError) return { fault: error.message };
      throw error;
    }
  };
}
