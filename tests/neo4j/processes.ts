import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A new temporary folder, by its real path; the caller removes it. */
export function makeFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'probation-test-')));
}

/** Settles when the condition holds; rejects after `patience` milliseconds. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, patience: number): Promise<void> {
  const until = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > until) throw new Error(`still waiting after ${patience} ms`);
    await sleep(50);
  }
}
