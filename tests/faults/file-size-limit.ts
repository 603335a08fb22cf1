import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Why `prlimit` cannot limit the files of another process here; null where it can. */
export function reasonWithoutLimits(): string | null {
  const { error, status, stderr } = spawnSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited:unlimited'], {
    encoding: 'utf8',
  });
  if (error) return `a full disk is made with prlimit of util-linux, which cannot be run here: ${error.message}`;
  return status === 0 ? null : `a full disk is made with prlimit of util-linux, which may not do so here: ${stderr.trim()}`;
}

/** Lets no file of the process grow beyond so many bytes, as on a full disk; another process is not concerned. */
export function limitFileSize(pid: number, bytes: number): void {
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`prlimit: ${stderr}`);
}

/** The size of the largest file in a folder and those below it, in bytes. */
export async function largestFile(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return Math.max(0, ...(await Promise.all(sizes)));
}
