import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError } from './setup-error.ts';

/** The only user of a local Neo4j; Community has no roles. */
export const USER = 'neo4j';

const ROUNDS = 1024;

/**
 * The password kept in the data folder, made at random on the first call and readable by the owner alone.
 *
 * @throws SetupError where the folder holds a store but no password: nothing could open that store.
 */
export function keepPassword(folder: string): string {
  const path = join(folder, 'password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (existsSync(join(folder, 'home', 'data', 'databases'))) {
    throw new SetupError(
      `The Neo4j store in ${folder} has lost its password file: put \`password\` back, or remove the folder so that the store is built anew.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(`${path}.new`, `${password}\n`, { mode: 0o600 });
  chmodSync(`${path}.new`, 0o600);
  renameSync(`${path}.new`, path);
  return password;
}

/**
 * Writes the file that Neo4j reads its first password from when it makes a new store (what `neo4j-admin dbms
 * set-initial-password` writes, without the second a JVM takes). A store that exists already ignores it, so it may
 * be written before each start, and a first start that was cut short does no harm.
 */
export function writeInitialPassword(home: string, password: string): void {
  const path = join(home, 'data', 'dbms', 'auth.ini');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, credentialLine(password, randomBytes(32)), { mode: 0o600 });
}

/** Neo4j's line for a user: SHA-256 over salt and password, hashed again until 1024 rounds are done. */
export function credentialLine(password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round += 1) digest = createHash('sha256').update(digest).digest();
  return `${USER}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
}
