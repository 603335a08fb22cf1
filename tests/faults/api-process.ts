import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { API_ENVIRONMENT } from './fault-apis.ts';
import { waitFor } from './wait-for.ts';

const SERVER = fileURLToPath(new URL('../../src/server.ts', import.meta.url));

/** `npm start` on a Neo4j that is there already, as a process that may be killed. */
export interface ApiProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it printed until now. */
  output(): string;
  /** Settles when `/readyz` says 200. */
  ready(): Promise<void>;
  /** Settles with the exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** What an API process is started with. */
export interface ApiProcessOptions {
  readonly port: number;
  /** Where its Neo4j is, and more of its environment. */
  readonly environment: NodeJS.ProcessEnv;
  /** A module that Node loads before the server. */
  readonly preload?: string;
}

/** Starts the API without waiting until it is ready. */
export function startApiProcess({ port, environment, preload }: ApiProcessOptions): ApiProcess {
  const before = preload === undefined ? [] : ['--import', preload];
  const child = spawn(process.execPath, [...before, SERVER], {
    env: { ...API_ENVIRONMENT, ...environment, LOG_LEVEL: 'error', PORT: String(port) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error(`the API ended with ${child.exitCode}:\n${output}`);
    return (await fetch(`${url}/readyz`).catch(() => null))?.status === 200;
  };
  return { url, child, output: () => output, ended, ready: async () => void (await waitFor('the API to be ready', isReady)) };
}
