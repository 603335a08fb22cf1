import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../src/graph/run.ts';
import { markProcess } from '../src/neo4j/claim.ts';
import { chooseFreePort } from '../src/neo4j/ports.ts';
import { findRunningNeo4j } from '../src/neo4j/store-folder.ts';
import { waitUntil } from './neo4j/processes.ts';
import { testNeo4j } from './support/neo4j.ts';

const SERVER = fileURLToPath(new URL('../src/server.ts', import.meta.url));
const children = new Set<ChildProcess>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
});

interface Run {
  readonly child: ChildProcess;
  output(): string;
  /** Settles with the line that matches. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<number | null>;
}

function run(args: readonly string[], environment: Record<string, string>): Run {
  const child = spawn(process.execPath, [SERVER, ...args], {
    env: { ...process.env, NEO4J_URI: '', DATA_FOLDER: folder, PORT: '0', LOG_LEVEL: 'error', ...environment },
  });
  children.add(child);
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const whole = output.split('\n').slice(0, -1);
        const match = whole.find((each) => pattern.test(each));
        if (match !== undefined) resolve(match);
      };
      listeners.add(look);
      void ended.then(() => reject(new Error(`ended without ${pattern}:\n${output}`)));
      look();
    });
  return { child, output: () => output, line, ended };
}

async function urlOf(started: Run): Promise<string> {
  return /explorer (http:\S+)\/explorer/.exec(await started.line(/^Ready after/))?.[1] as string;
}

test('--help tells the usage; a wrong option and a wrong PORT end with exit code 2 and a sentence', async () => {
  const help = run(['--help'], {});
  expect(await help.ended).toBe(0);
  expect(help.output()).toContain('Usage: npm start');
  const wrong = run(['--nope'], {});
  expect(await wrong.ended).toBe(2);
  expect(wrong.output()).toContain("Unknown option '--nope'");
  const port = run([], { PORT: 'abc' });
  expect(await port.ended).toBe(2);
  expect(port.output()).toBe('PORT: expected a whole number from 0 to 65535, got "abc"\n');
});

test('A taken port is told at once, before Neo4j is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const second = run([], { PORT: String(port) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program: end that program, or choose another port, as in PORT=4001 npm start.\n`,
  );
  other.close();
});

test('A port that is taken while Neo4j starts is told in the same sentence, and no Neo4j is left', async () => {
  const port = await chooseFreePort();
  const own = join(folder, 'late-port');
  const late = run([], { PORT: String(port), DATA_FOLDER: own });
  await late.line(/^Starting Neo4j/);
  const other = createServer().listen(port, '127.0.0.1');
  expect(await late.ended).toBe(1);
  expect(late.output()).toMatch(
    new RegExp(
      `\\nPort ${port} on 127\\.0\\.0\\.1 is taken by another program: end that program, or choose another port, as in PORT=4001 npm start\\.\\n$`,
    ),
  );
  expect(findRunningNeo4j(join(own, 'neo4j'))).toBeNull();
  other.close();
});

test('SIGTERM while Maven fetches Neo4j ends Maven too, with exit code 143 and nothing half done', async () => {
  const programs = join(folder, 'programs');
  const cache = join(folder, 'cache');
  await mkdir(programs);
  // A Maven that never ends, with a child of its own, as its shell script has one.
  await writeFile(
    join(programs, 'mvn'),
    `#!/bin/sh\nsleep 1000 &\necho $$ $! > ${programs}/pids.new\nmv ${programs}/pids.new ${programs}/pids\nwait\n`,
  );
  await chmod(join(programs, 'mvn'), 0o755);
  const fetching = run([], { PATH: `${programs}:${process.env.PATH}`, XDG_CACHE_HOME: cache, DATA_FOLDER: join(folder, 'fetching') });
  await waitUntil(async () => (await readdir(programs)).includes('pids'));
  const pids = (await readFile(join(programs, 'pids'), 'utf8')).trim().split(' ').map(Number);
  expect(pids.map((pid) => markProcess(pid)?.pid)).toEqual(pids);
  fetching.child.kill('SIGTERM');
  expect(await fetching.ended).toBe(143);
  expect(fetching.output()).toMatch(/\nStopped before it was ready\.\n$/);
  await waitUntil(() => pids.every((pid) => markProcess(pid) === null));
  const [version = ''] = await readdir(join(cache, 'probation-inspection-graph'));
  await waitUntil(
    async () => !(await readdir(join(cache, 'probation-inspection-graph', version))).some((name) => name.startsWith('fetch-')),
  );
});

test('SIGINT while the seed loads ends at once with exit code 130, Neo4j follows, and the next start loads whole', async () => {
  const own = join(folder, 'interrupted');
  const first = run([], { DATA_FOLDER: own });
  await first.line(/^Writing release/);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(130);
  await waitUntil(() => findRunningNeo4j(join(own, 'neo4j')) === null);
  const second = run([], { DATA_FOLDER: own });
  const url = await urlOf(second);
  const answer = await fetch(`${url}/graphql?query={inspections{totalCount}}`);
  expect(await answer.json()).toMatchObject({ data: { inspections: { totalCount: 91 } } });
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('With NEO4J_URI it says why it is not ready: Neo4j is away, or refuses the log-in', async () => {
  const port = await chooseFreePort();
  const away = run([], { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USER: '', NEO4J_PASSWORD: '' });
  // A user of its own: Neo4j shuts out for a while one who tries wrong passwords.
  const refused = run([], { NEO4J_URI: testNeo4j().uri, NEO4J_USER: 'nobody', NEO4J_PASSWORD: 'wrong' });
  expect(await away.line(/^Not ready/)).toBe('Not ready: Neo4j cannot be reached.');
  expect(await refused.line(/^Not ready/)).toBe('Not ready: Neo4j refuses the log-in: NEO4J_USER and NEO4J_PASSWORD must be right.');
  for (const { child, ended } of [away, refused]) {
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
});

test('It starts on nothing, serves, ends with SIGTERM, and starts again on what it kept', async () => {
  const first = run([], {});
  const url = await urlOf(first);
  expect(first.output()).toMatch(/Writing release/);
  const answer = await fetch(`${url}/graphql?query={inspections{totalCount}}`);
  expect(await answer.json()).toMatchObject({ data: { inspections: { totalCount: 91 } } });

  const beside = run([], {});
  expect(await beside.ended).toBe(1);
  expect(beside.output()).toMatch(/is in use by process \d+/);

  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(findRunningNeo4j(join(folder, 'neo4j'))).toBeNull();

  const second = run([], {});
  await urlOf(second);
  await second.line(/which is in use: nothing was written\.$/);
  console.log(`second start: ${await second.line(/^Ready after/)}`);
  await makeOlderModel();
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);

  const third = run([], {});
  await urlOf(third);
  expect(third.output()).toMatch(/The store holds graph model 0 and this program needs \d+: it is rebuilt from the seed\./);
  third.child.kill('SIGTERM');
  expect(await third.ended).toBe(0);
});

/** Makes the running store one of an older graph model. */
async function makeOlderModel(): Promise<void> {
  const connection = findRunningNeo4j(join(folder, 'neo4j'));
  if (!connection) throw new Error('no Neo4j runs');
  const graph = openGraph(connection, { database: 'neo4j', patient: true });
  await graph.write({ name: 'makeOlderModel', text: 'MATCH (model:GraphModel)\nSET model.version = 0' });
  await graph.close();
}
