import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a run of npm ended. */
export interface NpmRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An entry of the lock file. */
export interface LockedPackage {
  /** Its own name, where package.json gives it another one. */
  readonly name?: string;
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** What package.json says of packages and scripts. */
export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const LARGEST_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Runs npm in the repository; any exit code is an answer. */
export function runNpm(args: readonly string[]): Promise<NpmRun> {
  return new Promise((resolve, reject) => {
    execFile('npm', [...args], { cwd: ROOT, maxBuffer: LARGEST_OUTPUT_BYTES }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** The package.json of the project. */
export function readManifest(): Manifest {
  return readJson('package.json') as Manifest;
}

/** The lock file's own copy of what package.json asks for, and all packages by their place, such as `node_modules/a/node_modules/b`. */
export function readLock(): { readonly asked: Partial<Manifest>; readonly packages: ReadonlyMap<string, LockedPackage> } {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
  const { '': asked = {}, ...others } = packages as Record<string, LockedPackage> & { '': Partial<Manifest> };
  return { asked: asked as Partial<Manifest>, packages: new Map(Object.entries(others as Record<string, LockedPackage>)) };
}

/** The name of a package at a place of the lock file. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8'));
}
