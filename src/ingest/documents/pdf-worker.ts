import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import { layOutPage, type PlacedText } from './lay-out-page.ts';
import type { PdfAnswer } from './pdf-to-text.ts';

/** Reads the PDF it is handed and answers with its text. */
async function read({ bytes, mostPages }: { bytes: Uint8Array; mostPages: number }): Promise<PdfAnswer> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const placed = items.flatMap((item): PlacedText[] =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                left: item.transform[4],
                bottom: item.transform[5],
                width: item.width,
                height: item.height || Math.abs(item.transform[3]),
              },
            ]
          : [],
      );
      pages.push(layOutPage(placed));
    }
    return { text: pages.filter((page) => page !== '').join('\n\n'), pages: document.numPages };
  } catch (error) {
    return { fault: error instanceof Error ? error.message.replace(/\.$/, '') : String(error) };
  }
}

parentPort?.postMessage(await read(workerData));
