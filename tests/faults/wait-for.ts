import { setTimeout as sleep } from 'node:timers/promises';

/** Far longer than anything takes, on a machine that does much else. */
const PATIENCE_MILLISECONDS = 120_000;
const LOOK_AGAIN_MILLISECONDS = 25;

/** Settles when the condition holds, with the milliseconds that it took; rejects, naming what was waited for, after two minutes. */
export async function waitFor(what: string | (() => string), condition: () => boolean | Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await condition())) {
    if (performance.now() - began > PATIENCE_MILLISECONDS)
      throw new Error(`waited ${PATIENCE_MILLISECONDS} ms for ${typeof what === 'string' ? what : what()}`);
    await sleep(LOOK_AGAIN_MILLISECONDS);
  }
  return performance.now() - began;
}
