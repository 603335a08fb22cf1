import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { testNeo4j } from './neo4j.ts';

const SERVER = fileURLToPath(new URL('../../src/server.ts', import.meta.url));

/** `npm start` as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has printed, line by line. */
  readonly lines: readonly string[];
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts the server on the Neo4j of the test run, which must hold a release, and waits until it is ready. */
export async function startServerProcess(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { uri, user, password, database } = testNeo4j();
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const env = { ...process.env, PORT: '0', STOP_PAUSE_SECONDS: '0', ...neo4j, ...environment };
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      const ready = /^Ready after .* API (http:\S+)\/graphql/.exec(line)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    void ended.then((how) => reject(new Error(`The server ended with ${how}: ${lines.join('\n')}`)));
  });
  return { url, child, lines, ended };
}
