import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FaultNeo4j } from './fault-neo4j.ts';

const LOADER = fileURLToPath(new URL('loader.ts', import.meta.url));

/** A moment in a load: so many milliseconds after so many of its Cypher queries have ended. */
export interface Moment {
  readonly queries: number;
  readonly milliseconds: number;
}

/** How a load ended, and the names of the Cypher queries that it reported. */
export interface LoaderRun {
  readonly queries: readonly string[];
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** What it wrote to its error output. */
  readonly said: string;
}

/** Loads an edition in a process of its own; at the moment, if one is given, `strike` is called with the process, which kills it unless told otherwise. */
export async function runLoader(neo4j: FaultNeo4j, mark: string, moment?: Moment, strike = kill): Promise<LoaderRun> {
  const child = spawn(process.execPath, [LOADER, mark], { env: neo4j.environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const queries: string[] = [];
  let struck: unknown;
  for await (const name of createInterface({ input: child.stdout })) {
    queries.push(name);
    if (queries.length === moment?.queries) struck = sleep(moment.milliseconds).then(() => strike(child));
  }
  const [code, signal] = await ended;
  await struck;
  return { queries, code, signal, said };
}

function kill(child: ChildProcess): unknown {
  return child.kill('SIGKILL');
}
