import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The variables of a process's environment that this room reads; handed in, so that `process.env` has one reader. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The path of the first program called `name` on `PATH`, or null where there is none. */
export function findExecutable(name: string, environment: Environment): string | null {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** Whether `path` is a file that this process may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
