import type { Reading } from '../reading.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatText } from './format-text.ts';

/** How readings can be printed. */
export const FORMATS = ['text', 'json', 'markdown'] as const;
/** A word of `FORMATS`. */
export type Format = (typeof FORMATS)[number];

/** Prints readings: JSON is `{ documents: [...] }` with the fields of `Reading`, absent facts null; text and Markdown are for people. */
export function formatReadings(readings: readonly Reading[], format: Format): string {
  if (format === 'json') return `${JSON.stringify({ documents: readings }, null, 2)}\n`;
  return readings.map(format === 'markdown' ? formatMarkdown : formatText).join('\n');
}
