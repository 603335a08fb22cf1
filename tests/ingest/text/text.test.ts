import { describe, expect, test } from 'vitest';
import { preparePage } from '../../../src/ingest/page.ts';
import { parseDate } from '../../../src/ingest/text/dates.ts';
import { normalise } from '../../../src/ingest/text/normalise.ts';
import { parseNumber } from '../../../src/ingest/text/numbers.ts';
import { splitParagraphs } from '../../../src/ingest/text/paragraphs.ts';
import { splitSentences } from '../../../src/ingest/text/sentences.ts';
import fc from '../../support/fast-check.ts';

describe('normalise', () => {
  test.each([
    ['\'Good\' and "fine"', '‘Good’ and “fine”'],
    ["the PDU's work", 'the PDU’s work'],
    ['a\u00a0b \u2009 c', 'a b c'],
    ['two\u2013thirds \u2014 no', 'two-thirds - no'],
    ['\ufb01ve of\ufb01cers', 'five officers'],
    ['pro\u00adbation\u200b', 'probation'],
    ['imple-\nmentation', 'implementation'],
    ['two-\nthirds', 'two-thirds'],
    ['Cafe\u0301', 'Café'],
  ])('%j', (original, copy) => {
    expect(normalise(original).text).toBe(copy);
  });

  test('Each place of the copy leads to one of the original, in order', () => {
    const odd = fc.constantFrom('a', ' ', '\n', '-', '‘', "'", '"', '\u00a0', '\ufb01', 'e\u0301', '\u00ad', '😀', 'İ', '…', '½');
    fc.assert(
      fc.property(
        fc.array(odd).map((parts) => parts.join('')),
        (original) => {
          const { text, toOriginal } = normalise(original, 7);
          let before = 7;
          for (let at = 0; at < text.length; at += 1) {
            const { start, end } = toOriginal(at, at + 1);
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(7 + original.length);
            before = start;
          }
        },
      ),
    );
  });

  test('A quote of the copy is found again in the original', () => {
    const original = 'It  was\u00a0‘Requires\nimprovement’ – of\ufb01cially.';
    const { text, toOriginal } = normalise(original);
    const at = text.indexOf('‘Requires improvement’');
    const { start, end } = toOriginal(at, at + 22);
    expect(original.slice(start, end)).toBe('‘Requires\nimprovement’');
  });
});

test.each([
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
  ['  1. One\n  2. Two', ['One', 'Two']],
  ['• One\n• Two goes\n  on here', ['One', 'Two goes on here']],
  ['Leadership: Good\nStaff: Inadequate', ['Leadership: Good', 'Staff: Inadequate']],
  [
    'A title\n\nA paragraph that was wrapped to a\nwidth and goes on in the next line\nuntil it ends.\n\nAnother.',
    ['A title', 'A paragraph that was wrapped to a width and goes on in the next line until it ends.', 'Another.'],
  ],
])('%j has its paragraphs', (text, paragraphs) => {
  expect(splitParagraphs(text).map((each) => each.text)).toEqual(paragraphs);
});

test('Addresses, times and titles end no sentence', () => {
  expect(splitSentences('It is at example.gov.uk/hmi on 3 May. Mr. Jones said so at 00.01 a.m. today.').map(({ text }) => text)).toEqual([
    'It is at example.gov.uk/hmi on 3 May.',
    'Mr. Jones said so at 00.01 a.m. today.',
  ]);
});

test('Numbers and dates', () => {
  expect(['Fifty-six', 'nine', '1,250', '7.5', 'a hundred and four', 'none', 'many', '12 b'].map(parseNumber)).toEqual([
    56,
    9,
    1250,
    7.5,
    104,
    0,
    null,
    null,
  ]);
  expect(
    [
      '18 July 2024',
      'Thursday 18th July 2024',
      'July 18, 2024',
      'April 2024',
      '03/04/2025',
      '2024-07-18',
      '31 April 2024',
      'Sept 2023',
    ].map(parseDate),
  ).toEqual(['2024-07-18', '2024-07-18', '2024-07-18', '2024-04', '2025-04-03', '2024-07-18', null, '2023-09']);
});

test('Sections and speakers of a release', () => {
  const page = preparePage(`Are you OK with cookies?

Skip to content

Norfolk PDU rated ‘Good’

Norfolk PDU has received an overall rating of ‘Good’.

Ada Byron, Chief Inspector of Probation, said: “It was good.

“It was ‘unique’.”

A spokesperson for the council said: “We are pleased.”

ENDS

Notes to editor

1. The Inspectorate uses a four-point scale.
2. For media enquiries, please contact Bo Diddley, Press Officer (E-mail address)Are you OK with cookies?`);
  expect(page.blocks.map(({ section }) => section)).toEqual([
    'BANNER',
    'BANNER',
    'TITLE',
    'BODY',
    'BODY',
    'BODY',
    'BODY',
    'HEADING',
    'HEADING',
    'NOTES',
    'CONTACT',
  ]);
  expect(page.blocks.slice(4, 7).map(({ sentences }) => sentences[0]?.speaker)).toEqual(['CHIEF_INSPECTOR', 'CHIEF_INSPECTOR', 'OTHER']);
  expect(page.blocks[9]?.sentences[0]?.isStanding).toBe(true);
});
