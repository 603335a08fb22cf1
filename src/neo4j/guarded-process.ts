import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Environment } from './executables.ts';

/** How a process ended: by its own exit code or by a signal; the other one is null. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that never outlives this process. */
export interface GuardedProcess {
  readonly pid: number;
  /** Settles when the program has ended, whatever ended it; never rejects. */
  readonly ended: Promise<ProcessEnd>;
  /** Null while the program runs. */
  end(): ProcessEnd | null;
  /** SIGTERM, and SIGKILL to what is left after `patience` milliseconds; settles when the program has ended. */
  stop(patience?: number): Promise<ProcessEnd>;
}

/** What a guardian needs besides its program. */
export interface Guarding {
  readonly environment: Environment;
  /** A folder that is removed when this process ends without having stopped the program; null for none. */
  readonly leftover: string | null;
}

/** What to run, and where its output goes. */
export interface GuardedCommand extends Guarding {
  readonly program: string;
  readonly arguments: readonly string[];
  /** A file that gets all the program prints; emptied first. */
  readonly log: string;
}

/**
 * The guardian is a shell that waits on a pipe from this process. A word on the pipe says that the program has ended
 * and nothing is left to do. The end of the pipe says that this process has ended, in whatever way, SIGKILL
 * included: then the guardian stops the program and what it started, with five seconds for a clean end, and removes
 * what was temporary.
 * An ended program that nobody collects (a zombie, as in a container without an init) does not run.
 */
const GUARDIAN = `
if read -r word; then exit 0; fi
running() { kill -0 "$1" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }
kill -s TERM -- "-$1" 2>/dev/null
tries=0
while running "$1" && [ "$tries" -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
kill -s KILL -- "-$1" 2>/dev/null
if [ -n "$2" ]; then rm -rf -- "$2"; fi
`;

/**
 * Runs a program in a session of its own (a Ctrl-C at the terminal does not reach it) with a guardian that ends it
 * when this process ends. Neither keeps this process alive.
 *
 * @throws Error where the program cannot be started at all.
 */
export async function startGuarded(command: GuardedCommand): Promise<GuardedProcess> {
  const log = openSync(command.log, 'w', 0o600);
  const child = spawn(command.program, [...command.arguments], {
    detached: true,
    env: command.environment,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw await new Promise<Error>((resolve) => child.once('error', resolve));
  return guard(child, pid, command);
}

/**
 * Gives a guardian to a program that was started in a session of its own (`detached`), with whatever pipes. The program
 * keeps this process alive only by those.
 */
export function guard(child: ChildProcess, pid: number, { environment, leftover }: Guarding): GuardedProcess {
  const guardian = spawn('/bin/sh', ['-c', GUARDIAN, 'guardian', String(pid), leftover ?? ''], {
    detached: true,
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.once('error', () => child.kill('SIGKILL'));
  guardian.stdin.on('error', () => undefined);
  return makeHandle(child, pid, guardian);
}

/** The last lines of a log file; empty where there is none. */
export function readTail(path: string, lines = 20): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

function makeHandle(child: ChildProcess, pid: number, guardian: ChildProcess): GuardedProcess {
  let end: ProcessEnd | null = null;
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) => {
      end = { code, signal };
      guardian.stdin?.end('over\n');
      resolve(end);
    });
  });
  child.unref();
  guardian.unref();
  const stop = async (patience = 5_000): Promise<ProcessEnd> => {
    if (end !== null) return end;
    child.ref();
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    try {
      return await ended;
    } finally {
      clearTimeout(timer);
    }
  };
  return { pid, ended, end: () => end, stop };
}
