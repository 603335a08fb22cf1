import type { ReadPreview } from './api/ingest-preview.ts';
import { DocumentError } from './ingest/documents/document-error.ts';
import { extractText } from './ingest/documents/extract-text.ts';
import { openIngest } from './open-ingest.ts';

/** The longest text of a preview, in UTF-16 units: a release has about 4,000. */
export const LONGEST_PREVIEW_TEXT = 100_000;

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
