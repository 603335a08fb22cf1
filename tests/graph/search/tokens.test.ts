import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/graph/search/tokens.ts';

/** What Lucene 9.11's EnglishAnalyzer gives for each text: `stem|position|start|end`, read from Lucene itself. */
test.each([
  [
    "Staff vacancies weren't 3,000.5 O\u2019Brien\u2019s Wi:fi foo_bar a.b.c £5 50% \u00b2\u00bd \u65e5\u672c \ud55c\uad6d the HMPPS 2021-22",
    "staff|0|0|5 vacanc|1|6|15 weren't|2|16|23 3,000.5|3|24|31 o\u2019brien|4|32|41 wi:fi|5|42|47 foo_bar|6|48|55 a.b.c|7|56|61 5|8|63|64 50|9|65|67 \u65e5|10|72|73 \u672c|11|73|74 \ud55c\uad6d|12|75|77 hmpp|14|82|87 2021|15|88|92 22|16|93|95",
  ],
  ['The head of service', 'head|1|4|8 servic|3|12|19'],
  ['relational generalizations hopefulness', 'relat|0|0|10 gener|1|11|26 hope|2|27|38'],
  ['', ''],
  ['… — \u0000 \ud800 ___', ''],
])('%s', (text, expected) => {
  const tokens = tokensOf(text)
    .map(({ stem, start, end, isStopWord }, position) => (isStopWord ? '' : `${stem}|${position}|${start}|${end}`))
    .filter((token) => token !== '');
  expect(tokens.join(' ')).toBe(expected);
});

test('a long text without end is read in no time', () => {
  const started = performance.now();
  for (const unit of ["a'", 'y', 'baya', '_', '.a', '1,', '\u0301', 'ing']) tokensOf(unit.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(30_000);
});
