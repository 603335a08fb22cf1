/** A number as sentences have it: `10,000`. */
export function inEnglish(number: number): string {
  return number.toLocaleString('en-GB');
}
