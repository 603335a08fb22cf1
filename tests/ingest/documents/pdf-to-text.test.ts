import PdfDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { DocumentError } from '../../../src/ingest/documents/document-error.ts';
import { extractText } from '../../../src/ingest/documents/extract-text.ts';
import { pdfToText } from '../../../src/ingest/documents/pdf-to-text.ts';
import { splitParagraphs } from '../../../src/ingest/text/paragraphs.ts';
import { makeTwoColumnPdf } from '../make-pdf.ts';

type Drawing = PDFKit.PDFDocument;

async function makePdf(draw: (document: Drawing) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PdfDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

const unreadable = (fault: string) =>
  new DocumentError(`Expected a PDF that can be read, got one that cannot (${fault}): save its text instead.`);

const PARAGRAPHS = [
  'Inspectors found that the implementation of supervision was sufficient in most of the cases that they looked at, although it was not in all.',
  'Staffing was a weakness. Vacancies stood at twenty per cent, and the induction of inexperienced practitioners was inconsistent throughout the year.',
  'The administration of information about safeguarding was described as unsatisfactory, and the communication between organisations as intermittent.',
  'Recommendations were made to the region, including improvements to accommodation and strengthening of management oversight everywhere.',
];

test('two columns are read one after the other, and words split at the ends of lines joined', async () => {
  const { text, warnings } = await pdfToText(await makeTwoColumnPdf(['The title of the release', ...PARAGRAPHS].join('\n\n')));
  expect(warnings).toEqual([]);
  expect(text).toContain('-\n');
  expect(splitParagraphs(text).map((each) => each.text)).toEqual(['The title of the release', ...PARAGRAPHS]);
});

test('pages follow each other, without their numbers', async () => {
  const pdf = await makePdf((document) => {
    document.text('The first page.').text('Page 1 of 2', 50, 700, { lineBreak: false });
    document.addPage().text('The second page.', 72, 72).text('2', 50, 700, { lineBreak: false });
  });
  expect((await pdfToText(pdf)).text).toBe('The first page.\n\nThe second page.');
});

test('what comes after 200 pages is left out and told', async () => {
  const pdf = await makePdf((document) => {
    for (let page = 1; page <= 201; page += 1) (page === 1 ? document : document.addPage()).text(`This is page ${page}.`);
  });
  const message = 'Expected at most 200 pages, got 201: the rest was left out; take out the release alone.';
  const { text, warnings } = await pdfToText(pdf);
  expect([text.endsWith('This is page 200.'), warnings]).toEqual([true, [message]]);
  expect((await extractText({ source: 'long.pdf', bytes: pdf })).warnings).toEqual([message]);
});

test('a PDF without text is refused', async () => {
  const pdf = await makePdf((document) => void document.rect(10, 10, 100, 100).fill('black'));
  const refusal = new DocumentError('Expected a PDF with text, got one without, perhaps of scanned pages: save its text instead.');
  await expect(pdfToText(pdf)).rejects.toThrow(refusal);
  await expect(extractText({ source: 'scan.pdf', bytes: pdf })).rejects.toThrow(refusal);
});

test('one that asks for a password to open is refused, one that guards only changes is read', async () => {
  const draw = (document: Drawing) => void document.text('The words inside.');
  await expect(pdfToText(await makePdf(draw, { userPassword: 'secret' }))).rejects.toThrow(unreadable('No password given'));
  expect((await pdfToText(await makePdf(draw, { ownerPassword: 'secret' }))).text).toBe('The words inside.');
});

test('a broken one and one that is cut off are refused', async () => {
  const whole = await makeTwoColumnPdf(PARAGRAPHS.join('\n\n'));
  for (const bytes of [Buffer.from('%PDF-1.7\nno more'), whole.subarray(0, 700)]) {
    await expect(pdfToText(bytes)).rejects.toThrow(unreadable('Invalid PDF structure'));
    await expect(extractText({ source: 'broken.pdf', bytes })).rejects.toThrow(unreadable('Invalid PDF structure'));
  }
});

test('one that takes too long is given up', async () => {
  await expect(pdfToText(await makeTwoColumnPdf(PARAGRAPHS.join('\n\n')), 1)).rejects.toThrow(unreadable('it took more than 0.001 s'));
});

test('the bytes handed over stay as they were', async () => {
  const bytes = await makeTwoColumnPdf('Title\n\nText of the page.');
  const before = Buffer.from(bytes);
  await pdfToText(bytes);
  expect(before.equals(bytes)).toBe(true);
});
