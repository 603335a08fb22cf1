import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { markProcess } from '../../src/neo4j/claim.ts';
import { makeFolder, waitUntil } from './processes.ts';

const program = fileURLToPath(new URL('./parent.ts', import.meta.url));
const temporary = makeFolder();

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function startParent(name: string): Promise<{ parent: ChildProcess; neo4j: number; folder: string }> {
  const folder = join(temporary, name);
  mkdirSync(folder);
  const parent = spawn(process.execPath, [program], { env: { ...process.env, TMPDIR: folder }, stdio: ['pipe', 'pipe', 'ignore'] });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(parent.stdout).once('line', resolve);
    parent.once('exit', () => reject(new Error('the parent ended before its Neo4j answered')));
  });
  const { pid }: { pid: number } = JSON.parse(line);
  return { parent, neo4j: pid, folder };
}

const waysOut: ReadonlyArray<readonly [string, (parent: ChildProcess) => void]> = [
  ['SIGKILL', (parent) => parent.kill('SIGKILL')],
  ['SIGTERM', (parent) => parent.kill('SIGTERM')],
  ['SIGINT', (parent) => parent.kill('SIGINT')],
  ['an uncaught exception', (parent) => parent.stdin?.write('fail\n')],
];

test.each(waysOut)('Neo4j and its temporary folder go when the parent ends by %s', async (name, end) => {
  const { parent, neo4j, folder } = await startParent(name);
  expect(markProcess(neo4j)).not.toBeNull();
  expect(readdirSync(folder)).toHaveLength(1);
  const ended = new Promise((resolve) => parent.once('exit', resolve));
  end(parent);
  await ended;
  await waitUntil(() => markProcess(neo4j) === null);
  await waitUntil(() => readdirSync(folder).length === 0);
});
