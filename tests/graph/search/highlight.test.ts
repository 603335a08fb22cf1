import { expect, test } from 'vitest';
import { makeHighlighter } from '../../../src/graph/search/highlight.ts';
import { parseSearch } from '../../../src/graph/search/parse-search.ts';
import fc from '../../support/fast-check.ts';

/** The texts with what is marked between brackets. */
function marked(search: string, texts: readonly string[], typos = false): string[] {
  const ranges = makeHighlighter(parseSearch(search, typos), typos)(texts);
  return texts.map((text, index) =>
    (ranges[index] ?? []).reduceRight((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text),
  );
}

test.each([
  ['vacancy', ['Vacancies led staff; a VACANCY'], ['[Vacancies] led staff; a [VACANCY]']],
  ['staff lead', ['vacancies led staff', 'the lead'], ['vacancies led [staff]', 'the [lead]']],
  ["region's", ["the region\u2019s work, the regions'"], ["the [region\u2019s] work, the [regions]'"]],
  [
    '"domestic abuse"',
    ['domestic abuse, abuse domestic, domestic violence and abuse'],
    ['[domestic abuse], abuse domestic, domestic violence and abuse'],
  ],
  [
    '"head of service"',
    ['the head of service, heads at services, head service'],
    ['the [head of service], [heads at services], head service'],
  ],
  ['"staff work" work', ['staff working, work'], ['[staff working], [work]']],
  ['safeguard*', ['Safeguarding; safe guards'], ['[Safeguarding]; safe guards']],
  ['recommendat*', ['a recommendation'], ['a [recommendation]']],
  ['the x', ['the x'], ['the [x]']],
  ['work', ['\u{1f600} work \u00e9\u0301 work'], ['\u{1f600} [work] \u00e9\u0301 [work]']],
  ['"children services"', ['with children', 'services for'], ['with [children]', '[services] for']],
  ['absent', ['present'], ['present']],
])('%s', (search, texts, expected) => {
  expect(marked(search, texts)).toEqual(expected);
});

test('typing errors are marked only when asked', () => {
  expect(marked('leadrship', ['Leadership'])).toEqual(['Leadership']);
  expect(marked('leadrship', ['Leadership, readership, ship'], true)).toEqual(['[Leadership], [readership], ship']);
  expect(marked('"leadrship"', ['leadership'], true)).toEqual(['leadership']);
  expect(marked('"leadrship staff"', ['leadership staff'], true)).toEqual(['leadership staff']);
});

test('ranges ascend, do not overlap, lie within the text and never split a pair of surrogates', () => {
  const word = fc.constantFrom('staff', 'work', 'the', 'abuse', '\u{1f600}', '\ud800', 'a', '"', '*', '.', "'s");
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (search, texts) => {
      const found = makeHighlighter(parseSearch(search, false), false)(texts);
      expect(found).toHaveLength(texts.length);
      for (const [index, ranges] of found.entries()) {
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(texts[index]?.slice(start, end)).toMatch(/^[\w'].*[\w']$|^\w$/su);
          last = end;
        }
        expect(last).toBeLessThanOrEqual((texts[index] as string).length);
      }
    }),
  );
});
