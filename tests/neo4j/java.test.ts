import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findJava, parseJavaVersion } from '../../src/neo4j/java.ts';
import { makeFolder } from './processes.ts';

/** Stands in for the Java of another machine: a program that only says a version. */
function folderWithJava(prints: string): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'java'), `#!/bin/sh\necho '${prints}' >&2\n`);
  chmodSync(join(folder, 'java'), 0o755);
  return folder;
}

test('finds the Java of this machine', async () => {
  const { version } = await findJava(process.env);
  expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(17);
});

test('says what to do where there is no Java', async () => {
  await expect(findJava({ PATH: '' })).rejects.toThrow(
    /^Neo4j needs Java 17 or 21 and no `java` was found: install it \(on Debian: apt-get install openjdk-17-jre-headless\), or set NEO4J_URI to use another Neo4j, or run `docker compose up`\.$/,
  );
});

test('says what to do where Java is too old', async () => {
  await expect(findJava({ PATH: folderWithJava('openjdk version "11.0.22" 2024-01-16') })).rejects.toThrow(
    /^Neo4j needs Java 17 or 21 and the `java` found is 11\.0\.22: install it \(on Debian: apt-get install openjdk-17-jre-headless\), or set NEO4J_URI to use another Neo4j, or run `docker compose up`\.$/,
  );
});

test('Java 8 and before are told by their second number', async () => {
  await expect(findJava({ PATH: folderWithJava('java version "1.8.0_392"') })).rejects.toThrow('the `java` found is 1.8.0_392');
});

test('reads past what Java says of options in its environment', async () => {
  const { version } = await findJava({ ...process.env, JAVA_TOOL_OPTIONS: '-Dx=y' });
  expect(version).toBe((await findJava(process.env)).version);
});

test('shows what Java said where an option in its environment keeps it from starting', async () => {
  await expect(findJava({ ...process.env, JAVA_TOOL_OPTIONS: '-XX:+Foo' })).rejects.toMatchObject({
    message:
      'Neo4j needs Java 17 or 21 and `java -version` gave no version, only what is below: mend JAVA_TOOL_OPTIONS, or install it (on Debian: apt-get install openjdk-17-jre-headless), or set NEO4J_URI to use another Neo4j, or run `docker compose up`.',
    detail: expect.stringContaining("Unrecognized VM option 'Foo'"),
  });
});

test('says so where java is no Java', async () => {
  await expect(findJava({ PATH: folderWithJava('hello') })).rejects.toThrow('`java -version` gave no version');
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', '17.0.15'],
  ['openjdk version "21" 2023-09-19', '21'],
  ['Picked up JAVA_TOOL_OPTIONS: -Dx="a version "1""\nopenjdk version "17.0.15" 2025-04-15', '17.0.15'],
  ['no such thing', null],
])('reads %j as %j', (text, version) => {
  expect(parseJavaVersion(text)).toBe(version);
});
