import type { Reading, ReadStatement } from '../reading.ts';
import { describeValue } from './describe-value.ts';
import { countReasons } from './format-text.ts';

/** A reading as Markdown: a table of facts with their words for each inspection, a list of messages. */
export function formatMarkdown(reading: Reading): string {
  const { source, title, publishedOn, inspections, statements, messages, ignored } = reading;
  const lines = [
    `# ${escapeMarkdown(title ?? source)}`,
    '',
    `Source: ${escapeMarkdown(source)}. Published: ${publishedOn ?? 'not stated'}.`,
  ];
  for (const [at, { service }] of inspections.entries()) {
    lines.push('', `## ${escapeMarkdown(service.name)}`, '', ...table(statements.filter(({ inspection }) => inspection === at)));
  }
  const general = statements.filter(({ inspection }) => inspection === null);
  if (general.length > 0) lines.push('', '## The document as a whole', '', ...table(general));
  if (messages.length > 0)
    lines.push(
      '',
      '## To look at',
      '',
      ...messages.map(({ paragraph, message }) => `- Paragraph ${paragraph}: ${escapeMarkdown(message)}`),
    );
  if (ignored.length > 0) lines.push('', `Passed over: ${countReasons(reading)}.`);
  return `${lines.join('\n')}\n`;
}

function table(statements: readonly ReadStatement[]): string[] {
  const rows = statements.map(
    ({ property, value, paragraph, quote }) =>
      `| ${property} | ${escapeMarkdown(describeValue(property, value))} | ${paragraph} | ${escapeMarkdown(quote)} |`,
  );
  return ['| Property | Value | Paragraph | Words |', '| --- | --- | ---: | --- |', ...rows];
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
}
