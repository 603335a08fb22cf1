import type { Reading, ReadStatement } from '../reading.ts';
import { describeValue } from './describe-value.ts';

const LONGEST_QUOTE = 110;

/** A reading as lines: each inspection with its facts, their words and paragraph; then messages; then how much was passed over. */
export function formatText(reading: Reading): string {
  const { source, title, publishedOn, inspections, statements, messages, ignored } = reading;
  const lines = [`${source}`, `  title        ${title ?? '(none)'}`, `  published    ${publishedOn ?? '(not stated)'}`];
  for (const [at, { service }] of inspections.entries()) {
    lines.push('', `  inspection of ${service.name}${service.id === null ? ' (not a known name)' : ` (${service.id})`}`);
    lines.push(...statements.filter(({ inspection }) => inspection === at).map(line));
  }
  const general = statements.filter(({ inspection }) => inspection === null);
  if (general.length > 0) lines.push('', '  of the document as a whole', ...general.map(line));
  if (messages.length > 0)
    lines.push('', '  to look at', ...messages.map(({ paragraph, rule, message }) => `    ¶${paragraph} ${rule}: ${message}`));
  if (ignored.length > 0) lines.push('', `  passed over  ${countReasons(reading)}`);
  return `${lines.join('\n')}\n`;
}

function line({ property, value, paragraph, quote }: ReadStatement): string {
  return `    ${property.padEnd(22)} ${describeValue(property, value)}  ¶${paragraph} “${shorten(quote)}”`;
}

/** Words on one line, cut where they are long. */
export function shorten(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ');
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE - 1)}…` : flat;
}

/** The reasons for which words were passed over, with how often: `standing text (6), part of a name (1)`. */
export function countReasons({ ignored }: Pick<Reading, 'ignored'>): string {
  return [...Map.groupBy(ignored, ({ reason }) => reason)].map(([reason, all]) => `${reason} (${all.length})`).join(', ');
}
