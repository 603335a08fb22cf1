import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/ingest/text/paragraphs.ts';
import fc from '../../support/fast-check.ts';

const textsOf = (document: string) => splitParagraphs(document).map(({ text }) => text);
const marksOf = (document: string) => splitParagraphs(document).map(({ mark, text }) => [mark, text]);

/** A line that is wider than any to which text is wrapped. */
const WIDE = `Inspectors found that ${'the plans that practitioners made were sufficient and '.repeat(3)}that was that.`;

describe('where a paragraph ends', () => {
  test.each([
    ['a blank line', 'One is here.\n\nTwo is here.'],
    ['a line of white space', 'One is here.\n \t\u00a0\nTwo is here.'],
    ['blank lines of Windows', 'One is here.\r\n\r\nTwo is here.\r\n'],
    ['blank lines of old Macs', 'One is here.\r\rTwo is here.'],
    ['a page break and a line separator', 'One is here.\f\u2028Two is here.'],
    ['many blank lines, also around', '\n\n\nOne is here.\n\n\n\n\nTwo is here.\n\n'],
  ])('%s', (_, document) => {
    expect(textsOf(document)).toEqual(['One is here.', 'Two is here.']);
  });

  test('the end of a line where lines are longer than those of wrapped text', () => {
    expect(textsOf(`Leeds PDU\n${WIDE}\nStaff are few.\n${WIDE}`)).toEqual(['Leeds PDU', WIDE, 'Staff are few.', WIDE]);
    expect(textsOf(`Leeds PDU\r\n${WIDE}\r\nStaff are few.`)).toEqual(['Leeds PDU', WIDE, 'Staff are few.']);
  });

  test('no end of a line at which wrapped text goes on', () => {
    const document = [
      'Inspectors found that the plans which were made for people on',
      'probation were sufficient in most cases. They found that more',
      'Staff were needed.',
      'A new paragraph begins after a line that had more room in it,',
      'and it ends here.',
    ];
    expect(textsOf(document.join('\n'))).toEqual([document.slice(0, 3).join(' '), document.slice(3).join(' ')]);
  });

  test('no line that the next one takes up with a small letter', () => {
    expect(textsOf(`The plans\nwere made.\n${WIDE}`)).toEqual(['The plans were made.', WIDE]);
    expect(textsOf(`The plans were made:\nthey were good.\n${WIDE}`)).toEqual(['The plans were made:', 'they were good.', WIDE]);
  });

  test('a document of nothing has none', () => {
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs(' \r\n\u00a0\n\u00ad\n')).toEqual([]);
  });
});

describe('items of a list', () => {
  test('stand alone, without their mark', () => {
    expect(marksOf('We ask to:\n• train staff\n● fill posts\n▪ make plans\n- act\n– check\n* review')).toEqual([
      [null, 'We ask to:'],
      ['•', 'train staff'],
      ['●', 'fill posts'],
      ['▪', 'make plans'],
      ['-', 'act'],
      ['–', 'check'],
      ['*', 'review'],
    ]);
  });

  test('have a number or a letter', () => {
    expect(marksOf('1. train\n2) fill\n(3) make\na) act\n(b) check\nc. review')).toEqual([
      ['1.', 'train'],
      ['2)', 'fill'],
      ['(3)', 'make'],
      ['a)', 'act'],
      ['(b)', 'check'],
      ['c.', 'review'],
    ]);
  });

  test('may have their mark on a line of its own, and go on in the next', () => {
    expect(marksOf('1.\nTrain staff\n•\nFill posts\nand make plans')).toEqual([
      ['1.', 'Train staff'],
      ['•', 'Fill posts and make plans'],
    ]);
  });

  test('are no years, figures and words that stand at a beginning', () => {
    for (const text of ['2024. A year', '1.5 posts', '-5 posts', '12 posts', 'A. Smith', '•no blank'])
      expect(marksOf(text)).toEqual([[null, text]]);
  });
});

describe('places', () => {
  test('paragraphs are counted from 1 and know where their words stand', () => {
    const document = `\n\n  Leeds  PDU \r\n\r\n1.  Train\n\n'Good'`;
    const found = splitParagraphs(document).map(({ number, text, copy }) => {
      const { start, end } = copy.toOriginal(0, text.length);
      return [number, start, document.slice(start, end)];
    });
    expect(found).toEqual([
      [1, 4, 'Leeds  PDU'],
      [2, 23, 'Train'],
      [3, 30, `'Good'`],
    ]);
  });

  test('a paragraph of great length is read in parts, cut at blanks, and nothing of it is lost', () => {
    const document = 'The plans were made. '.repeat(2_000).trimEnd();
    const parts = splitParagraphs(document);
    expect(parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    for (const { text } of parts) expect(text.length).toBeLessThanOrEqual(10_000);
    expect(parts.map(({ text }) => text).join(' ')).toBe(document);
    expect(textsOf('x'.repeat(25_000)).map((text) => text.length)).toEqual([10_000, 10_000, 5_000]);
  });

  test('paragraphs of any document follow each other and lie inside it', () => {
    const line = fc.constantFrom('Leeds PDU', '', ' ', '• item', '1. item', '•', 'the plans', WIDE, 'super-', 'Staff are few.', '\u00ad');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r', '\u2028'), (lines, end) => {
        const document = lines.join(end);
        let before = 0;
        for (const [at, { number, text, copy }] of splitParagraphs(document).entries()) {
          const place = copy.toOriginal(0, text.length);
          expect(number).toBe(at + 1);
          expect(place.start).toBeGreaterThanOrEqual(before);
          expect(place.end).toBeLessThanOrEqual(document.length);
          before = place.end;
        }
      }),
    );
  });
});
