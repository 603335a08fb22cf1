import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { findRunningNeo4j, locateStore } from '../../src/neo4j/store-folder.ts';
import type { Neo4jExit } from '../../src/neo4j/supervise.ts';
import { createDriver, ping } from '../support/neo4j.ts';
import { makeFolder, waitUntil } from './processes.ts';

const folder = makeFolder();
const store = locateStore(folder);
const reported: string[] = [];
let server: LocalNeo4j;
let driver: Driver;

function start(): Promise<LocalNeo4j> {
  return startLocalNeo4j({ folder, profile: 'small', ping, report: (line) => reported.push(line), environment: process.env });
}

/** Without the driver's own retries, whose growing waits would hide how soon Neo4j is back. */
async function readNotes(): Promise<unknown[]> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const { records } = await session.run('MATCH (note:Note)\nRETURN note.text AS text\nORDER BY text');
    return records.map((record) => record.get('text'));
  } finally {
    await session.close();
  }
}

beforeAll(async () => {
  // What a run leaves behind that was killed together with its guardian: a claim of processes that are no more.
  const gone = { pid: 4_000_000, began: '1' };
  writeFileSync(store.claim, JSON.stringify({ owner: gone, server: gone, port: 7687 }));
  server = await start();
  driver = createDriver(server);
});

afterAll(async () => {
  await driver.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a first start reports its steps and answers with a password of its own', async () => {
  expect(reported[0]).toBe(`Starting Neo4j 5.26.31 on ${folder}.`);
  expect(reported[1]).toMatch(/^Neo4j answers at bolt:\/\/127\.0\.0\.1:\d+ after \d+\.\d s\.$/);
  expect(server.password).toHaveLength(32);
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  await driver.executeQuery('CREATE (:Note {text: $text})', { text: 'first' }, { database: 'neo4j' });
});

test('a second start on a store in use says which process has it', async () => {
  await expect(start()).rejects.toThrow(
    `The Neo4j store in ${folder} is in use by process ${process.pid} (its Neo4j is process ${server.pid}): stop that process, or set NEO4J_URI to use another Neo4j.`,
  );
});

test('another command finds the running Neo4j by its folder', () => {
  const { uri, user, password } = server;
  expect(findRunningNeo4j(folder)).toEqual({ uri, user, password });
});

test('after a SIGKILL Neo4j is back on the same port with its data, for the driver that was there', async () => {
  const killed = server.pid;
  const exits: Neo4jExit[] = [];
  const off = server.onExit((exit) => exits.push(exit));
  const began = performance.now();
  process.kill(killed, 'SIGKILL');
  await waitUntil(() =>
    readNotes()
      .then((notes) => notes.length === 1)
      .catch(() => false),
  );
  const seconds = (performance.now() - began) / 1000;
  console.log(`Neo4j killed and answering again: ${seconds.toFixed(1)} s`);
  off();
  expect(exits).toEqual([{ code: null, signal: 'SIGKILL', restarting: true }]);
  expect(server.pid).not.toBe(killed);
  await waitUntil(() => reported.some((line) => /^Neo4j answers again after \d+\.\d s\.$/.test(line)));
  expect(reported).toContain('Neo4j ended unexpectedly (SIGKILL): starting it again.');
});

test('stop does not wait out the ten seconds of its network, and the next start finds the data and the password', async () => {
  await driver.close();
  const { password, pid } = server;
  const began = performance.now();
  await server.stop();
  expect(performance.now() - began).toBeLessThan(9_000);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(findRunningNeo4j(folder)).toBeNull();
  server = await start();
  driver = createDriver(server);
  expect(server.password).toBe(password);
  expect(await readNotes()).toEqual(['first']);
});

test('a store that another Neo4j has open, though nobody claims it, gives the sentence too', async () => {
  rmSync(store.claim);
  await expect(start()).rejects.toThrow(
    `The Neo4j store in ${folder} is in use by another Neo4j: stop that process, or set NEO4J_URI to use another Neo4j.`,
  );
});
