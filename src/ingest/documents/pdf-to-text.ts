import { Worker } from 'node:worker_threads';
import { DocumentError } from './document-error.ts';
import { MOST_PDF_PAGES, PDF_HEAP_MEBIBYTES, PDF_MILLISECONDS } from './limits.ts';

/** The text of a PDF, and what was left out of it. */
export interface PdfText {
  readonly text: string;
  readonly warnings: string[];
}

/** What the worker answers. */
export type PdfAnswer = { readonly text: string; readonly pages: number } | { readonly fault: string };

/**
 * The text of a PDF in the order in which it is read, column by column. A thread of its own reads it, so that a PDF made to harm ends
 * without this process: throws `DocumentError` where it is broken, locked, without text, or takes too long or too much memory.
 */
export async function pdfToText(bytes: Uint8Array, milliseconds = PDF_MILLISECONDS): Promise<PdfText> {
  const answer = await askWorker(bytes, milliseconds);
  if ('fault' in answer)
    throw new DocumentError(`Expected a PDF that can be read, got one that cannot (${answer.fault}): save its text instead.`);
  if (answer.text.trim() === '')
    throw new DocumentError('Expected a PDF with text, got one without, perhaps of scanned pages: save its text instead.');
  const warnings =
    answer.pages > MOST_PDF_PAGES
      ? [`Expected at most ${MOST_PDF_PAGES} pages, got ${answer.pages}: the rest was left out; take out the release alone.`]
      : [];
  return { text: answer.text, warnings };
}

async function askWorker(bytes: Uint8Array, milliseconds: number): Promise<PdfAnswer> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { bytes, mostPages: MOST_PDF_PAGES },
    resourceLimits: { maxOldGenerationSizeMb: PDF_HEAP_MEBIBYTES },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfAnswer>((resolve) => {
      timer = setTimeout(() => resolve({ fault: `it took more than ${milliseconds / 1000} s` }), milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        resolve({
          fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `it took more than ${PDF_HEAP_MEBIBYTES} MiB of memory` : error.message,
        }),
      );
      worker.once('exit', () => resolve({ fault: 'its reader ended' }));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
