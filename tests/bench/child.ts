import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Question, Reply } from './child-side.ts';

/** A process that serves GraphQL and is measured. */
export interface Child {
  readonly pid: number;
  /** Where it serves, without a path. */
  readonly url: string;
  /** From the start of the process until it served, in milliseconds. */
  readonly startMilliseconds: number;
  /** Asks it something out of band. */
  ask(name: string, value?: unknown): Promise<unknown>;
  /** What it holds in memory now, in bytes. */
  residentBytes(): number;
  stop(): Promise<void>;
}

/** Starts a program of this folder with an environment and options of Node; throws when it ends before it serves. */
export async function startChild(
  program: URL,
  environment: Readonly<Record<string, string | undefined>>,
  execArgv: readonly string[] = [],
): Promise<Child> {
  const began = performance.now();
  const child = fork(program, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    execArgv: [...execArgv],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  const failed = ended.then(([code]) => Promise.reject(new Error(`${program.pathname} ended with ${code} before it served.`)));
  const [{ url }] = (await Promise.race([once(child, 'message'), failed])) as [{ url: string }];
  failed.catch(() => {});
  const pending = new Map<number, (reply: Reply) => void>();
  child.on('message', (reply: Reply) => pending.get(reply.number)?.(reply));
  let number = 0;
  const pid = child.pid as number;
  return {
    pid,
    url,
    startMilliseconds: performance.now() - began,
    residentBytes: () => residentBytes(pid),
    ask: (ask, value = null) =>
      new Promise((resolve, reject) => {
        number += 1;
        pending.set(number, (reply) => {
          pending.delete(reply.number);
          if (reply.error === undefined) resolve(reply.value);
          else reject(new Error(reply.error));
        });
        child.send({ number, ask, value } satisfies Question);
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What a process holds in memory now, in bytes. */
export function residentBytes(pid: number): number {
  return 1024 * Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
