import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { type Environment, findExecutable, isExecutable } from './executables.ts';
import { OTHER_WAYS, SetupError } from './setup-error.ts';

/** A Java that can run Neo4j 5.26. */
export interface Java {
  readonly path: string;
  /** The whole version, such as `17.0.15`. */
  readonly version: string;
}

const OLDEST = 17;
/** Variables from which Java takes options; a wrong one keeps it from starting. */
const OPTIONS = ['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'];
const INSTALL = 'install it (on Debian: apt-get install openjdk-17-jre-headless)';

/**
 * The Java of `JAVA_HOME`, else the one on `PATH`.
 *
 * @throws SetupError where there is none, where it does not answer and where it is older than 17.
 */
export async function findJava(environment: Environment): Promise<Java> {
  const path = locate(environment);
  if (path === null) {
    throw new SetupError(`Neo4j needs Java 17 or 21 and no \`java\` was found: ${INSTALL}, or ${OTHER_WAYS}.`);
  }
  const said = await versionText(path, environment);
  const version = parseJavaVersion(said);
  if (version === null) {
    const blamed = OPTIONS.filter((name) => environment[name]).map((name) => `mend ${name}, or `);
    const ways = `${blamed.join('')}${INSTALL}, or ${OTHER_WAYS}`;
    throw new SetupError(`Neo4j needs Java 17 or 21 and \`java -version\` gave no version, only what is below: ${ways}.`, said);
  }
  if (majorVersion(version) < OLDEST) {
    throw new SetupError(`Neo4j needs Java 17 or 21 and the \`java\` found is ${version}: ${INSTALL}, or ${OTHER_WAYS}.`);
  }
  return { path, version };
}

/** The version in what `java -version` prints, such as `openjdk version "17.0.15" 2025-04-15`, on whatever line; null where it has none. */
export function parseJavaVersion(text: string): string | null {
  return /^\w+ version "([^"]+)"/m.exec(text)?.[1] ?? null;
}

/** 17 of `17.0.15`, 8 of `1.8.0_392`: before Java 9 the second number counted. */
function majorVersion(version: string): number {
  const [first = 0, second = 0] = version.split(/[._-]/).map(Number);
  return first === 1 ? second : first;
}

function locate(environment: Environment): string | null {
  const home = environment.JAVA_HOME;
  const atHome = home === undefined || home === '' ? null : join(home, 'bin', 'java');
  return atHome !== null && isExecutable(atHome) ? atHome : findExecutable('java', environment);
}

function versionText(path: string, environment: Environment): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, ['-version'], { env: environment, timeout: 20_000 }, (error, stdout, stderr) => {
      resolve(`${stderr}${stdout}`.trim() || (error?.message ?? ''));
    });
  });
}
