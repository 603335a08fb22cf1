import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const README = new URL('../../README.md', import.meta.url);

/** Puts results into the README, between the marks `<!-- mark -->` and `<!-- /mark -->`, in the place of those that stand there. */
export function writeIntoReadme(mark: string, text: string): void {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const readme = readFileSync(README, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md: expected the marks ${begin} and ${end}.`);
  writeFileSync(README, `${readme.slice(0, from + begin.length)}\n${text.trim()}\n${readme.slice(to)}`);
}

/** When and on what the figures were measured. */
export function describeRun(): string {
  return `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, Node ${process.versions.node}`;
}
