import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { CHECKSUMS, cacheFolder } from '../../src/neo4j/jars.ts';
import { copyJars, NEO4J_VERSION } from '../../src/neo4j/maven.ts';
import { LOCAL_REPOSITORY, startMirror } from './maven-mirror.ts';
import { makeFolder } from './processes.ts';

const PLUGIN = join(LOCAL_REPOSITORY, 'org/apache/maven/plugins/maven-dependency-plugin');
const NO_PLUGIN = "Maven's local repository does not hold the plug-in that copies jars; fetch Neo4j on this machine first";
const LIB = join(cacheFolder(process.env), 'lib');
const NEO4J = `org/neo4j/neo4j/${NEO4J_VERSION}/neo4j-${NEO4J_VERSION}`;
/** A Neo4j that needs nothing else. */
const SMALL = {
  [`${NEO4J}.pom`]: `<project><modelVersion>4.0.0</modelVersion><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></project>`,
  [`${NEO4J}.jar`]: 'the bytes of a jar',
};

/** Has Maven fetch from a repository on this machine into a home of its own, and tells which jars came. */
async function fetchFrom(files: Readonly<Record<string, string | null>>): Promise<{ jars: string[]; asked: readonly string[] }> {
  const folder = makeFolder();
  const mirror = await startMirror(files);
  onTestFinished(() => {
    mirror.close();
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(join(folder, '.m2'));
  writeFileSync(join(folder, '.m2', 'settings.xml'), mirror.settings);
  const environment = { ...process.env, MAVEN_OPTS: `-Duser.home=${folder}` };
  await copyJars({ folder, environment, counted: () => undefined });
  return { jars: readdirSync(join(folder, 'lib')), asked: mirror.asked };
}

describe("Maven's checksums", () => {
  beforeEach((context) => context.skip(!existsSync(PLUGIN), NO_PLUGIN));

  test('a jar that is what its checksum says is taken', async () => {
    const { jars, asked } = await fetchFrom(SMALL);
    expect(jars).toEqual([`neo4j-${NEO4J_VERSION}.jar`]);
    expect(asked).toContain(`${NEO4J}.jar.sha1`);
  });

  test.for([
    ['a jar', { [`${NEO4J}.jar.sha1`]: '0'.repeat(40) }],
    ['a project file', { [`${NEO4J}.pom.sha1`]: '0'.repeat(40) }],
  ] as const)('%s with a wrong checksum ends the fetch', async ([, wrong]) => {
    await expect(fetchFrom({ ...SMALL, ...wrong })).rejects.toMatchObject({
      message: expect.stringMatching(/^Maven could not fetch Neo4j/),
      detail: expect.stringContaining('Checksum validation failed'),
    });
  });

  test('a jar without a checksum ends the fetch', async () => {
    const none = Object.fromEntries(['sha1', 'md5'].map((kind) => [`${NEO4J}.jar.${kind}`, null]));
    await expect(fetchFrom({ ...SMALL, ...none })).rejects.toMatchObject({ detail: expect.stringContaining('Checksum validation failed') });
  });
});

describe('the jars on disk', () => {
  const jars = () => readdirSync(LIB).filter((name) => name.endsWith('.jar'));
  const digest = (kind: string, jar: string) =>
    createHash(kind)
      .update(readFileSync(join(LIB, jar)))
      .digest('hex');

  test('are those that came, by the checksums that were written then', (context) => {
    const list = join(LIB, CHECKSUMS);
    context.skip(!existsSync(list), 'the jars were fetched by a version of this program that wrote no checksums');
    const lines = readFileSync(list, 'utf8').trimEnd().split('\n');
    expect(lines).toEqual(jars().map((jar) => `${digest('sha256', jar)}  ${jar}`));
    expect(lines.length).toBeGreaterThan(200);
  });

  test("have the checksums that Maven's repository gave", (context) => {
    const given = new Map(jarChecksums().map((path) => [basename(path, '.sha1'), readFileSync(path, 'utf8').slice(0, 40)]));
    const unknown = jars().filter((jar) => !given.has(jar));
    context.skip(unknown.length > 0, `Maven's local repository holds no checksum of ${unknown.length} of the jars`);
    expect(Object.fromEntries(jars().map((jar) => [jar, digest('sha1', jar)]))).toEqual(
      Object.fromEntries(jars().map((jar) => [jar, given.get(jar)])),
    );
  });
});

function jarChecksums(): string[] {
  if (!existsSync(LOCAL_REPOSITORY)) return [];
  const paths = readdirSync(LOCAL_REPOSITORY, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.jar.sha1'));
  return paths.map((path) => join(LOCAL_REPOSITORY, path));
}
