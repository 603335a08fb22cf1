import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheFolder, ensureJars, isComplete, progressLine } from '../../src/neo4j/jars.ts';
import { isJarDownloaded } from '../../src/neo4j/maven.ts';
import { makeFolder } from './processes.ts';

function temporary(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Stands in for a Maven without a network. */
function folderWithFailingMaven(): string {
  const folder = temporary();
  writeFileSync(join(folder, 'mvn'), "#!/bin/sh\necho '[ERROR] Unknown host'\nexit 1\n");
  chmodSync(join(folder, 'mvn'), 0o755);
  return folder;
}

test('says what to do where there is no Maven', async () => {
  await expect(ensureJars({ cache: temporary(), environment: { PATH: '' }, report: () => undefined })).rejects.toThrow(
    /^Fetching Neo4j 5\.26\.31 needs Maven and no `mvn` was found: install it \(on Debian: apt-get install maven\), or set NEO4J_URI to use another Neo4j, or run `docker compose up`\.$/,
  );
});

test('says what to do where Maven fails, shows the end of its output and leaves nothing half done', async () => {
  const cache = temporary();
  const fetching = ensureJars({ cache, environment: { PATH: folderWithFailingMaven() }, report: () => undefined });
  await expect(fetching).rejects.toMatchObject({
    message:
      'Maven could not fetch Neo4j 5.26.31 (it ended with 1): check the network and start again, or set NEO4J_URI to use another Neo4j, or run `docker compose up`.',
    detail: '[ERROR] Unknown host',
  });
  expect(readdirSync(cache)).toEqual([]);
});

test('a cache with a missing and a short jar is completed, once, by two callers at a time', async () => {
  const cache = temporary();
  const lib = join(cache, 'lib');
  cpSync(join(cacheFolder(process.env), 'lib'), lib, { recursive: true });
  expect(isComplete(lib)).toBe(true);
  const [missing = '', short = ''] = readdirSync(lib).filter((name) => name.startsWith('neo4j-'));
  rmSync(join(lib, missing));
  truncateSync(join(lib, short), 100);
  mkdirSync(join(cache, 'fetch-left-by-a-killed-run'));
  expect(isComplete(lib)).toBe(false);

  const lines: string[] = [];
  const options = { cache, environment: process.env, report: (line: string) => lines.push(line) };
  expect(await Promise.all([ensureJars(options), ensureJars(options)])).toEqual([lib, lib]);
  expect(isComplete(lib)).toBe(true);
  expect(statSync(join(lib, short)).size).toBeGreaterThan(100);
  expect(readdirSync(cache)).toEqual(['lib']);
  expect(lines.filter((line) => line.startsWith('Fetched Neo4j 5.26.31: 213 files in '))).toHaveLength(1);
  expect(lines).toContain(`Waiting for process ${process.pid}, which is fetching Neo4j 5.26.31.`);
});

test('counts the jars that Maven says have arrived', () => {
  expect(isJarDownloaded('[INFO] Downloaded from central: https://example.org/a/b-1.jar (1.2 MB at 3.0 MB/s)')).toBe(true);
  expect(isJarDownloaded('[INFO] Downloaded from central: https://example.org/a/b-1.pom (1 kB at 3.0 kB/s)')).toBe(false);
  expect(isJarDownloaded('[INFO] Downloading from central: https://example.org/a/b-1.jar')).toBe(false);
  expect(progressLine(87)).toBe('Fetching Neo4j 5.26.31 (about 120 MB, once): 87 of about 213 files.');
  expect(progressLine(300)).toContain('213 of about 213');
});
