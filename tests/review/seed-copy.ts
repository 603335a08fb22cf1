import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SEED_FOLDER } from '../../src/seeding/load-seed.ts';

/** A copy of the project's seed that a test may write to; removed after it. */
export async function copySeed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'probation-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(SEED_FOLDER, join(folder, 'seed'), { recursive: true });
  return join(folder, 'seed');
}

/** The lines that one version of a file has and the other has not, each with + or -, in order; moved lines are not told. */
export async function linesChanged(folder: string, file: string): Promise<string[]> {
  const before = (await readFile(join(SEED_FOLDER, file), 'utf8').catch(() => '')).split('\n');
  const after = (await readFile(join(folder, file), 'utf8')).split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}
