import PdfDocument from 'pdfkit';

const PAGE = { width: 595, height: 842, margin: 50, gap: 24, size: 10, leading: 13 };
/** Words longer than this are split when they do not fit. */
const LONG_WORD = 8;

/** A PDF with the first paragraph across the page as its title and the others in two columns, long words split at the ends of lines. */
export async function makeTwoColumnPdf(text: string): Promise<Uint8Array> {
  const document = new PdfDocument({ size: [PAGE.width, PAGE.height], margin: 0, compress: true });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  const [title = '', ...paragraphs] = text.split(/\n{2,}/).map((each) => each.replace(/\s*\n\s*/g, ' ').trim());
  const column = (PAGE.width - 2 * PAGE.margin - PAGE.gap) / 2;
  document.font('Helvetica-Bold').fontSize(14).text(title, PAGE.margin, PAGE.margin, { lineBreak: false });
  document.font('Helvetica').fontSize(PAGE.size);
  const lines = paragraphs.flatMap((paragraph) => [...wrap(paragraph, column, (words) => document.widthOfString(words)), null]);
  const top = PAGE.margin + 40;
  const perColumn = Math.ceil(lines.length / 2);
  lines.forEach((line, at) => {
    const isSecond = at >= perColumn;
    const row = isSecond ? at - perColumn : at;
    if (line !== null)
      document.text(line, PAGE.margin + (isSecond ? column + PAGE.gap : 0), top + row * PAGE.leading, { lineBreak: false });
  });
  document.text('1', PAGE.width / 2, PAGE.height - 30, { lineBreak: false });
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function wrap(paragraph: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      const sizes = /^[a-z]+$/.test(word) && word.length > LONG_WORD ? [9, 8, 7, 6, 5, 4].filter((size) => size < word.length - 2) : [];
      const size = sizes.find((each) => widthOf(`${line} ${word.slice(0, each)}-`) <= width);
      lines.push(size === undefined ? line : `${line} ${word.slice(0, size)}-`);
      line = size === undefined ? word : word.slice(size);
    }
  }
  return [...lines, line];
}
