/**
 * A text as it is compared: Unicode NFKC, no-break and repeated spaces as one space, curly quotes and dashes as plain ones, lower
 * case, ends trimmed. `O\u2019Neil` gives `o'neil`.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The key by which a name is matched: the comparable text with `&` as `and`. `Yorkshire & The Humber` gives
 * `yorkshire and the humber`. Equal keys are the only way in which two names are the same: nothing is matched by likeness.
 */
export function nameKey(name: string): string {
  return comparable(name.replace(/&/gu, ' and '));
}
