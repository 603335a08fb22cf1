import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findArchive, isArchiveName, locateArchive, scheduleArchive } from '../../src/neo4j/archive.ts';
import { cacheFolder } from '../../src/neo4j/jars.ts';
import { findJava } from '../../src/neo4j/java.ts';
import type { LaunchPlan } from '../../src/neo4j/launch.ts';
import { locateStore } from '../../src/neo4j/store-folder.ts';
import { ping } from '../support/neo4j.ts';
import { makeFolder, waitUntil } from './processes.ts';

test('an archive belongs to one Java and is null until it is made', () => {
  const path = locateArchive('/cache', { path: '/java', version: '17.0.15' });
  expect(path).toMatch(/^\/cache\/classes-[0-9a-f]{12}\.jsa$/);
  expect(isArchiveName(path.slice('/cache/'.length))).toBe(true);
  expect(locateArchive('/cache', { path: '/java', version: '21.0.1' })).not.toBe(path);
  expect(findArchive('/no/such/file.jsa')).toBeNull();
});

test('an archive that is called off while it is made leaves nothing', async () => {
  const cache = makeFolder();
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const java = await findJava(process.env);
  const plan: LaunchPlan = {
    store: locateStore(cache),
    java: java.path,
    jars: join(cacheFolder(process.env), 'lib'),
    profile: 'small',
    heap: '512m',
    archive: null,
    environment: process.env,
    password: 'a password for a test',
    port: 0,
    ping,
    leftover: null,
  };
  const callOff = scheduleArchive({ plan, cache, path: locateArchive(cache, java), practise: ping, delay: 0 });
  await waitUntil(() => readdirSync(cache).some((name) => name.startsWith('archive-')));
  await callOff();
  expect(readdirSync(cache)).toEqual([]);
});
