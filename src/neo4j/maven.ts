import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Environment, findExecutable } from './executables.ts';
import { guard } from './guarded-process.ts';
import { OTHER_WAYS, SetupError } from './setup-error.ts';

/** The Neo4j that is fetched and run: Community, the line with long-term support. */
export const NEO4J_VERSION = '5.26.31';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:2.8';
/** A file that is not what its checksum says, or that has none, ends the run; without it Maven only warns. */
const STRICT_CHECKSUMS = '-C';
const TAIL = 20;

/** What one run of Maven needs. */
export interface MavenRun {
  /** An existing folder for the project file, its jars going to `lib` inside. */
  readonly folder: string;
  readonly environment: Environment;
  /** Called with the number of jars downloaded so far; never called where Maven's own cache has them all. */
  readonly counted: (jars: number) => void;
}

/**
 * The path of `mvn`.
 *
 * @throws SetupError where there is none.
 */
export function findMaven(environment: Environment): string {
  const path = findExecutable('mvn', environment);
  if (path !== null) return path;
  throw new SetupError(
    `Fetching Neo4j ${NEO4J_VERSION} needs Maven and no \`mvn\` was found: install it (on Debian: apt-get install maven), or ${OTHER_WAYS}.`,
  );
}

/**
 * Has Maven copy Neo4j and all it depends on into `folder/lib`. Maven ends with this process, in whatever way this one
 * ends, and the folder goes with it.
 *
 * @throws SetupError where Maven is missing or fails, with the end of its output as detail.
 */
export async function copyJars(run: MavenRun): Promise<void> {
  const maven = findMaven(run.environment);
  const project = join(run.folder, 'pom.xml');
  writeFileSync(project, makeProject());
  const goal = [`${PLUGIN}:copy-dependencies`, '-DincludeScope=runtime', `-DoutputDirectory=${join(run.folder, 'lib')}`];
  const child = spawn(maven, ['-B', STRICT_CHECKSUMS, '-f', project, ...goal], {
    detached: true,
    env: run.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) guard(child, child.pid, { environment: run.environment, leftover: run.folder });
  const last = readOutput(child, run.counted);
  const ended = await new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? String(code)));
  });
  if (ended === '0') return;
  throw new SetupError(
    `Maven could not fetch Neo4j ${NEO4J_VERSION} (it ended with ${ended}): check the network and start again, or ${OTHER_WAYS}.`,
    last.join('\n'),
  );
}

/** Counts the jars as they arrive; the list returned always holds the last lines of the output. */
function readOutput(child: ChildProcessByStdio<null, Readable, Readable>, counted: (jars: number) => void): readonly string[] {
  const last: string[] = [];
  let jars = 0;
  const read = (line: string): void => {
    last.push(line);
    if (last.length > TAIL) last.shift();
    if (!isJarDownloaded(line)) return;
    jars += 1;
    counted(jars);
  };
  createInterface(child.stdout).on('line', read);
  createInterface(child.stderr).on('line', read);
  return last;
}

/** Whether a line of Maven's batch output says that one jar has arrived, as in `Downloaded from a: b/name.jar (1.2 MB at 3 MB/s)`. */
export function isJarDownloaded(line: string): boolean {
  return /Downloaded from .*\.jar( |$)/.test(line);
}

function makeProject(): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;
}
