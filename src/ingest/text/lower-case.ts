/**
 * A text in small letters, each at the place that it had: patterns without regard to case are several times as slow. Capital letters whose
 * small form is longer stay.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
