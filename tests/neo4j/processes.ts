import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A new temporary folder, by its real path; the caller removes it. */
export function makeFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'probation-test-')));
}

/** Far longer than anything takes, on a machine that does much else. */
const PATIENCE_MILLISECONDS = 90_000;

/** Settles when the condition holds; rejects after a minute and a half. */
export async function waitUntil(condition: () => boolean | Promise<boolean>): Promise<void> {
  const until = performance.now() + PATIENCE_MILLISECONDS;
  while (!(await condition())) {
    if (performance.now() > until) throw new Error(`still waiting after ${PATIENCE_MILLISECONDS} ms`);
    await sleep(50);
  }
}
