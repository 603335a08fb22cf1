const SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // biome-ignore format: a row of numbers
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The source of a pattern for a whole or decimal number in digits or words up to nine hundred and ninety-nine: `1,250`, `7.5`, `Fifty-six`. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].sort((one, other) => other.length - one.length).join('|')}|none|(?:a|one|two|three|four|five|six|seven|eight|nine) hundred(?: and (?:(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL.slice(1)].sort((one, other) => other.length - one.length).join('|')}))?)`;

/** The value of a number that `NUMBER` matches; null for other text. `Fifty-six` gives 56. */
export function parseNumber(text: string): number | null {
  const digits = text.replace(/,/g, '');
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits);
  const hundreds = /^(\w+) hundred(?: and (.+))?$/.exec(text.toLowerCase());
  if (hundreds !== null) {
    const many = hundreds[1] === 'a' ? 1 : SMALL.indexOf(hundreds[1] as string);
    const rest = hundreds[2] === undefined ? 0 : parseNumber(hundreds[2]);
    return many < 1 || rest === null ? null : many * 100 + rest;
  }
  const [first = '', second] = text.toLowerCase().split(/[- ]/);
  if (first === 'none') return 0;
  const tens = TENS.indexOf(first);
  if (tens === -1) return second === undefined && SMALL.includes(first) ? SMALL.indexOf(first) : null;
  const ones = second === undefined ? 0 : SMALL.indexOf(second);
  return ones === -1 ? null : (tens + 2) * 10 + ones;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
/** The source of a pattern for the ordinals first to fifth. */
export const ORDINAL = ORDINALS.join('|');

/** `second` gives 2; null for another word. */
export function parseOrdinal(text: string): number | null {
  const at = ORDINALS.indexOf(text.toLowerCase());
  return at === -1 ? null : at + 1;
}
