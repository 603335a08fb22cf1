import { describe, expect, test } from 'vitest';
import { BadInputError } from '../../../src/graph/bad-input.ts';
import { parseSearch } from '../../../src/graph/search/parse-search.ts';
import fc from '../../support/fast-check.ts';

const word = (text: string, stem: string) => ({ kind: 'word', word: text, stem });

describe('what a person typed', () => {
  test.each([
    ['staff vacancies', [word('staff', 'staff'), word('vacancies', 'vacanc')]],
    ['Staff STAFF staff', [word('staff', 'staff')]],
    ['the state of the staff', [word('state', 'state'), word('staff', 'staff')]],
    ['the of and', []],
    ['!? … () && || -', []],
    ["the region's work", [word('region', 'region'), word('work', 'work')]],
    ['pre-sentence', [word('pre', 'pre'), word('sentence', 'sentenc')]],
    ['+staff -work AND (risk OR harm)^2 ~1', ['staff', 'work', 'risk', 'harm', '2', '1'].map((each) => word(each, each))],
    ['safeguard*', [{ kind: 'prefix', start: 'safeguard' }]],
    ['THE*', [{ kind: 'prefix', start: 'the' }]],
    ['c* *', [word('c', 'c')]],
    ['sta*ff', [word('sta', 'sta'), word('ff', 'ff')]],
    ['(staf*)', [{ kind: 'prefix', start: 'staf' }]],
    ['"staff"', [phrase(['staff', 'staff', 0])]],
    ['"the of"', []],
    ['"staf*"', [phrase(['staf', 'staf', 0])]],
    ['staff "work', [word('staff', 'staff'), word('work', 'work')]],
    ['\u201cdomestic abuse\u201d', [phrase(['domestic', 'domest', 0], ['abuse', 'abus', 1])]],
    ['"the head of service"x', [phrase(['head', 'head', 0], ['service', 'servic', 2]), word('x', 'x')]],
  ])('%s', (text, terms) => {
    expect(parseSearch(text, false)).toEqual(terms);
  });

  function phrase(...words: [string, string, number][]) {
    return { kind: 'phrase', words: words.map(([text, stem, place]) => ({ word: text, stem, place })) };
  }
});

describe('what cannot be searched for', () => {
  test.each([
    ['', false, 'text: expected 1 to 200 characters, got none.'],
    [' \u00a0\n', false, 'text: expected 1 to 200 characters, got none.'],
    ['x'.repeat(201), false, 'text: expected 1 to 200 characters, got 201.'],
    ['ab '.repeat(1_000_000), false, 'text: expected 1 to 200 characters, got 2999999.'],
    [Array.from({ length: 31 }, (_, index) => index).join(' '), false, 'text: expected at most 30 words, got 31.'],
    [`"${Array.from({ length: 31 }, (_, index) => index).join(' ')}"`, false, 'text: expected at most 30 words, got 31.'],
    [Array.from({ length: 11 }, (_, index) => index).join(' '), true, 'text: expected at most 10 words with typos, got 11.'],
  ])('%.20s', (text, typos, sentence) => {
    expect(() => parseSearch(text, typos)).toThrow(new BadInputError(sentence));
  });

  test('200 characters and 30 words can', () => {
    expect(parseSearch(` ${'x'.repeat(200)} `, false)).toHaveLength(1);
    expect(parseSearch(Array.from({ length: 30 }, (_, index) => index).join(' '), false)).toHaveLength(30);
  });

  test('any other text can, or is one of these', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), fc.boolean(), (text, typos) => {
        try {
          parseSearch(text, typos);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInputError);
        }
      }),
    );
  });
});
