import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/ingest/text/normalise.ts';
import fc from '../../support/fast-check.ts';

const copyOf = (text: string) => normalise(text).text;

describe('the copy', () => {
  test.each([
    ['a ligature', 'of\ufb01cers of\ufb02ine sta\ufb00', 'officers offline staff'],
    ['an ellipsis', 'and so on\u2026', 'and so on...'],
    ['a letter of full width and a circled number', '\uff27ood \u2460', 'Good 1'],
    ['a no-break, a thin and an ideographic space', 'Leeds\u00a0PDU\u2009is\u3000here', 'Leeds PDU is here'],
    ['runs of white space, tabs and ends of lines', ' \t Leeds \r\n  PDU\u2028is\nhere \n', 'Leeds PDU is here'],
    ['dashes of every length and a minus', '\u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212 \uff0d', '- - - - - - - -'],
    ['a soft hyphen, a byte order mark and spaces without width', '\ufeffproba\u00adtion ser\u200bvi\u2060ce', 'probation service'],
    ['a soft hyphen beside a space', 'plans\u00ad \u00admade', 'plans made'],
    ['white space alone', ' \n\t\u00a0', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(copyOf(text)).toBe(expected);
  });

  test.each([
    [`rated 'Good' and "poor"`, 'rated ‘Good’ and “poor”'],
    [`the Inspectorate's staff weren't`, 'the Inspectorate’s staff weren’t'],
    [`(the 'hub') and ["x"]`, '(the ‘hub’) and [“x”]'],
    [`She said: "It is 'Good'."`, 'She said: “It is ‘Good’.”'],
    ['‘Good’ and “poor” stay', '‘Good’ and “poor” stay'],
    ['` and \u2032 and \u201fx\u2033', '‘ and ‘ and “x”'],
    [`"Good"\n'Inadequate'`, '“Good” ‘Inadequate’'],
  ])('the quotes of %s', (text, expected) => {
    expect(copyOf(text)).toBe(expected);
  });

  test.each([
    ['super-\nvision', 'supervision'],
    ['super-\r\n   vision', 'supervision'],
    ['super\u2010\nvision', 'supervision'],
    ['short-\nterm plans', 'short-term plans'],
    ['Twenty-\nfive multi-\nagency co-\noperation', 'Twenty-five multi-agency co-operation'],
    ['Sheffield-\nLeeds', 'Sheffield- Leeds'],
    ['2021-\n22', '2021- 22'],
    ['plans -\nmany of them', 'plans - many of them'],
    ['well- made', 'well- made'],
  ])('the word split in %j', (text, expected) => {
    expect(copyOf(text)).toBe(expected);
  });
});

describe('the way back', () => {
  /** The words of the original from which the words of the copy came. */
  const originalOf = (original: string, words: string) => {
    const { text, toOriginal } = normalise(original);
    const at = text.indexOf(words);
    const { start, end } = toOriginal(at, at + words.length);
    return original.slice(start, end);
  };

  test.each([
    [`  rated  'Good'  today`, '‘Good’', `'Good'`],
    ['the super-\n  vision of staff', 'supervision', 'super-\n  vision'],
    ['proba\u00adtion is', 'probation', 'proba\u00adtion'],
    ['\u00adprobation\u00ad is', 'probation', 'probation'],
    ['the of\ufb01cers', 'officers', 'of\ufb01cers'],
    ['the of\ufb01cers', 'i', '\ufb01'],
    ['Leeds \u00a0\n PDU', 'Leeds PDU', 'Leeds \u00a0\n PDU'],
    ['Leeds \u00a0\n PDU', ' ', ' \u00a0\n '],
    ['so\u2026 on', '.', '\u2026'],
  ])('in %j the words %j were %j', (original, words, expected) => {
    expect(originalOf(original, words)).toBe(expected);
  });

  test('counts from the base', () => {
    expect(normalise('  Good', 100).toOriginal(0, 4)).toEqual({ start: 102, end: 106 });
  });
});

describe('for every text', () => {
  const marks = `' " ‘ ” \u00ad \u200b \u2013 \ufb01 \u2026 ½ é 😀 - \ud83d 7`.split(' ');
  const pieces = fc.constantFrom('Leeds', 'super-\n', 'vision', ' ', '\u00a0', '\r\n', ...marks);
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  test('each stretch has a place inside the original, in its order', () => {
    fc.assert(
      fc.property(text, fc.nat(1_000), (original, base) => {
        const { text: copy, toOriginal } = normalise(original, base);
        let before = base;
        for (let at = 0; at < copy.length; at += 1) {
          const { start, end } = toOriginal(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(base + original.length);
          expect(toOriginal(0, at + 1)).toEqual({ start: toOriginal(0, 1).start, end });
          before = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('words of the copy come from the same words of the original', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
    const gap = fc.constantFrom(' ', '\u00a0', '\n', ' \r\n\t', '\u2003', ' \u00ad ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 10 }), fc.nat(9), (parts, chosen) => {
        const original = parts.flat().join('');
        const { text: copy, toOriginal } = normalise(original);
        expect(copy).toBe(parts.map(([each]) => each).join(' '));
        const at = chosen % parts.length;
        const start = parts
          .slice(0, at)
          .map(([each]) => `${each} `)
          .join('').length;
        const place = toOriginal(start, start + (parts[at]?.[0].length ?? 0));
        expect(original.slice(place.start, place.end)).toBe(parts[at]?.[0]);
      }),
      { numRuns: 300 },
    );
  });

  test('a copy of plain text is its own copy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (original) => {
        expect(copyOf(copyOf(original))).toBe(copyOf(original));
      }),
      { numRuns: 300 },
    );
  });
});
