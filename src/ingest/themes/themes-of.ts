import type { Vocabulary } from '../vocabulary.ts';

/** The themes that a text speaks of, in the order of their first words, each once. */
export function themesOf({ cues, themes }: Vocabulary, text: string): { code: string }[] {
  const codes = new Set(cues.find(text).map(({ code }) => code));
  return [...codes].filter((code) => themes.has(code)).map((code) => ({ code }));
}
